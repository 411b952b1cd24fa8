import { Suspense, lazy, useCallback, useState } from 'react'
import type { Incoming } from '../data/incoming'
import { useMessages } from '../i18n/locale'
import { useIntake } from './use-intake'

const ImportDialog = lazy(async () => ({ default: (await import('../features/import/ImportDialog')).ImportDialog }))

/** Opens the import of reports, by hand or because something was dropped or pasted on the page. */
export const ImportButton = () => {
  const { app, importing } = useMessages()
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  const [incoming, setIncoming] = useState<Incoming | null>(null)
  const onIncoming = useCallback((found: Incoming) => {
    setIncoming(found)
    setState('open')
  }, [])
  const { over } = useIntake(onIncoming, importing.pasted)
  return (
    <>
      <button type="button" className="button" onClick={() => setState('open')}>
        {app.importReport}
      </button>
      {over ? <p className="drop-overlay">{importing.dropAnywhere}</p> : null}
      {state === 'never' ? null : (
        <Suspense>
          <ImportDialog open={state === 'open'} incoming={incoming} onClose={() => setState('closed')} />
        </Suspense>
      )}
    </>
  )
}
