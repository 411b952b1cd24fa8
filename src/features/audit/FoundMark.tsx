import { worstFirst } from '../../core/audit/order'
import { isSettled, worstOf } from '../../core/audit/settled'
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
  const worst = worstOf(open)
  return (
    <details className="found-mark">
      <summary>
        <span className="badge" data-severity={worst ?? undefined}>
          {worst === null
            ? screen.onlySettled
            : screen.marks.found(language.format.number(open.length), words.severities[worst])}
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
