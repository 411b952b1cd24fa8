import { lazy, useCallback, useEffect, useState } from 'react'
import type { Incoming } from '../data/incoming'
import { useMessages } from '../i18n/locale'
import { importRequestEnded, useImportRequest } from '../state/import-request'
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

/** Opens the import of reports, by hand or because something was dropped or pasted on the page. */
export const ImportButton = () => {
  const { app, importing } = useMessages()
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  const [incoming, setIncoming] = useState<Incoming | null>(null)
  const onIncoming = useCallback((found: Incoming) => {
    setIncoming(found)
    setState('open')
  }, [])
  const expected = useImportRequest((request) => request.expected)
  const onClose = useCallback(() => {
    setState('closed')
    importRequestEnded()
  }, [])
  const open = state === 'open' || expected !== null
  const { over } = useIntake(onIncoming, importing.pasted)
  useEffect(() => {
    if (over) loadImport().catch(() => undefined)
  }, [over])
  return (
    <>
      <button type="button" className="button" onClick={() => setState('open')}>
        {app.importReport}
      </button>
      {over ? (
        <p ref={raise} popover="manual" className="drop-overlay">
          {importing.dropAnywhere}
        </p>
      ) : null}
      {state === 'never' && !open ? null : (
        <LazyPanel>
          <ImportDialog open={open} incoming={incoming} expected={expected} onClose={onClose} />
        </LazyPanel>
      )}
    </>
  )
}
