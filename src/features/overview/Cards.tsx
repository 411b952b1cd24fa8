import type { SectionId } from '../../core/domain/catalogue'
import type { Focus } from '../../core/metrics/focus'
import { seriesInFocus } from '../../core/metrics/focus-series'
import type { AnnualReport } from '../../core/metrics/selection'
import { useView } from '../../state/view-store'
import { accidentColumns } from '../../ui/figures/accident-columns'
import { actionBars } from '../../ui/figures/action-bars'
import { BarsCard } from '../../ui/figures/bars-card'
import { channelBars } from '../../ui/figures/channel-bars'
import { ColumnsCard } from '../../ui/figures/columns-card'
import { meansBars } from '../../ui/figures/means-bars'
import { barMeasure, measureRemarks, trendMeasure, trendRemarks } from '../../ui/figures/measures'
import { outcomeBars } from '../../ui/figures/outcome-bars'
import { ReportAudit } from '../../ui/figures/report-audit'
import { SectionData } from '../../ui/figures/section-data'
import { trendOf } from '../../ui/figures/trend'
import { TrendCard } from '../../ui/figures/trend-card'
import { useWords } from '../../ui/figures/words'
import { ownAccidents } from './own-accidents'

/** What belongs to no other screen. */
const OWN_SECTIONS: readonly SectionId[] = ['prose']

const AccidentCards = ({ entry }: { readonly entry: AnnualReport }) => {
  const words = useWords()
  const own = ownAccidents(entry)
  if (own === null) return null
  const { accidents } = words.messages.overview
  const label = words.messages.readings.sourceOf(entry.agency, String(entry.year))
  return (['incidents', 'deaths'] as const).map((quantity) => {
    const series = own[quantity]
    const groups = series === null ? [] : accidentColumns([entry.report], series, words)
    const figure = groups.at(-1)?.columns[0]?.source ?? null
    const years = groups.map((group) => group.label).join(words.messages.readings.listSeparator)
    return groups.length === 0 ? null : (
      <ColumnsCard
        key={quantity}
        id={quantity}
        title={accidents[quantity]}
        note={accidents.note(years)}
        groups={groups}
        source={{ label, figure }}
        remarks={[]}
      />
    )
  })
}

const ReportCards = ({ entry }: { readonly entry: AnnualReport }) => {
  const words = useWords()
  const measure = useView((view) => view.measure)
  const { overview } = words.messages
  const year = String(entry.year)
  const cards = [
    { id: 'channels', ...overview.channels, data: channelBars(entry, barMeasure(measure), words), bars: 'shares' },
    { id: 'responses', ...overview.responses, data: meansBars(entry, words), bars: 'counts' },
    { id: 'outcomes', ...overview.outcomes, data: outcomeBars(entry, barMeasure(measure), words), bars: 'shares' },
    { id: 'actions', ...overview.actions, data: actionBars(entry, words), bars: 'counts' },
  ] as const
  return cards.map(({ id, title, note, data, bars }) =>
    data === null ? null : (
      <BarsCard
        key={id}
        id={id}
        title={title}
        note={note(year)}
        entry={entry}
        data={data}
        remarks={measureRemarks(measure, bars, words)}
      />
    ),
  )
}

interface OverviewCardsProps {
  readonly focus: Focus
  readonly lead: AnnualReport
}

/** Charts of the chosen report, requests over the years, and the figures of the text. */
export const OverviewCards = ({ focus, lead }: OverviewCardsProps) => {
  const words = useWords()
  const measure = useView((view) => view.measure)
  const { overview } = words.messages
  const received = seriesInFocus(focus, [{ indicator: 'requests.received' }])
  return (
    <>
      <div className="cards">
        <ReportCards entry={lead} />
        <AccidentCards entry={lead} />
        <ReportAudit reportId={lead.report.id} />
        <TrendCard
          id="received"
          title={overview.received.title}
          note={overview.received.note}
          data={trendOf(received, trendMeasure(measure), words)}
          remarks={trendRemarks(measure, words)}
        />
      </div>
      <SectionData reports={focus.reports} sections={OWN_SECTIONS} section={overview.section} />
    </>
  )
}
