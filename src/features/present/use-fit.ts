import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import { toTop } from './turn-page'

/**
 * Steps from the largest type to the smallest, which is still read after a screen share, and then to lower charts
 * (`present.css`).
 */
export const LAST_STEP = 8

interface FitOf {
  /** What scrolls where the slide does not fit. */
  readonly stage: RefObject<Element | null>
  /** What grows in it. */
  readonly content: RefObject<Element | null>
  /** Tells slides apart. */
  readonly slide: string
}

/** How many steps smaller the slide is than the largest, so that it fits without scrolling if it can. */
export const useFit = ({ stage, content, slide }: FitOf): number => {
  const [tried, setTried] = useState({ slide, step: 0 })
  const step = tried.slide === slide ? tried.step : 0
  useLayoutEffect(() => {
    const [outer, inner] = [stage.current, content.current]
    if (outer === null || inner === null || typeof ResizeObserver === 'undefined') return undefined
    if (step === 0) toTop(outer)
    let frame = 0
    const smaller = () => {
      if (outer.scrollHeight > outer.clientHeight + 1 && step < LAST_STEP) setTried({ slide, step: step + 1 })
    }
    // a chart lays itself out anew in the frame after its type has changed
    const settled = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(smaller)
      })
    }
    const again = () => setTried({ slide, step: 0 })
    const observer = new ResizeObserver(settled)
    observer.observe(inner)
    window.addEventListener('resize', again)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      window.removeEventListener('resize', again)
    }
  }, [content, slide, stage, step])
  return step
}
