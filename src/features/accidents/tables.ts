import { changeIn, yearsWithChange } from '../../core/metrics/accidents/change'
import { ACCIDENT_QUANTITIES } from '../../core/metrics/accidents/facts'
import type { AccidentQuantity } from '../../core/metrics/accidents/facts'
import type { Publisher } from '../../core/domain/accidents/publisher'
import type { AccidentSeries } from '../../core/metrics/accidents/series'
import type { TableCell, TableColumn, TableData, TableRow } from '../../ui/charts/series'
import { changeCell, factCell, partLabel } from '../../ui/figures/accident-points'
import { figureRefOf } from '../../ui/figures/present-reading'
import type { AccidentsWords } from '../../i18n/accidents/use-accidents-words'
import type { AccidentsView } from './view'
import { seriesIn, subjectOf } from './view'

const pointAt = (series: AccidentSeries | undefined, year: number) =>
  series?.points.find((point) => point.year === year)

const othersAt = (all: readonly AccidentSeries[], year: number, words: AccidentsWords): TableCell => {
  const others = all.flatMap((series) => pointAt(series, year)?.others ?? [])
  const parts = others.map((fact) => ({
    text: `${words.labels.accidentField(fact.quantity)} ${factCell(fact, words).text}`,
    source: figureRefOf(fact.refs),
  }))
  const text = parts.map((part) => part.text).join(words.messages.readings.listSeparator)
  return parts.length < 2 ? { text, source: parts[0]?.source ?? null } : { text, parts }
}

const changeAt = (
  series: AccidentSeries | undefined,
  year: number,
  { smallBase }: Pick<AccidentsView, 'smallBase'>,
  words: AccidentsWords,
): TableCell =>
  series === undefined || !yearsWithChange(series).includes(year)
    ? { text: '' }
    : changeCell(changeIn(series, year, smallBase), series.quantity, words)

interface Subject {
  readonly name: string
  readonly all: readonly AccidentSeries[]
}

/** The series of an area by publisher: figures of different publishers never share a row. */
const subjectsOf = (view: AccidentsView, area: string, words: AccidentsWords): readonly Subject[] => {
  const all = ACCIDENT_QUANTITIES.flatMap((quantity) => seriesIn(view, area, quantity))
  const by = new Map<Publisher, AccidentSeries[]>()
  for (const series of all) by.set(series.publisher, [...(by.get(series.publisher) ?? []), series])
  return [...by.values()].flatMap((own) =>
    own[0] === undefined ? [] : [{ name: subjectOf(own[0], by.size > 1, words), all: own }],
  )
}

/** Every total of the shown areas by year with changes and other values; years and columns without any are left out. */
export const totalsTable = (view: AccidentsView, words: AccidentsWords): TableData => {
  const { own: accidents } = words
  const { readings } = words.messages
  const subjects = view.areas.flatMap((area) => subjectsOf(view, area, words))
  const filled = (quantity: AccidentQuantity, what: 'points' | 'changes') =>
    subjects.some(({ all }) => all.some((series) => series.quantity === quantity && series[what].length > 0))
  const shown = ACCIDENT_QUANTITIES.filter((quantity) => filled(quantity, 'points'))
  const changed = (['incidents', 'deaths'] as const).filter(
    (quantity) => shown.includes(quantity) || filled(quantity, 'changes'),
  )
  const rowOf = ({ name, all }: Subject, year: number): TableRow => {
    const of = (quantity: AccidentQuantity) => all.find((series) => series.quantity === quantity)
    const period = view.part === null ? String(year) : `${year} ${partLabel(view.part, words)}`
    return {
      key: `${name}.${year}`,
      cells: [
        { text: `${name} ${period}` },
        ...shown.map((quantity) => factCell(pointAt(of(quantity), year)?.fact, words)),
        ...changed.map((quantity) => changeAt(of(quantity), year, view, words)),
        othersAt(all, year, words),
      ],
    }
  }
  const numeric = (key: string, label: string): TableColumn => ({ key, label, numeric: true })
  return {
    columns: [
      { key: 'year', label: readings.columns.year },
      ...shown.map((quantity) => numeric(quantity, words.labels.accidentField(quantity))),
      ...changed.map((quantity) =>
        numeric(`${quantity}.change`, accidents.changeOf(words.labels.accidentField(quantity))),
      ),
      { key: 'others', label: accidents.otherDocuments },
    ],
    rows: subjects.flatMap((subject) => {
      const years = [...new Set(subject.all.flatMap(yearsWithChange))].sort((a, b) => a - b)
      return years.map((year) => rowOf(subject, year))
    }),
  }
}

/** One quantity of an area as a table: figure, change, and what other documents say where any differs. */
export const seriesTable = (
  all: readonly AccidentSeries[],
  view: Pick<AccidentsView, 'smallBase'>,
  words: AccidentsWords,
): TableData => {
  const { columns } = words.messages.readings
  const differs = all.some(({ points }) => points.some((point) => point.others.length > 0))
  const rowOf = (series: AccidentSeries, year: number): TableRow => {
    const publisher = words.messages.accidentFigures.publishers[series.publisher]
    return {
      key: `${series.publisher}.${year}`,
      cells: [
        { text: all.length > 1 ? `${year} · ${publisher}` : String(year) },
        factCell(pointAt(series, year)?.fact, words),
        changeAt(series, year, view, words),
        ...(differs ? [othersAt([series], year, words)] : []),
      ],
    }
  }
  const [first] = all
  return {
    columns: [
      { key: 'year', label: columns.year },
      {
        key: 'figure',
        label: first === undefined ? columns.figure : words.labels.accidentField(first.quantity),
        numeric: true,
      },
      { key: 'change', label: columns.change, numeric: true },
      ...(differs ? [{ key: 'others', label: words.own.otherDocuments }] : []),
    ],
    rows: all.flatMap((series) => yearsWithChange(series).map((year) => rowOf(series, year))),
  }
}
