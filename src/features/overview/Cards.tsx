import type { SectionId } from '../../core/domain/catalogue'
import type { Focus } from '../../core/metrics/focus'
import { seriesInFocus } from '../../core/metrics/focus-series'
import type { AnnualReport } from '../../core/metrics/selection'
import type { Measure } from '../../state/view'
import { useView } from '../../state/view-store'
import { accidentColumns } from '../../ui/figures/accident-columns'
import { actionBars } from '../../ui/figures/action-bars'
import type { BarsData } from '../../ui/figures/bars'
import { BarsCard } from '../../ui/figures/bars-card'
import { CardsInTurn } from '../../ui/figures/cards-in-turn'
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
import type { Words } from '../../ui/figures/words'
import { ownAccidents } from './own-accidents'

/** What belongs to no other screen. */
const OWN_SECTIONS: readonly SectionId[] = ['prose']

interface AccidentCardProps {
  readonly entry: AnnualReport
  readonly quantity: 'incidents' | 'deaths'
}

const AccidentCard = ({ entry, quantity }: AccidentCardProps) => {
  const words = useWords()
  const series = ownAccidents(entry)?.[quantity] ?? null
  if (series === null) return null
  const { accidents } = words.messages.overview
  const label = words.messages.readings.sourceOf(entry.agency, String(entry.year))
  const groups = accidentColumns([entry.report], series, words)
  const figure = groups.at(-1)?.columns[0]?.source ?? null
  const years = groups.map((group) => group.label).join(words.messages.readings.listSeparator)
  return groups.length === 0 ? null : (
    <ColumnsCard
      id={quantity}
      title={accidents[quantity]}
      note={accidents.note(years)}
      groups={groups}
      source={{ label, figure }}
      remarks={[]}
    />
  )
}

const REPORT_BARS = {
  channels: { bars: 'shares', of: (entry, measure, words) => channelBars(entry, barMeasure(measure), words) },
  responses: { bars: 'counts', of: (entry, _measure, words) => meansBars(entry, words) },
  outcomes: { bars: 'shares', of: (entry, measure, words) => outcomeBars(entry, barMeasure(measure), words) },
  actions: { bars: 'counts', of: (entry, _measure, words) => actionBars(entry, words) },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly bars: 'shares' | 'counts'
      readonly of: (entry: AnnualReport, measure: Measure, words: Words) => BarsData | null
    }
  >
>

interface ReportCardProps {
  readonly entry: AnnualReport
  readonly id: keyof typeof REPORT_BARS
}

const ReportCard = ({ entry, id }: ReportCardProps) => {
  const words = useWords()
  const measure = useView((view) => view.measure)
  const { bars, of } = REPORT_BARS[id]
  const { title, note } = words.messages.overview[id]
  const data = of(entry, measure, words)
  return data === null ? null : (
    <BarsCard
      id={id}
      title={title}
      note={note(String(entry.year))}
      entry={entry}
      data={data}
      remarks={measureRemarks(measure, bars, words)}
    />
  )
}

const ReceivedCard = ({ focus }: { readonly focus: Focus }) => {
  const words = useWords()
  const measure = useView((view) => view.measure)
  const { title, note } = words.messages.overview.received
  const received = seriesInFocus(focus, [{ indicator: 'requests.received' }])
  return (
    <TrendCard
      id="received"
      title={title}
      note={note}
      data={trendOf(received, trendMeasure(measure), words)}
      remarks={trendRemarks(measure, words)}
    />
  )
}

interface OverviewCardsProps {
  readonly focus: Focus
  readonly lead: AnnualReport
}

/** Charts of the chosen report, requests over the years, and the figures of the text. */
export const OverviewCards = ({ focus, lead }: OverviewCardsProps) => {
  const { overview } = useWords().messages
  return (
    <CardsInTurn
      cards={[
        <ReportCard key="channels" id="channels" entry={lead} />,
        <ReportCard key="responses" id="responses" entry={lead} />,
        <ReportCard key="outcomes" id="outcomes" entry={lead} />,
        <ReportCard key="actions" id="actions" entry={lead} />,
        <AccidentCard key="incidents" quantity="incidents" entry={lead} />,
        <AccidentCard key="deaths" quantity="deaths" entry={lead} />,
        <ReportAudit key="audit" reportId={lead.report.id} />,
        <ReceivedCard key="received" focus={focus} />,
      ]}
    >
      <SectionData reports={focus.reports} sections={OWN_SECTIONS} section={overview.section} />
    </CardsInTurn>
  )
}
