import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import { ONE_PAGE, countedPages, toTop } from './turn-page'
import type { Pages } from './turn-page'

/** The last of the steps to smaller type, which is still read after a screen share, and then to lower charts (`present.css`). */
const SMALLEST = 10
/** What is so many windows high at first fits with none of the steps, the last of which draws charts at 0.15 of that height. */
const HOPELESS = 8
/** What does not fit even so is turned page by page, with charts of their usual height. */
const PAGED = SMALLEST + 1

interface FitOf {
  /** What scrolls where the slide does not fit. */
  readonly stage: RefObject<HTMLElement | null>
  /** What grows in it. */
  readonly content: RefObject<Element | null>
  /** Tells slides apart. */
  readonly slide: string
}

/** How many steps smaller the slide is than the largest, so that it fits without scrolling if it can, and its pages. */
export const useFit = ({ stage, content, slide }: FitOf): { readonly step: number; readonly pages: Pages } => {
  const [tried, setTried] = useState({ slide, step: 0 })
  const [pages, setPages] = useState(ONE_PAGE)
  const step = tried.slide === slide ? tried.step : 0
  useLayoutEffect(() => {
    const [outer, inner] = [stage.current, content.current]
    if (outer === null || inner === null || typeof ResizeObserver === 'undefined') return undefined
    if (step === 0) toTop(outer)
    let frame = 0
    const count = () => {
      const { page, of } = step === PAGED ? countedPages(outer) : ONE_PAGE
      setPages((now) => (now.page === page && now.of === of ? now : { page, of }))
    }
    const smaller = () => {
      const high = outer.scrollHeight > HOPELESS * outer.clientHeight
      if (outer.scrollHeight > outer.clientHeight + 1 && step < PAGED)
        setTried({ slide, step: high ? PAGED : step + 1 })
      else count()
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
    outer.addEventListener('scroll', count)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      window.removeEventListener('resize', again)
      outer.removeEventListener('scroll', count)
    }
  }, [content, slide, stage, step])
  return { step, pages: step === PAGED ? pages : ONE_PAGE }
}
