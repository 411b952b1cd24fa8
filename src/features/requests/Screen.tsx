import { useMemo } from 'react'
import { focusOf, leadReport, leadReports } from '../../core/metrics/focus'
import type { ReportFigures } from '../../core/metrics/report-figures'
import { useView } from '../../state/view-store'
import { trendMeasure, trendRemarks } from '../../ui/figures/measures'
import { SectionFrame } from '../../ui/figures/section-frame'
import { TrendCard } from '../../ui/figures/trend-card'
import { useWords } from '../../ui/figures/words'
import { REQUEST_SECTIONS, requestsKeyFigures, requestsSentence, requestsTrend } from './model'
import { ReportCards } from './ReportCards'

const TRENDS = ['requests.received', 'requests.answered', 'reconsideration', 'litigation'] as const

/** 依申请公开: requests received and decided, with reconsideration and litigation. */
export const RequestsScreen = ({ reports }: { readonly reports: readonly ReportFigures[] }) => {
  const words = useWords()
  const agencies = useView((view) => view.agencies)
  const years = useView((view) => view.years)
  const measure = useView((view) => view.measure)
  const focus = useMemo(() => focusOf(reports, { agencies, years }), [reports, agencies, years])
  const { requests } = words.messages
  const lead = leadReport(focus, REQUEST_SECTIONS)
  const trends = TRENDS.map((indicator) => ({
    indicator,
    data: requestsTrend(focus, indicator, trendMeasure(measure), words),
  }))
  return (
    <SectionFrame
      focus={focus}
      lead={lead}
      section={requests.section}
      sections={REQUEST_SECTIONS}
      sentence={lead === null ? null : requestsSentence(lead, words)}
      keyFigures={lead === null ? [] : requestsKeyFigures(lead, words)}
    >
      {trends.slice(0, 2).map(({ indicator, data }) => (
        <TrendCard
          key={indicator}
          title={requests.trends[indicator]}
          note={requests.trends.note}
          data={data}
          remarks={trendRemarks(measure, words)}
        />
      ))}
      {leadReports(focus, REQUEST_SECTIONS).map((entry) => (
        <ReportCards key={entry.report.id} entry={entry} measure={measure} />
      ))}
      {trends.slice(2).map(({ indicator, data }) => (
        <TrendCard
          key={indicator}
          title={requests.trends[indicator]}
          note={requests.trends.note}
          data={data}
          remarks={trendRemarks(measure, words)}
        />
      ))}
    </SectionFrame>
  )
}
