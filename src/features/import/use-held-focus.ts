import { useEffect } from 'react'
import type { RefObject } from 'react'

/**
 * Where what had the focus is gone (an accepted preview, a removed report), the focus goes to what can be done next, else
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
      const gone = last instanceof Node && !current.contains(last)
      if (!current.open || !gone || document.activeElement !== document.body) return
      const next = current.querySelector<HTMLElement>('[data-next]') ?? heading.current
      next?.focus()
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
