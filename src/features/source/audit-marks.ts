import type { Finding } from '../../core/domain/finding'
import type { Report } from '../../core/domain/report'
import type { Mark } from './marks'
import { atOrigin, markAt } from './marks'

/** What the audit says of a mark; a contradiction outweighs what holds. */
export type AuditMark = 'contradicts' | 'holds'

/** Marks of a report that take part in a contradiction or in a check that holds, by their key. */
export const auditMarks = (
  findings: readonly Finding[],
  report: Pick<Report, 'id' | 'blocks'>,
  marks: readonly Mark[],
): ReadonlyMap<string, AuditMark> => {
  const marked = new Map<string, AuditMark>()
  for (const { verdict, operands } of findings) {
    if (verdict === 'cannot-tell') continue
    for (const { reportId, place } of operands) {
      const mark = reportId === report.id && place !== null ? markAt(marks, atOrigin(report.blocks, place)) : null
      if (mark !== null && marked.get(mark.key) !== 'contradicts') marked.set(mark.key, verdict)
    }
  }
  return marked
}
