import { use, useDeferredValue, useRef } from 'react'
import type { FigureRef } from '../charts/series'
import { useWanted } from '../charts/near'
import { useTurn } from '../charts/turns'
import { AuditSlotsContext } from './audit-slots'

/** What the audit says about some figures, once it is known and they come near what is on screen; its line is kept free. */
export const FiguresAudit = ({ figures }: { readonly figures: readonly FigureRef[] }) => {
  const slots = use(AuditSlotsContext)
  const place = useRef<HTMLDivElement>(null)
  const wanted = useWanted(place)
  const turn = useTurn(wanted && slots !== null)
  // other figures are painted first, with no mark rather than that of the figures before
  const known = useDeferredValue(figures)
  return (
    <div ref={place} className="figures-audit">
      {slots === null || !turn || known !== figures || figures.length === 0 ? null : <slots.Card figures={figures} />}
    </div>
  )
}
