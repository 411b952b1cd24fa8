import { useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** Keeps the keyboard in a box that scrolls when the row it was in goes out of sight. */
export const useKeptFocus = (box: RefObject<HTMLElement | null>) => {
  const inside = useRef(false)
  useLayoutEffect(() => {
    if (inside.current && document.activeElement === document.body) box.current?.focus({ preventScroll: true })
  })
  return {
    onFocus: () => {
      inside.current = true
    },
    onBlur: () => {
      inside.current = false
    },
  }
}
