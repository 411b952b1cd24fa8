import type { Finding } from '../../core/domain/finding'
import type { AuditSummary, AuditedReport } from '../../core/schema/wire-audit'
import type { AuditLanguage } from '../../i18n/audit/present-finding'

interface PaperToolsProps {
  readonly language: AuditLanguage
  readonly audit: AuditSummary
  readonly reports: readonly AuditedReport[]
  /** Those in view, after the filter. */
  readonly findings: readonly Finding[]
}

/** 校核意见 on paper or as a file, of the findings in view. */
export const PaperTools = ({ language }: PaperToolsProps) => {
  const { screen } = language.wording
  return (
    <p className="audit-tools">
      <button type="button" className="button" title={screen.printHint} onClick={() => window.print()}>
        {screen.print}
      </button>
    </p>
  )
}
