import type { AccidentQuantity } from '../../core/metrics/accidents/facts'
import type { AccidentSeries } from '../../core/metrics/accidents/series'
import { yearsOf } from '../../core/metrics/selection'
import { accidentColumns } from '../../ui/figures/accident-columns'
import { partLabel } from '../../ui/figures/accident-points'
import { areaName } from '../../ui/figures/accident-words'
import { ColumnsCard } from '../../ui/figures/columns-card'
import { withheldNotes } from '../../ui/figures/trend'
import { TrendCard } from '../../ui/figures/trend-card'
import { useAccidentsWords } from '../../i18n/accidents/use-accidents-words'
import { yearRanges } from '../../ui/figures/year-ranges'
import { seriesTable } from './tables'
import { changeTrend, countBreaks, countTrend } from './trend'
import type { AccidentsView } from './view'
import { seriesIn } from './view'

const QUANTITIES = ['incidents', 'deaths', 'deathsAndMissing'] as const
/** Up to this many years columns are clearer than a line. */
const FEW_YEARS = 4

interface AreaCardProps {
  readonly view: AccidentsView
  readonly area: string
  readonly quantity: AccidentQuantity
  readonly all: readonly AccidentSeries[]
  readonly measure: 'count' | 'share' | 'change'
}

const AreaCard = ({ view, area, quantity, all, measure }: AreaCardProps) => {
  const words = useAccidentsWords()
  const { own: accidents } = words
  const { readings } = words.messages
  const period = view.part === null ? accidents.wholeYears : partLabel(view.part, words)
  const name = accidents.trend.title(areaName(area, words), words.labels.accidentField(quantity))
  const title = `${name} · ${period}`
  const id = `${quantity}.${area}`
  const years = new Set(all.flatMap(({ points }) => points.map((point) => point.year)))
  const gaps = yearsOf(view.years).filter((year) => !years.has(year))
  const remarks = [
    ...(measure === 'share' ? [accidents.shareNote] : []),
    ...(gaps.length === 0 ? [] : [accidents.gapYears(yearRanges(gaps, words))]),
  ]
  if (years.size <= FEW_YEARS && measure !== 'change') {
    const drawn = { reports: view.reports, named: all.length > 1, others: accidents.otherDocuments }
    const groups = all.flatMap((series) => accidentColumns(drawn, series, words))
    return (
      <ColumnsCard
        id={id}
        title={title}
        note={view.part === null ? accidents.columnsNote : accidents.trend.partNote}
        groups={[...groups].sort((a, b) => (a.key < b.key ? -1 : 1))}
        source={{ label: readings.sourceYears, several: true, figure: all[0]?.points.at(-1)?.fact.refs[0] ?? null }}
        remarks={remarks}
      />
    )
  }
  const note = view.part === null ? accidents.trend.note : accidents.trend.partNote
  const series = measure === 'change' ? changeTrend(all, view, words) : countTrend(all, view, words)
  return (
    <TrendCard
      id={id}
      title={title}
      note={measure === 'change' ? accidents.trend.changeNote : note}
      data={{
        measure: measure === 'change' ? 'change' : 'count',
        series,
        breaks: countBreaks(all, words),
        bands: [],
        table: seriesTable(all, view, words),
        notes: series.flatMap((line) => withheldNotes(line, words)),
      }}
      remarks={remarks}
    />
  )
}

/** Incidents and deaths of one area side by side, each with its own scale. */
export const AreaCards = ({ view, area, measure }: Pick<AreaCardProps, 'view' | 'area' | 'measure'>) => {
  const words = useAccidentsWords()
  const { own: accidents } = words
  const found = QUANTITIES.map((quantity) => ({ quantity, all: seriesIn(view, area, quantity) })).filter(({ all }) =>
    all.some(({ points, changes }) => points.length + (measure === 'change' ? changes.length : 0) > 0),
  )
  if (found.length === 0) {
    const period = view.part === null ? accidents.wholeYears : partLabel(view.part, words)
    return <p className="card-note">{accidents.noneOfArea(areaName(area, words), period)}</p>
  }
  return found.map(({ quantity, all }) => (
    <AreaCard key={quantity} view={view} area={area} quantity={quantity} all={all} measure={measure} />
  ))
}
