import type { AccidentBreak } from '../../core/domain/accidents/breaks'
import { ACCIDENT_BREAKS } from '../../core/domain/accidents/breaks'
import { computedChange, printedChange } from '../../core/metrics/accidents/change'
import type { AccidentChange } from '../../core/metrics/accidents/change'
import type { AccidentFact, AccidentQuantity } from '../../core/metrics/accidents/facts'
import type { AccidentPoint, AccidentSeries } from '../../core/metrics/accidents/series'
import { deriveAccidentSeries } from '../../core/metrics/accidents/series'
import type { ReportFigures } from '../../core/metrics/report-figures'
import type { Selection } from '../../core/metrics/selection'
import { yearsOf } from '../../core/metrics/selection'
import type { ChartPoint, SeriesBreak, TableData, TableRow, TrendSeries } from '../../ui/charts/series'
import { accidentTone } from '../../ui/figures/accident-columns'
import { changeCell, factCell, factPoint, partLabel } from '../../ui/figures/accident-points'
import type { Words } from '../../ui/figures/words'

/** What the accidents screen shows. `part`: months of the year (`01-08`), null for whole years. */
export interface AccidentsView {
  readonly reports: readonly ReportFigures[]
  readonly facts: readonly AccidentFact[]
  readonly areas: readonly string[]
  readonly years: Selection['years']
  readonly part: string | null
}

/** One quantity of one area in the view. */
export const seriesIn = (view: AccidentsView, area: string, quantity: AccidentQuantity): AccidentSeries =>
  deriveAccidentSeries(view.facts, {
    area,
    quantity,
    years: view.years,
    ...(view.part === null ? {} : { part: view.part }),
  })

/** Printed change where the document gives one, else ours within the series, else why there is none. */
export const changeFor = (view: AccidentsView, series: AccidentSeries, point: AccidentPoint): AccidentChange =>
  printedChange(view.reports, point.fact) ?? computedChange(series, point.fact, point.year)

const changePoint = (view: AccidentsView, series: AccidentSeries, point: AccidentPoint, words: Words): ChartPoint => {
  const change = changeFor(view, series, point)
  const cell = changeCell(change, words)
  const value = change.source === 'none' ? null : (change.percent?.value ?? null)
  return {
    key: String(point.year),
    label: String(point.year),
    value,
    mark: value === null ? 'not-comparable' : change.source === 'printed' ? 'printed' : 'derived',
    text: cell.text,
    source: cell.source ?? factPoint(point.fact, words).source,
  }
}

/** The years of one area; other documents' values for a year stand in a second, unjoined series. */
export const areaTrend = (
  view: AccidentsView,
  series: AccidentSeries,
  measure: 'count' | 'change',
  words: Words,
): readonly TrendSeries[] => {
  const tone = accidentTone(series.quantity)
  const label = `${series.area} · ${words.labels.accidentField(series.quantity)}`
  if (measure === 'change')
    return [
      {
        id: series.quantity,
        label,
        tone,
        points: series.points.map((point) => changePoint(view, series, point, words)),
      },
    ]
  const partial = view.part !== null
  const main = series.points.map((point) => ({
    ...factPoint(point.fact, words),
    ...(partial ? { partial: true } : {}),
  }))
  const others = series.points.flatMap((point) => point.others.slice(0, 1).map((fact) => factPoint(fact, words)))
  return [
    { id: series.quantity, label, tone, points: main },
    ...(others.length === 0
      ? []
      : [
          {
            id: `${series.quantity}.others`,
            label: words.messages.accidents.otherDocuments,
            tone,
            points: others,
            sparse: true as const,
          },
        ]),
  ]
}

/** Years of the view that the series has no figure for: before its first, after its last and in between. */
export const gapYears = (view: AccidentsView, series: AccidentSeries): readonly number[] =>
  yearsOf(view.years).filter((year) => !series.points.some((point) => point.year === year))

/** Breaks of a series as the chart draws them. */
export const chartBreaks = (breaks: readonly AccidentBreak[], words: Words): readonly SeriesBreak[] =>
  breaks.map((entry) => ({ year: entry.year, label: words.messages.accidents.breaks[entry.id].label }))

/** Explanations of the breaks among the shown years and areas. */
export const breakTexts = (view: AccidentsView, words: Words): readonly string[] =>
  ACCIDENT_BREAKS.filter(
    (entry) =>
      entry.year > view.years.from &&
      entry.year <= view.years.to &&
      (entry.areas === null || entry.areas.some((area) => view.areas.includes(area))),
  ).map((entry) => words.messages.accidents.breaks[entry.id].text)

const QUANTITIES = ['incidents', 'deaths', 'deathsAndMissing', 'injuries', 'lossWanYuan'] as const

interface AreaSeries {
  readonly area: string
  readonly all: ReadonlyMap<AccidentQuantity, AccidentSeries>
}

const rowOf = (view: AccidentsView, { area, all }: AreaSeries, year: number, words: Words): TableRow | null => {
  const at = (quantity: AccidentQuantity) => all.get(quantity)?.points.find((point) => point.year === year)
  if (QUANTITIES.every((quantity) => at(quantity) === undefined)) return null
  const label = view.part === null ? String(year) : `${year} ${partLabel(view.part, words)}`
  const others = QUANTITIES.flatMap((quantity) => at(quantity)?.others ?? []).map(
    (fact) => `${words.labels.accidentField(fact.quantity)} ${factCell(fact, words).text}`,
  )
  const changed = (quantity: AccidentQuantity) => {
    const [series, point] = [all.get(quantity), at(quantity)]
    return series === undefined || point === undefined
      ? { text: '' }
      : changeCell(changeFor(view, series, point), words)
  }
  return {
    key: `${area}.${year}`,
    cells: [
      { text: `${area} ${label}` },
      ...QUANTITIES.map((quantity) => factCell(at(quantity)?.fact, words)),
      changed('incidents'),
      changed('deaths'),
      { text: others.join(words.messages.readings.listSeparator) },
    ],
  }
}

/** Every total of the shown areas by year with changes and other documents' values; years without any are not listed. */
export const totalsTable = (view: AccidentsView, words: Words): TableData => {
  const { columns, accidents } = { columns: words.messages.readings.columns, accidents: words.messages.accidents }
  const years = yearsOf(view.years)
  const rows = view.areas.flatMap((area) => {
    const all = new Map(QUANTITIES.map((quantity) => [quantity, seriesIn(view, area, quantity)] as const))
    return years.flatMap((year) => rowOf(view, { area, all }, year, words) ?? [])
  })
  return {
    columns: [
      { key: 'year', label: columns.year },
      ...QUANTITIES.map((quantity) => ({ key: quantity, label: words.labels.accidentField(quantity), numeric: true })),
      { key: 'yoyIncidents', label: accidents.changeOf(words.labels.accidentField('incidents')), numeric: true },
      { key: 'yoyDeaths', label: accidents.changeOf(words.labels.accidentField('deaths')), numeric: true },
      { key: 'others', label: accidents.otherDocuments },
    ],
    rows,
  }
}

/** One series as a table: figure, change, and what other documents say where any differs. */
export const seriesTable = (view: AccidentsView, series: AccidentSeries, words: Words): TableData => {
  const differs = series.points.some((point) => point.others.length > 0)
  const { columns } = words.messages.readings
  return {
    columns: [
      { key: 'year', label: columns.year },
      { key: 'figure', label: words.labels.accidentField(series.quantity), numeric: true },
      { key: 'change', label: columns.change, numeric: true },
      ...(differs ? [{ key: 'others', label: words.messages.accidents.otherDocuments }] : []),
    ],
    rows: series.points.map((point) => {
      const others = point.others.map((fact) => factCell(fact, words).text).join(words.messages.readings.listSeparator)
      return {
        key: String(point.year),
        cells: [
          { text: String(point.year) },
          factCell(point.fact, words),
          changeCell(changeFor(view, series, point), words),
          ...(differs ? [{ text: others, source: point.others[0]?.refs[0] ?? null }] : []),
        ],
      }
    }),
  }
}
