import { auditReport, auditSeries } from '../core/audit/run-audit'
import { sentenceAt, withQuotes } from '../core/audit/quotes'
import type { Finding, Operand } from '../core/domain/finding'
import type { Report, ReportFigures } from '../core/domain/report'
import { auditedReport } from '../core/schema/encode-audit'
import type { Audit } from '../core/schema/wire-audit'

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/**
 * Audits imported reports: each by itself, a task for each so that the page stays responsive, and all reports together,
 * of which only what touches an imported one is kept.
 */
export const auditLocal = async (local: readonly Report[], reports: readonly ReportFigures[]): Promise<Audit> => {
  const own = new Map(local.map((report) => [report.id, report]))
  const quoteOf = ({ reportId, place }: Operand): string | null => {
    const report = own.get(reportId)
    return report === undefined || place === null ? null : sentenceAt(report.blocks, place)
  }
  const findings: Finding[] = []
  for (const report of local) {
    findings.push(...auditReport(report))
    await pause()
  }
  const others = reports.filter(({ id }) => !own.has(id))
  const series = auditSeries([...others, ...local]).filter(({ operands }) =>
    operands.some(({ reportId }) => own.has(reportId)),
  )
  return { reports: local.map(auditedReport), findings: withQuotes([...findings, ...series], quoteOf) }
}
