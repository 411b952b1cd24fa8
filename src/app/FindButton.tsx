import { lazy, useCallback, useEffect, useRef, useState } from 'react'
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
  // what is typed while the dialog is on its way
  const early = useRef<string | null>(null)
  // it will not come: keys are the page's again
  const failed = useRef(false)
  const onFailed = useCallback(() => {
    failed.current = true
    early.current = null
  }, [])
  const takeEarly = useCallback(() => {
    const typed = early.current ?? ''
    early.current = null
    return typed
  }, [])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event
      if (failed.current) return
      if (asksToFind(event)) {
        early.current ??= ''
        setState('open')
      } else if (early.current !== null && key.length === 1 && !isTypedInto(target)) early.current += key
      else return
      event.preventDefault()
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
        <LazyPanel onFailed={onFailed}>
          <FindDialog
            open={state === 'open'}
            onOpened={takeEarly}
            entries={entries}
            onClose={() => setState('closed')}
          />
        </LazyPanel>
      )}
    </>
  )
}
