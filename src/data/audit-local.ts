import { auditReport, auditSeries } from '../core/audit/run-audit'
import { sentenceAt, withQuotes } from '../core/audit/quotes'
import type { Operand } from '../core/domain/finding'
import type { Report, ReportFigures } from '../core/domain/report'
import { auditedReport } from '../core/schema/encode-audit'
import type { Audit } from '../core/schema/wire-audit'

/**
 * Audits imported reports: each by itself, and all reports together, of which only what touches an imported one is kept.
 * For a worker: it takes as long as it takes.
 */
export const auditLocal = (local: readonly Report[], reports: readonly ReportFigures[]): Audit => {
  const own = new Map(local.map((report) => [report.id, report]))
  const quoteOf = ({ reportId, place }: Operand): string | null => {
    const report = own.get(reportId)
    return report === undefined || place === null ? null : sentenceAt(report.blocks, place)
  }
  const findings = local.flatMap((report) => auditReport(report))
  const others = reports.filter(({ id }) => !own.has(id))
  const series = auditSeries([...others, ...local]).filter(({ operands }) =>
    operands.some(({ reportId }) => own.has(reportId)),
  )
  return { reports: local.map(auditedReport), findings: withQuotes([...findings, ...series], quoteOf) }
}
