import { lazy, useCallback, useEffect, useState } from 'react'
import type { Incoming } from '../data/incoming'
import { useMessages } from '../i18n/locale'
import { importRequestEnded, importRequested, useImportRequest } from '../state/import-request'
import { LazyPanel } from './LazyPanel'
import { useIntake } from './use-intake'

/** The dialog, and a worker that is ready when the first file comes. */
const loadImport = async () => {
  const [{ ImportDialog }, { prepareImport }] = await Promise.all([
    import('../features/import/ImportDialog'),
    import('../data/import-pool'),
  ])
  prepareImport()
  return { default: ImportDialog }
}
const ImportDialog = lazy(loadImport)

/** Above whatever dialog is open. */
const raise = (overlay: HTMLElement | null): void => overlay?.showPopover?.()

/** The import of reports, asked for or because something was dropped or pasted: over a screen, a card alone and a slide. */
export const Intake = () => {
  const { importing } = useMessages()
  const [incoming, setIncoming] = useState<Incoming | null>(null)
  const { open, expected } = useImportRequest()
  const [wanted, setWanted] = useState(false)
  if (open && !wanted) setWanted(true)
  const onIncoming = useCallback((found: Incoming) => {
    setIncoming(found)
    importRequested()
  }, [])
  const { over } = useIntake(onIncoming, importing.pasted)
  useEffect(() => {
    if (over) loadImport().catch(() => undefined)
  }, [over])
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
