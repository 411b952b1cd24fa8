import { lazy, useEffect, useState } from 'react'
import { useMessages } from '../i18n/locale'
import { useView } from '../state/view-store'
import { LazyPanel } from './LazyPanel'
import { isTypedInto } from './typed-into'
import { useEntries } from '../data/use-entries'

const FindDialog = lazy(async () => ({ default: (await import('../features/find/FindDialog')).FindDialog }))

/** `/` (unless switched off) where nothing is typed into, Ctrl-K and ⌘K anywhere but over another dialog. */
const asksToFind = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean => {
  if (altKey || document.querySelector('dialog[open]') !== null) return false
  if (ctrlKey || metaKey) return key === 'k'
  return key === '/' && useView.getState().singleKeys && !isTypedInto(target)
}

/** Opens the search over everything. */
export const FindButton = () => {
  const { app } = useMessages()
  const entries = useEntries()
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!asksToFind(event)) return
      event.preventDefault()
      setState('open')
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <>
      <button
        type="button"
        className="button"
        aria-keyshortcuts="/ Control+K Meta+K"
        title="/ · Ctrl K"
        onClick={() => setState('open')}
      >
        {app.find}
      </button>
      {state === 'never' || entries === null ? null : (
        <LazyPanel>
          <FindDialog open={state === 'open'} entries={entries} onClose={() => setState('closed')} />
        </LazyPanel>
      )}
    </>
  )
}
