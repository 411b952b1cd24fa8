import { useMemo } from 'react'
import type { Finding } from '../../core/domain/finding'
import type { Report } from '../../core/domain/report'
import { useAuditOf, useChecks } from '../../data/audit'
import type { AuditMark } from './audit-marks'
import { auditMarks } from './audit-marks'
import type { Mark } from './marks'

const NONE: readonly Finding[] = []

/** What the audit says of the marks of a report; empty until it has come, and where it cannot be had. */
export const useAuditMarks = (report: Report, marks: readonly Mark[]): ReadonlyMap<string, AuditMark> => {
  const ids = useMemo(() => [report.id], [report.id])
  const audit = useAuditOf(ids)
  const found = audit.state === 'ready' ? audit.value.findings : NONE
  const checks = useChecks(ids)
  const held = checks.state === 'ready' ? checks.value : NONE
  return useMemo(() => auditMarks([...found, ...held], report, marks), [found, held, report, marks])
}
