import { lazy, useCallback, useEffect, useRef, useState } from 'react'
import { useMessages } from '../i18n/locale'
import { useView } from '../state/view-store'
import { LazyPanel } from './LazyPanel'
import { isTypedInto } from './typed-into'
import { useEntries } from '../data/use-entries'

const findDialog = () => lazy(async () => ({ default: (await import('../features/find/FindDialog')).FindDialog }))

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
  const [{ FindDialog, tries }, setTried] = useState(() => ({ FindDialog: findDialog(), tries: 0 }))
  // what is typed while the dialog is on its way
  const early = useRef<string | null>(null)
  const failed = useRef(false)
  const ask = useCallback(() => {
    if (failed.current) setTried((tried) => ({ FindDialog: findDialog(), tries: tried.tries + 1 }))
    failed.current = false
    setState('open')
  }, [])
  // it will not come until it is asked for again: keys are the page's
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
      if (asksToFind(event)) {
        early.current ??= ''
        ask()
      } else if (early.current !== null && key.length === 1 && !isTypedInto(target)) early.current += key
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [ask])
  return (
    <>
      <button type="button" className="button" aria-keyshortcuts="/ Control+K Meta+K" title="/ · Ctrl K" onClick={ask}>
        {app.find}
      </button>
      {state === 'never' || entries === null ? null : (
        <LazyPanel key={tries} onFailed={onFailed}>
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
