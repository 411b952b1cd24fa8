import { use } from 'react'
import { AuditSlotsContext } from './audit-slots'

/** What the audit found in one report, as a card, once it is known. */
export const ReportAudit = ({ reportId }: { readonly reportId: string }) => {
  const slots = use(AuditSlotsContext)
  return slots === null ? null : <slots.Report reportId={reportId} />
}
