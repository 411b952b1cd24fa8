import { lazy, useCallback, useState } from 'react'
import type { Incoming } from '../data/incoming'
import { useMessages } from '../i18n/locale'
import { importRequestEnded, importRequested, useImportRequest } from '../state/import-request'
import { LazyPanel } from './LazyPanel'
import { useIntake } from './use-intake'

const ImportDialog = lazy(async () => ({ default: (await import('../features/import/ImportDialog')).ImportDialog }))

/** Above whatever dialog is open. */
const raise = (overlay: HTMLElement | null): void => overlay?.showPopover?.()

/** The import of reports, asked for or because something was dropped or pasted: over a screen, a card alone and a slide. */
export const Intake = () => {
  const { importing } = useMessages()
  const [incoming, setIncoming] = useState<Incoming | null>(null)
  const { open, near, expected } = useImportRequest()
  const [wanted, setWanted] = useState(false)
  const onIncoming = useCallback((found: Incoming) => {
    setIncoming(found)
    importRequested()
  }, [])
  const { over } = useIntake(onIncoming, importing.pasted)
  // closed at first: whatever it needs is there when something is dropped
  if ((open || near || over) && !wanted) setWanted(true)
  return (
    <>
      {over ? (
        <p ref={raise} popover="manual" className="drop-overlay">
          {importing.dropAnywhere}
        </p>
      ) : null}
      {wanted ? (
        <LazyPanel>
          <ImportDialog open={open} incoming={incoming} expected={expected} onClose={importRequestEnded} />
        </LazyPanel>
      ) : null}
    </>
  )
}
