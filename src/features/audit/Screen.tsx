import '../../ui/findings/findings.css'
import './audit.css'
import { Suspense, useEffect, useMemo } from 'react'
import { useAudit } from '../../data/audit'
import { useAuditLanguage, useAuditWording } from '../../i18n/audit/use-audit-language'
import { followOtherTabs, useReviews } from '../../state/review-store'
import { useView } from '../../state/view-store'
import type { AuditSummary } from '../../core/schema/wire-audit'
import { tallyOf, totalOf } from '../../core/audit/tally'
import { CheckedTable } from './CheckedTable'
import { FindingFilters } from './FindingFilters'
import { FindingList } from './FindingList'
import { Head } from './Head'
import { entriesOf, groupsOf, matches, reportsIn } from './model'
import { PaperTools } from './PaperTools'
import { ReviewTools } from './ReviewTools'

const Findings = ({ audit }: { readonly audit: AuditSummary }) => {
  const language = useAuditLanguage(audit.reports)
  const agencies = useView((view) => view.agencies)
  const years = useView((view) => view.years)
  const filter = useView((view) => view.audit)
  const reviews = useReviews((state) => state.reviews)
  const reports = useMemo(() => reportsIn(audit.reports, { agencies, years }), [audit.reports, agencies, years])
  const entries = useMemo(() => entriesOf(audit.findings, reports, reviews), [audit.findings, reports, reviews])
  const tally = useMemo(() => tallyOf(audit, new Set(reports.map(({ id }) => id))), [audit, reports])
  const shown = useMemo(() => entries.filter((entry) => matches(entry, filter)), [entries, filter])
  const groups = useMemo(() => groupsOf(shown), [shown])
  const total = totalOf(tally)
  return (
    <>
      <Head language={language} reports={reports} entries={entries} tally={tally} />
      {entries.length === 0 ? null : (
        <>
          <FindingFilters language={language} entries={entries} shown={shown.length} />
          <FindingList language={language} groups={groups} />
        </>
      )}
      {total.all === 0 ? null : <CheckedTable language={language} reports={reports} tally={tally} total={total} />}
      <ReviewTools language={language} entries={entries} findings={audit.findings} />
      {reports.length === 0 ? null : (
        <PaperTools
          language={language}
          audit={audit}
          reports={reports}
          findings={shown.map(({ finding }) => finding)}
        />
      )}
    </>
  )
}

const Waiting = () => {
  const { screen } = useAuditWording()
  return <h1 className="page-sentence">{screen.loading}</h1>
}

/** 校核: what the reports in view contradict, what was checked and held, and what people say about it. */
export const AuditScreen = () => {
  const audit = useAudit()
  useEffect(followOtherTabs, [])
  if (audit.state === 'failed') throw audit.error
  return (
    <div className="audit">
      <Suspense>{audit.state === 'loading' ? <Waiting /> : <Findings audit={audit.value} />}</Suspense>
    </div>
  )
}
