import { useEffect, useState, useSyncExternalStore } from 'react'
import type { RefObject } from 'react'

/**
 * Which charts are drawn: those near what is on screen; all, one after the other; all at once, for paper, which takes
 * what is there when it is asked for.
 */
type Drawn = 'near' | 'all' | 'at-once'

let drawn: Drawn = 'near'
const listeners = new Set<() => void>()

const draw = (what: Drawn) => {
  if (drawn === 'at-once' || drawn === what) return
  drawn = what
  for (const listener of listeners) listener()
}

/** From now on every chart is drawn, wherever it is. */
export const drawAll = (): void => draw('all')

const forPaper = () => draw('at-once')

/** The keyboard must find every chart, so the first key draws them all. */
const subscribe = (listener: () => void) => {
  if (listeners.size === 0) {
    window.addEventListener('beforeprint', forPaper)
    window.addEventListener('keydown', drawAll)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('beforeprint', forPaper)
    window.removeEventListener('keydown', drawAll)
  }
}

const useDrawn = (): Drawn => useSyncExternalStore(subscribe, () => drawn)

/** True from the moment the page is printed, when what is there is all that will be on paper. */
export const useOnPaper = (): boolean => useDrawn() === 'at-once'

/** Half a screen ahead of the reader. */
const AHEAD = '50% 0px'

/** True once the element has come near what is on screen; at once where the browser cannot tell. */
const useNear = (frame: RefObject<Element | null>): boolean => {
  const [near, setNear] = useState(typeof IntersectionObserver === 'undefined')
  useEffect(() => {
    const element = frame.current
    if (near || element === null) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true)
      },
      { rootMargin: AHEAD },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame, near])
  return near
}

/** True once something is to be drawn: near what is on screen, or because everything is. */
export const useWanted = (frame: RefObject<Element | null>): boolean => {
  const near = useNear(frame)
  return useDrawn() !== 'near' || near
}
