import { use, useRef } from 'react'
import { useWanted } from '../charts/near'
import { useTurn } from '../charts/turns'
import { AuditSlotsContext } from './audit-slots'

/** What the audit found in one report, as a card, once it is known and its place comes near what is on screen. */
export const ReportAudit = ({ reportId }: { readonly reportId: string }) => {
  const slots = use(AuditSlotsContext)
  const place = useRef<HTMLDivElement>(null)
  const wanted = useWanted(place)
  const turn = useTurn(wanted && slots !== null)
  return (
    <div ref={place} className="report-audit">
      {slots === null || !turn ? null : <slots.Report reportId={reportId} />}
    </div>
  )
}
