import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { rowAt, rowOffsets } from './row-offsets'
import { usePaper } from './use-paper'

/** Rows drawn beyond the edges, so that a fast hand does not see them come. */
const BEYOND = 6
/** What is drawn before the height is known. */
const FIRST_HEIGHT = 600

interface WindowRequest {
  readonly rows: number
  /** Height of a row, CSS pixels; of one not measured yet where `heightOf` knows others. */
  readonly rowHeight: number
  /** Heights as measured; must not change while they do not. */
  readonly heightOf?: (row: number) => number | undefined
  /** Draws every row whatever is in sight. */
  readonly whole?: boolean
  /** Opens with its last columns in sight, where not all find room. */
  readonly opensAtEnd?: boolean
}

interface RowWindow {
  /** The box that scrolls. */
  readonly box: RefObject<HTMLDivElement | null>
  /** First row drawn, and the one after the last. */
  readonly from: number
  readonly to: number
  /** Height of what is left out above and below, CSS pixels. */
  readonly above: number
  readonly below: number
  /** Rows that fit. */
  readonly page: number
  readonly onScroll: () => void
  /** Scrolls so far that a row is in sight and drawn. */
  readonly reveal: (row: number) => void
}

/** The rows of a long list that are in sight of the box that scrolls them; all of them on paper. */
export const useWindow = ({
  rows,
  rowHeight,
  heightOf,
  whole = false,
  opensAtEnd = false,
}: WindowRequest): RowWindow => {
  const box = useRef<HTMLDivElement>(null)
  const keepsEnd = useRef(false)
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(FIRST_HEIGHT)
  const all = usePaper() || whole
  useEffect(() => {
    const element = box.current
    if (element === null || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(() => setHeight(element.clientHeight))
    observer.observe(element)
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'End') keepsEnd.current = true
    }
    element.addEventListener('keydown', onKeyDown)
    return () => {
      observer.disconnect()
      element.removeEventListener('keydown', onKeyDown)
    }
  }, [])
  useLayoutEffect(() => {
    if (opensAtEnd && box.current !== null) box.current.scrollLeft = box.current.scrollWidth
  }, [opensAtEnd])
  const offsets = useMemo(() => rowOffsets(rows, (row) => heightOf?.(row) ?? rowHeight), [rows, rowHeight, heightOf])
  // rows that are measured may be higher at the end than was thought: who went there stays there
  useLayoutEffect(() => {
    // more than it can be scrolled by, and so to its end
    if (heightOf !== undefined && keepsEnd.current && box.current !== null) box.current.scrollTop = offsets[rows] ?? 0
  }, [heightOf, offsets, rows])
  const page = Math.max(1, Math.floor(height / rowHeight) - 1)
  const first = Math.min(rowAt(offsets, top), Math.max(0, rows - page))
  const last = Math.max(first + page, rowAt(offsets, top + height))
  const from = all ? 0 : Math.max(0, first - BEYOND)
  const to = all ? rows : Math.min(rows, last + 1 + BEYOND)
  const offsetOf = (row: number): number => offsets[row] ?? 0
  const reveal = (row: number) => {
    const element = box.current
    if (element === null) return
    const lowest = offsetOf(row)
    const highest = offsetOf(row + 1) - page * rowHeight
    element.scrollTop = Math.max(highest, Math.min(lowest, element.scrollTop))
    setTop(element.scrollTop)
  }
  return {
    box,
    from,
    to,
    above: offsetOf(from),
    below: offsetOf(rows) - offsetOf(to),
    page,
    onScroll: () => {
      const { scrollTop = 0, scrollHeight = 0, clientHeight = 0 } = box.current ?? {}
      if (scrollTop < top) keepsEnd.current = false
      if (scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1) keepsEnd.current = true
      setTop(scrollTop)
    },
    reveal,
  }
}
