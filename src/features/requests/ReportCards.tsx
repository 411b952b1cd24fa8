import { Suspense, lazy, useMemo } from 'react'
import { requestsBalance } from '../../core/metrics/balance'
import { flowEnds, requestsFlow } from '../../core/metrics/flow/requests-flow'
import type { AnnualReport } from '../../core/metrics/selection'
import { BarsCard } from '../../ui/figures/bars-card'
import { barMeasure, measureRemarks } from '../../ui/figures/measures'
import { outcomeBars } from '../../ui/figures/outcome-bars'
import { useRequestsWords } from '../../i18n/requests/use-requests-words'
import { BalanceCard } from './BalanceCard'
import { applicantBars, applicationBars, reviewBars, reviewsOf } from './model'

/** Its drawing and words are loaded after the cards that stand before it. */
const FlowCard = lazy(async () => ({ default: (await import('./FlowCard')).FlowCard }))

interface ReportCardsProps {
  readonly entry: AnnualReport
  readonly measure: 'count' | 'share' | 'change'
}

/** Everything one report says about requests: outcomes, applicants or ways of application, balance, reviews. */
export const ReportCards = ({ entry, measure }: ReportCardsProps) => {
  const words = useRequestsWords()
  const { own: requests } = words
  const year = String(entry.year)
  const form = entry.report.metadata.form?.value
  const recent = form === '2019' || form === '2021'
  const bars = barMeasure(measure)
  const balance = requestsBalance(entry.report)
  const flow = useMemo(() => requestsFlow(entry.report), [entry])
  const decided = [
    {
      key: 'outcomes',
      title: requests.outcomes.title(entry.agency, year),
      note: recent ? requests.outcomes.note : requests.outcomes.noteBefore2019,
      data: outcomeBars(entry, bars, words),
    },
    {
      key: 'applicants',
      title: requests.applicantsCard.title(entry.agency, year),
      note: requests.applicantsCard.note,
      data: recent ? applicantBars(entry, bars, words) : null,
    },
    {
      key: 'applications',
      title: requests.applications.title(entry.agency, year),
      note: requests.applications.note,
      data: recent ? null : applicationBars(entry, bars, words),
    },
  ]
  const reviews = reviewsOf(entry).map((review) => ({
    key: review,
    title: requests.reviews[review](entry.agency, year),
    note: requests.reviews.note,
    data: reviewBars(entry, review, bars, words),
  }))
  const cardsOf = (cards: typeof decided) =>
    cards.map(({ key, title, note, data }) =>
      data === null ? null : (
        <BarsCard
          key={key}
          id={`${key}.${entry.report.id}`}
          title={title}
          note={note}
          entry={entry}
          data={data}
          remarks={measureRemarks(measure, 'shares', words)}
        />
      ),
    )
  return (
    <>
      {cardsOf(decided)}
      {/* as low as the reviews it stands beside */}
      {balance === null || balance.received.value === null ? null : <BalanceCard entry={entry} balance={balance} />}
      {cardsOf(reviews)}
      {flow === null ? null : (
        <Suspense fallback={<div className="flow-place" style={{ paddingBlockStart: `${flowEnds(flow)}em` }} />}>
          <FlowCard entry={entry} flow={flow} />
        </Suspense>
      )}
    </>
  )
}
