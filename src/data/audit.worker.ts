import type { Report, ReportFigures } from '../core/domain/report'
import { auditLocal } from './audit-local'

/** What the worker audits: imported reports, against all that are known; it answers with an `Audit`. */
export interface AuditRequest {
  readonly local: readonly Report[]
  readonly reports: readonly ReportFigures[]
}

addEventListener('message', ({ data }: MessageEvent<AuditRequest>) => {
  postMessage(auditLocal(data.local, data.reports))
})
