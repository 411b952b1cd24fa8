import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

/** Steps from the largest type to the smallest, which is still read after a screen share (`present.css`). */
const LAST_STEP = 3

interface FitOf {
  /** What scrolls where the slide does not fit. */
  readonly stage: RefObject<Element | null>
  /** What grows in it. */
  readonly content: RefObject<Element | null>
  /** Tells slides apart. */
  readonly slide: string
}

/** How many steps smaller the type is than the largest, so that the slide fits without scrolling if it can. */
export const useFit = ({ stage, content, slide }: FitOf): number => {
  const [tried, setTried] = useState({ slide, step: 0 })
  const step = tried.slide === slide ? tried.step : 0
  useLayoutEffect(() => {
    const [outer, inner] = [stage.current, content.current]
    if (outer === null || inner === null || typeof ResizeObserver === 'undefined') return undefined
    let frame = 0
    const smaller = () => {
      if (outer.scrollHeight <= outer.clientHeight + 1) return
      setTried((now) => ({ slide, step: Math.min(LAST_STEP, now.slide === slide ? now.step + 1 : 1) }))
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
  }, [content, slide, stage])
  return step
}
