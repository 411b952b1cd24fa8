import { use } from 'react'
import { AuditSlotsContext } from './audit-slots'

/** The result of the audit of a report, at the head of a screen; its room is kept until it comes. */
export const HeadAudit = ({ reportId }: { readonly reportId: string }) => {
  const slots = use(AuditSlotsContext)
  return <span className="head-audit">{slots === null ? null : <slots.Head reportId={reportId} />}</span>
}
