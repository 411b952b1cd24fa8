import type { SectionId } from '../../core/domain/catalogue'
import type { Focus } from '../../core/metrics/focus'
import { seriesInFocus } from '../../core/metrics/focus-series'
import type { AnnualReport } from '../../core/metrics/selection'
import type { Measure } from '../../state/view'
import { useView } from '../../state/view-store'
import type { OverviewCardsWords } from '../../i18n/overview-cards/zh-Hans'
import { useOverviewCardsWords } from '../../i18n/overview-cards/use-overview-cards-words'
import { accidentColumns } from '../../ui/figures/accident-columns'
import { actionBars } from '../../ui/figures/action-bars'
import type { BarsData } from '../../ui/figures/bars'
import { BarsCard } from '../../ui/figures/bars-card'
import { CardsInTurn } from '../../ui/figures/cards-in-turn'
import { channelBars } from '../../ui/figures/channel-bars'
import { ColumnsCard } from '../../ui/figures/columns-card'
import { EarlierFigures } from '../../ui/figures/earlier-figures'
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
  const { accidents } = useOverviewCardsWords()
  const series = ownAccidents(entry)?.[quantity] ?? null
  if (series === null) return null
  const label = words.messages.readings.sourceOf(entry.agency, String(entry.year))
  const groups = accidentColumns({ reports: [entry.report] }, series, words)
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

const REPORT_CARDS = ['channels', 'responses', 'outcomes', 'actions'] as const

interface ReportCardProps {
  readonly entry: AnnualReport
  readonly id: (typeof REPORT_CARDS)[number]
}

const ReportCard = ({ entry, id }: ReportCardProps) => {
  const words = useWords()
  const measure = useView((view) => view.measure)
  const { bars, of } = REPORT_BARS[id]
  const { title, note } = useOverviewCardsWords()[id]
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
  const { title, note } = useOverviewCardsWords().received
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

/** The kinds of these cards, as a card names one of another report than the lead. */
const earlierKinds = (cards: OverviewCardsWords, words: Words) =>
  REPORT_CARDS.map((id) => ({
    key: id,
    title: (agency: string, year: string) =>
      words.messages.readings.titled(words.messages.readings.reportOf(agency, year), cards[id].title),
    of: (entry: AnnualReport) => REPORT_BARS[id].of(entry, 'count', words)?.items ?? [],
  }))

interface OverviewCardsProps {
  readonly focus: Focus
  readonly lead: AnnualReport
}

/** Charts of the chosen report, requests over the years, and the figures of the text. */
export const OverviewCards = ({ focus, lead }: OverviewCardsProps) => {
  const words = useWords()
  const cards = useOverviewCardsWords()
  return (
    <CardsInTurn
      cards={[
        ...REPORT_CARDS.map((id) => <ReportCard key={id} id={id} entry={lead} />),
        <AccidentCard key="incidents" quantity="incidents" entry={lead} />,
        <AccidentCard key="deaths" quantity="deaths" entry={lead} />,
        <ReportAudit key="audit" reportId={lead.report.id} />,
        <ReceivedCard key="received" focus={focus} />,
        <EarlierFigures key="earlier" focus={focus} latest={[lead]} kinds={earlierKinds(cards, words)} />,
      ]}
    >
      <SectionData reports={focus.reports} sections={OWN_SECTIONS} section={words.messages.overview.section} />
    </CardsInTurn>
  )
}
