import '../../ui/findings/findings.css'
import { conclusionOf } from '../../core/audit/conclusion'
import { concerns } from '../../core/audit/summary'
import { worstFirst } from '../../core/audit/order'
import { isSettled } from '../../core/audit/settled'
import { tallyOf, totalOf } from '../../core/audit/tally'
import type { AuditSummary } from '../../core/schema/wire-audit'
import { useAuditOf } from '../../data/audit'
import { checkedText, conclusionText } from '../../i18n/audit/conclusion-text'
import { useAuditLanguage, useAuditWording } from '../../i18n/audit/use-audit-language'
import { useReviews } from '../../state/review-store'
import { FindingLine } from '../../ui/findings/finding-line'
import { findingAddress, reportAddress } from './addresses'

interface ReportCardProps {
  readonly reportId: string
}

const MOST = 4

const Content = ({ reportId, audit }: ReportCardProps & { readonly audit: AuditSummary }) => {
  const language = useAuditLanguage(audit.reports)
  const { wording } = language
  const { card } = wording.screen
  const { number } = language.format
  const reviews = useReviews((state) => state.reviews)
  const findings = worstFirst(audit.findings.filter((finding) => concerns(finding, reportId)))
  const open = findings.filter(({ fingerprint }) => !isSettled(reviews[fingerprint]))
  const tally = tallyOf(audit, new Set([reportId]))
  const conclusion = conclusionOf({ findings, open }, tally)
  const title =
    conclusion.kind === 'found'
      ? card.title(number(open.length - conclusion.counts.explained))
      : conclusionText(conclusion, language)
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      <p className="card-note">{checkedText(totalOf(tally), language)}</p>
      <ul className="finding-lines">
        {open.slice(0, MOST).map((finding) => {
          const verdict = reviews[finding.fingerprint]?.verdict ?? null
          return (
            <FindingLine
              key={`${finding.reportId} ${finding.fingerprint}`}
              finding={finding}
              language={language}
              review={verdict === null ? null : wording.words.reviews[verdict]}
              href={findingAddress(finding)}
            />
          )
        })}
      </ul>
      <footer className="card-source">
        <a href={reportAddress(audit.reports, reportId)}>{card.open}</a>
      </footer>
    </section>
  )
}

const Running = () => <output>{useAuditWording().screen.running}</output>

/** What the audit found in one report, the worst first, and what was checked. */
export const ReportCard = ({ reportId }: ReportCardProps) => {
  const audit = useAuditOf([reportId])
  if (audit.state !== 'ready') return null
  // one that was just imported is still being audited
  const known = audit.value.reports.some(({ id }) => id === reportId)
  return known ? <Content reportId={reportId} audit={audit.value} /> : <Running />
}
