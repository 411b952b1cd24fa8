import { ColumnsCard } from '../../ui/figures/columns-card'
import { accidentColumns } from '../../ui/figures/accident-columns'
import { partLabel } from '../../ui/figures/accident-points'
import { TrendCard } from '../../ui/figures/trend-card'
import { useWords } from '../../ui/figures/words'
import { yearRanges } from '../../ui/figures/year-ranges'
import type { AccidentsView } from './model'
import { areaTrend, chartBreaks, gapYears, seriesIn, seriesTable } from './model'

const QUANTITIES = ['incidents', 'deaths', 'deathsAndMissing'] as const
/** Up to this many years columns are clearer than a line. */
const FEW_YEARS = 4

interface AreaCardsProps {
  readonly view: AccidentsView
  readonly area: string
  readonly measure: 'count' | 'share' | 'change'
}

/** Incidents and deaths of one area side by side, each with its own scale. */
export const AreaCards = ({ view, area, measure }: AreaCardsProps) => {
  const words = useWords()
  const { accidents } = words.messages
  const period = view.part === null ? accidents.wholeYears : partLabel(view.part, words)
  const all = QUANTITIES.map((quantity) => seriesIn(view, area, quantity)).filter((series) => series.points.length > 0)
  if (all.length === 0) return <p className="card-note">{accidents.noneOfArea(area, period)}</p>
  return all.map((series) => {
    const title = `${accidents.trend.title(area, words.labels.accidentField(series.quantity))} · ${period}`
    const note = view.part === null ? accidents.trend.note : accidents.trend.partNote
    const gaps = gapYears(view, series)
    const remarks = [
      ...(measure === 'share' ? [accidents.shareNote] : []),
      ...(gaps.length === 0 ? [] : [accidents.gapYears(yearRanges(gaps, words))]),
    ]
    if (series.points.length <= FEW_YEARS && measure !== 'change')
      return (
        <ColumnsCard
          key={series.quantity}
          title={title}
          note={note}
          groups={accidentColumns(view.reports, series, words)}
          source={{ label: words.messages.readings.sourceYears, figure: series.points.at(-1)?.fact.refs[0] ?? null }}
          remarks={remarks}
        />
      )
    return (
      <TrendCard
        key={series.quantity}
        title={title}
        note={measure === 'change' ? accidents.trend.changeNote : note}
        data={{
          measure: measure === 'change' ? 'change' : 'count',
          series: areaTrend(view, series, measure === 'change' ? 'change' : 'count', words),
          breaks: chartBreaks(series.breaks, words),
          bands: [],
          table: seriesTable(view, series, words),
          notes: [],
        }}
        remarks={remarks}
      />
    )
  })
}
