import { useEffect, useState } from 'react'
import type { AuditSlots } from '../ui/figures/audit-slots'

const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 500)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(work, { timeout: 3000 })
  return () => cancelIdleCallback(request)
}

/** The audit's marks, asked for when the screen stands and the browser has nothing better to do. */
export const useAuditSlots = (): AuditSlots | null => {
  const [slots, setSlots] = useState<AuditSlots | null>(null)
  useEffect(
    () =>
      whenIdle(() => {
        // without the marks the figures are as true as with them
        import('./audit-slots').then(({ AUDIT_SLOTS }) => setSlots(AUDIT_SLOTS)).catch(() => undefined)
      }),
    [],
  )
  return slots
}
