import { Fragment } from 'react'
import type { Focus } from '../../core/metrics/focus'
import { leadReport, leadReports } from '../../core/metrics/focus'
import { useView } from '../../state/view-store'
import { inPlaces } from '../../ui/figures/card-places'
import { trendMeasure, trendRemarks } from '../../ui/figures/measures'
import { EarlierFigures } from '../../ui/figures/earlier-figures'
import { SectionFrame } from '../../ui/figures/section-frame'
import { TrendCard } from '../../ui/figures/trend-card'
import { useRequestsWords } from '../../i18n/requests/use-requests-words'
import { REQUEST_SECTIONS, requestsByReport, requestsKeyFigures, requestsSentence, requestsTrend } from './model'
import { Elsewhere } from './Elsewhere'
import { ReportCards } from './ReportCards'

const TRENDS = ['requests.received', 'requests.answered', 'reconsideration', 'litigation'] as const

/** 依申请公开: requests received and decided, with reconsideration and litigation. */
export const RequestsScreen = ({ focus }: { readonly focus: Focus }) => {
  const words = useRequestsWords()
  const measure = useView((view) => view.measure)
  const { own: requests } = words
  const lead = leadReport(focus, REQUEST_SECTIONS)
  const leads = leadReports(focus, REQUEST_SECTIONS)
  const trends = TRENDS.map((indicator) => ({
    indicator,
    data: requestsTrend(focus, indicator, trendMeasure(measure), words),
  }))
  const cardOf = ({ indicator, data }: (typeof trends)[number]) => (
    <TrendCard
      key={indicator}
      id={indicator}
      title={requests.trends[indicator]}
      note={requests.trends.note}
      data={data}
      remarks={trendRemarks(measure, words)}
    />
  )
  const [received, answered, ...reviews] = trends.map(cardOf)
  return (
    <SectionFrame
      focus={focus}
      lead={lead}
      section={requests.section}
      sections={REQUEST_SECTIONS}
      sentence={(report) => requestsSentence(report, words)}
      keyFigures={(report) => requestsKeyFigures(report, words)}
    >
      <Fragment key="first">
        <Elsewhere focus={focus} />
        {received}
      </Fragment>
      {answered}
      {inPlaces(leads).map(({ entry, place }) => (
        <ReportCards key={place} entry={entry} measure={measure} />
      ))}
      {reviews}
      <EarlierFigures focus={focus} latest={leads} kinds={requestsByReport(words)} />
    </SectionFrame>
  )
}
