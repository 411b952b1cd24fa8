import './find.css'
import { Suspense, useDeferredValue, useId, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useMessages } from '../../i18n/locale'
import { useView } from '../../state/view-store'
import { SingleKeys } from '../../ui/keys/single-keys'
import { Finder } from './Finder'
import { optionId } from './FoundList'

interface FindDialogProps {
  readonly open: boolean
  /** Gives what was typed before the dialog was there to take it. */
  readonly onOpened: () => string
  readonly entries: readonly CatalogEntry[]
  readonly onClose: () => void
}

/** The place a key leads to in a list; null where it is no key of lists. */
const placeAfter = (key: string, active: number, count: number): number | null => {
  if (key === 'ArrowDown') return (active + 1) % count
  if (key === 'ArrowUp') return (active - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

/** 查找: agencies, indicators, screens and findings in one box, which takes what is typed before the rest is loaded. */
export const FindDialog = ({ open, onOpened, entries, onClose }: FindDialogProps) => {
  const { app } = useMessages()
  const singleKeys = useView((view) => view.singleKeys)
  const singleKeysSwitched = useView((view) => view.singleKeysSwitched)
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const [count, setCount] = useState(0)
  const sought = useDeferredValue(typed)
  const list = useId()
  // at once: the next letter goes into the box behind those
  useLayoutEffect(() => {
    if (open && dialog.current?.open === false) {
      dialog.current.showModal()
      setTyped(onOpened())
    }
    if (!open && dialog.current?.open === true) dialog.current.close()
  }, [open, onOpened])
  const type = (text: string) => {
    setTyped(text)
    setActive(0)
  }
  const close = () => {
    type('')
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || count === 0) return
    const next = placeAfter(event.key, active, count)
    if (event.key === 'Enter') document.getElementById(optionId(list, active))?.click()
    else if (next === null) return
    else {
      setActive(next)
      document.getElementById(optionId(list, next))?.scrollIntoView?.({ block: 'nearest' })
    }
    event.preventDefault()
  }
  return (
    <dialog ref={dialog} className="sheet find-dialog" aria-label={app.find} onClose={close}>
      <div className="find-box">
        <input
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-label={app.find}
          aria-expanded={count > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={count > 0 ? optionId(list, active) : undefined}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="button" aria-label={app.closeFind} onClick={close}>
          ×
        </button>
      </div>
      <Suspense fallback={<p className="find-status">{app.loading}</p>}>
        <Finder
          list={list}
          entries={entries}
          typed={open ? sought : ''}
          active={active}
          onCounted={setCount}
          onChosen={close}
        />
        {typed === '' ? <SingleKeys on={singleKeys} onSwitched={singleKeysSwitched} /> : null}
      </Suspense>
    </dialog>
  )
}
