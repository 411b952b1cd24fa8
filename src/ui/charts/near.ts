import { startTransition, useEffect, useState, useSyncExternalStore } from 'react'
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

const useDrawn = (): Drawn =>
  useSyncExternalStore(
    subscribe,
    () => drawn,
    () => 'near',
  )

/** True from the moment the page is printed, when what is there is all that will be on paper. */
export const useOnPaper = (): boolean => useDrawn() === 'at-once'

/** Half a screen ahead of a reader who moves; one who does not move sees nothing of what lies ahead. */
const AHEAD = '50% 0px'
const MOVES = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll'] as const

let moved = false

/** Calls back as soon as the reader moves, at once for one who has; returns what gives it up. */
export const onceMoved = (callback: () => void): (() => void) => {
  const stop = () => {
    for (const move of MOVES) window.removeEventListener(move, go, true)
  }
  const go = () => {
    moved = true
    stop()
    callback()
  }
  if (moved) callback()
  else for (const move of MOVES) window.addEventListener(move, go, { capture: true, passive: true })
  return stop
}

/** True once the element has come near what is on screen; at once where the browser cannot tell. */
export const useNear = (frame: RefObject<Element | null>): boolean => {
  const [near, setNear] = useState(!import.meta.env.SSR && typeof IntersectionObserver === 'undefined')
  useEffect(() => {
    const element = frame.current
    if (near || element === null) return undefined
    let observer: IntersectionObserver | null = null
    const observe = (rootMargin: string) => {
      observer?.disconnect()
      observer = new IntersectionObserver(
        (entries) => {
          // drawn in slices, so that a tap in between is answered
          if (entries.some(({ isIntersecting }) => isIntersecting)) startTransition(() => setNear(true))
        },
        { rootMargin },
      )
      observer.observe(element)
    }
    observe('0px')
    const stop = onceMoved(() => observe(AHEAD))
    return () => {
      stop()
      observer?.disconnect()
    }
  }, [frame, near])
  return near
}

/** True once something is to be drawn: near what is on screen, or because everything is. */
export const useWanted = (frame: RefObject<Element | null>): boolean => {
  const near = useNear(frame)
  return useDrawn() !== 'near' || near
}
