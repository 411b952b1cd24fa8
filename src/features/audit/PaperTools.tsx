import { useMemo } from 'react'
import { createPortal } from 'react-dom'
import type { Finding } from '../../core/domain/finding'
import type { AuditSummary, AuditedReport } from '../../core/schema/wire-audit'
import { auditCsv } from '../../exporters/audit/audit-csv'
import { auditHtml } from '../../exporters/audit/audit-html'
import { paperOf } from '../../exporters/audit/paper'
import type { AuditLanguage } from '../../i18n/audit/present-finding'
import { useLanguage } from '../../i18n/locale'
import { useReviews } from '../../state/review-store'
import { fileName, saveFile } from '../../ui/charts/save-file'
import { PaperSheets } from './PaperSheets'
import { usePrinting } from './use-printing'

interface PaperToolsProps {
  readonly language: AuditLanguage
  readonly audit: AuditSummary
  readonly reports: readonly AuditedReport[]
  /** Those in view, after the filter. */
  readonly findings: readonly Finding[]
}

const withReportsOf = (
  findings: readonly Finding[],
  reports: readonly AuditedReport[],
  audit: AuditSummary,
): readonly AuditedReport[] => {
  const ids = new Set([...reports.map(({ id }) => id), ...findings.map(({ reportId }) => reportId)])
  return audit.reports.filter(({ id }) => ids.has(id))
}

/** 校核意见 on paper or as a file, of the findings in view; the same sheets as those of the command line. */
export const PaperTools = ({ language, audit, reports, findings }: PaperToolsProps) => {
  const { screen } = language.wording
  const spoken = useLanguage()
  const reviews = useReviews((state) => state.reviews)
  const printing = usePrinting()
  const paper = useMemo(
    () =>
      paperOf({
        audit,
        // a finding over two years is written at the later one, also where only the earlier is in view
        reports: withReportsOf(findings, reports, audit),
        findings,
        reviews: new Map(Object.entries(reviews)),
        language,
      }),
    [audit, reports, findings, reviews, language],
  )
  const save = (extension: string, type: string, text: string) =>
    saveFile(fileName(paper.title, extension), new Blob([text], { type }))
  return (
    <p className="audit-tools">
      <button type="button" className="button" title={screen.printHint} onClick={() => window.print()}>
        {screen.print}
      </button>
      <button type="button" className="button" onClick={() => save('html', 'text/html', auditHtml(paper, spoken))}>
        {screen.saveHtml}
      </button>
      <button type="button" className="button" onClick={() => save('csv', 'text/csv', auditCsv(paper))}>
        {screen.saveCsv}
      </button>
      {printing
        ? createPortal(
            <div className="paper printed-paper">
              <PaperSheets paper={paper} />
            </div>,
            document.body,
          )
        : null}
    </p>
  )
}
