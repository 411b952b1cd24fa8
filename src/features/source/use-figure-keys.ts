import type { RefObject } from 'react'
import { useEffect } from 'react'
import { useView } from '../../state/view-store'

/** n and p step through the figures while the focus is in the text, unless single keys are switched off (WCAG 2.1.4). */
export const useFigureKeys = (text: RefObject<HTMLElement | null>, step: (by: 1 | -1) => void): void => {
  useEffect(() => {
    const element = text.current
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || !useView.getState().singleKeys) return
      if (event.key === 'n') step(1)
      if (event.key === 'p') step(-1)
    }
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  }, [text, step])
}
