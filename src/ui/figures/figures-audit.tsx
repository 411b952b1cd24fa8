import { use } from 'react'
import type { FigureRef } from '../charts/series'
import { AuditSlotsContext } from './audit-slots'

/** What the audit says about some figures, once it is known. */
export const FiguresAudit = ({ figures }: { readonly figures: readonly FigureRef[] }) => {
  const slots = use(AuditSlotsContext)
  return slots === null || figures.length === 0 ? null : <slots.Card figures={figures} />
}
