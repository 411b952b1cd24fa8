import { worstFirst } from '../../core/audit/order'
import { countFindings, isSettled, worstOf } from '../../core/audit/settled'
import type { Finding } from '../../core/domain/finding'
import type { AuditedReport } from '../../core/schema/wire-audit'
import { useAuditLanguage } from '../../i18n/audit/use-audit-language'
import { useReviews } from '../../state/review-store'
import { FindingLine } from '../../ui/findings/finding-line'
import { findingAddress } from './addresses'

interface FoundMarkProps {
  readonly findings: readonly Finding[]
  readonly reports: readonly AuditedReport[]
}

/** How many findings touch the figures and how bad the worst is; opens the list of them in place. */
export const FoundMark = ({ findings, reports }: FoundMarkProps) => {
  const language = useAuditLanguage(reports)
  const reviews = useReviews((state) => state.reviews)
  const { words, screen } = language.wording
  const open = findings.filter(({ fingerprint }) => !isSettled(reviews[fingerprint]))
  const counts = countFindings(open)
  const worst = worstOf(counts)
  const { number } = language.format
  return (
    <details className="found-mark">
      <summary>
        <span className="badge" data-severity={worst ?? undefined}>
          {worst !== null
            ? screen.marks.found(number(open.length - counts.explained), words.severities[worst])
            : counts.explained > 0
              ? screen.badgeExplained(number(counts.explained))
              : words.conclusion.settled}
        </span>
      </summary>
      <ul className="finding-lines">
        {worstFirst(findings).map((finding) => {
          const verdict = reviews[finding.fingerprint]?.verdict ?? null
          return (
            <FindingLine
              key={`${finding.reportId} ${finding.fingerprint}`}
              finding={finding}
              language={language}
              review={verdict === null ? null : words.reviews[verdict]}
              href={findingAddress(finding)}
            />
          )
        })}
      </ul>
    </details>
  )
}
