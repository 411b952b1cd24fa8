import { useEffect } from 'react'
import type { RefObject } from 'react'

/** A heading takes the focus now, and is no stop of the keys before or after. */
const focusOnce = (heading: HTMLHeadingElement | null): void => {
  if (heading === null) return
  heading.tabIndex = -1
  heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true })
  heading.focus()
}

/**
 * Where what had the focus is gone or can do nothing more (an accepted preview, a removed report), the focus goes to what can be done next, else
 * to the heading of the dialog, and not out of it to the top of the page.
 */
export const useHeldFocus = (
  dialog: RefObject<HTMLDialogElement | null>,
  heading: RefObject<HTMLHeadingElement | null>,
): void => {
  useEffect(() => {
    const { current } = dialog
    if (current === null) return undefined
    let last: EventTarget | null = null
    const remember = ({ target }: FocusEvent): void => {
      last = target
    }
    const hold = (): void => {
      const gone = last instanceof Element && (!current.contains(last) || last.matches(':disabled'))
      const { activeElement } = document
      // a browser takes the focus off what can do nothing more a moment later
      if (!current.open || !gone || (activeElement !== document.body && activeElement !== last)) return
      const next = current.querySelector<HTMLElement>('[data-next]')
      if (next !== null) next.focus()
      else focusOnce(heading.current)
    }
    const observer = new MutationObserver(hold)
    observer.observe(current, { childList: true, subtree: true })
    current.addEventListener('focusin', remember)
    return () => {
      observer.disconnect()
      current.removeEventListener('focusin', remember)
    }
  }, [dialog, heading])
}
