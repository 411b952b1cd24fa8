import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/locale'
import type { AuditSlots } from '../ui/figures/audit-slots'
import { AuditSlotsContext } from '../ui/figures/audit-slots'
import { whenSettled } from './when-settled'

/**
 * Gives what is inside the audit's marks: code and words are fetched when the page has settled, and the marks are
 * given when all is there, so that each is drawn once. What is inside is not drawn again for it.
 */
export const AuditMarks = ({ children }: { readonly children: ReactNode }) => {
  const language = useLanguage()
  const [slots, setSlots] = useState<AuditSlots | null>(null)
  useEffect(() => {
    if (slots !== null) return undefined
    return whenSettled(() => {
      // without the marks the figures are as true as with them
      import('./audit-slots').then(
        async ({ loadAuditSlots }) => setSlots(await loadAuditSlots(language)),
        () => undefined,
      )
    })
  }, [language, slots])
  return <AuditSlotsContext value={slots}>{children}</AuditSlotsContext>
}
