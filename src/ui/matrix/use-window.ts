import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { flushSync } from 'react-dom'

/** Height of a row and of the head, CSS pixels; a finger finds it. `matrix.css` has the same. */
export const ROW_HEIGHT = 44
/** Rows drawn beyond the edges, so that a fast hand does not see them come. */
const BEYOND = 6
/** What is drawn before the height is known. */
const FIRST_HEIGHT = 600

interface RowWindow {
  /** The box that scrolls. */
  readonly box: RefObject<HTMLDivElement | null>
  /** First row drawn, and the one after the last. */
  readonly from: number
  readonly to: number
  /** Rows that fit. */
  readonly page: number
  readonly onScroll: () => void
  /** Scrolls so far that a row is in sight and drawn. */
  readonly reveal: (row: number) => void
}

/** All rows while the page is printed: paper does not scroll. */
const usePaper = (): boolean => {
  const [paper, setPaper] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    // all rows must stand before the browser takes its picture
    window.addEventListener('beforeprint', () => flushSync(() => setPaper(true)), { signal })
    window.addEventListener('afterprint', () => setPaper(false), { signal })
    return () => listening.abort()
  }, [])
  return paper
}

/** The rows of a long list that are in sight of the box that scrolls them. */
export const useWindow = (rows: number): RowWindow => {
  const box = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(FIRST_HEIGHT)
  const paper = usePaper()
  useEffect(() => {
    const element = box.current
    if (element === null || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(() => setHeight(element.clientHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const page = Math.max(1, Math.floor(height / ROW_HEIGHT) - 1)
  const first = Math.min(Math.floor(top / ROW_HEIGHT), Math.max(0, rows - page))
  const reveal = (row: number) => {
    const element = box.current
    if (element === null) return
    const lowest = row * ROW_HEIGHT
    const highest = lowest - (page - 1) * ROW_HEIGHT
    element.scrollTop = Math.max(highest, Math.min(lowest, element.scrollTop))
    setTop(element.scrollTop)
  }
  return {
    box,
    from: paper ? 0 : Math.max(0, first - BEYOND),
    to: paper ? rows : Math.min(rows, first + page + 1 + BEYOND),
    page,
    onScroll: () => setTop(box.current?.scrollTop ?? 0),
    reveal,
  }
}
