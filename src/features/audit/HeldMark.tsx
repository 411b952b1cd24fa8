import { formatFormula } from '../../core/audit/formula'
import type { Finding } from '../../core/domain/finding'
import type { AuditedReport } from '../../core/schema/wire-audit'
import { useAuditLanguage } from '../../i18n/audit/use-audit-language'
import { HeldLine } from '../../ui/findings/held-line'

interface HeldMarkProps {
  /** The most telling first; at least one. */
  readonly findings: readonly Finding[]
  readonly reports: readonly AuditedReport[]
}

const MOST = 20

/** `核对：10 + 1 = 11 ✓`, quietly; opens the other checks that hold. */
export const HeldMark = ({ findings, reports }: HeldMarkProps) => {
  const language = useAuditLanguage(reports)
  const { marks } = language.wording.screen
  const [first, ...others] = findings
  if (first === undefined) return null
  return (
    <details className="held-mark">
      <summary>
        <span className="held-formula">{marks.held(formatFormula(first))}</span>
        {others.length === 0 ? null : (
          <span className="held-more"> {marks.heldMore(language.format.number(others.length))}</span>
        )}
      </summary>
      <ul className="held-lines" aria-label={marks.heldList}>
        {findings.slice(0, MOST).map((finding) => (
          <HeldLine key={`${finding.reportId} ${finding.fingerprint}`} finding={finding} language={language} />
        ))}
      </ul>
    </details>
  )
}
