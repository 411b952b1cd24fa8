import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

export interface ChartSize {
  readonly width: number
  /** Size of the text in px: charts grow with it, for 长者模式 and zoomed text. */
  readonly em: number
}

/** What charts assume before they are measured, in tests and on paper. */
const INITIAL: ChartSize = { width: 640, em: 14 }

const measure = (frame: HTMLElement): ChartSize | null => {
  const em = Number.parseFloat(getComputedStyle(frame).fontSize)
  return frame.clientWidth > 0 && em > 0 ? { width: frame.clientWidth, em } : null
}

/** Width of the frame and size of its text, kept up to date; `probe` is an element one em wide. */
export const useChartSize = (): {
  readonly frame: RefObject<HTMLDivElement | null>
  readonly probe: RefObject<HTMLSpanElement | null>
  readonly size: ChartSize
} => {
  const frame = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLSpanElement>(null)
  const [size, setSize] = useState(INITIAL)
  useLayoutEffect(() => {
    const update = () => {
      const next = frame.current === null ? null : measure(frame.current)
      if (next !== null) setSize((now) => (now.width === next.width && now.em === next.em ? now : next))
    }
    update()
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(update)
    for (const element of [frame.current, probe.current]) if (element !== null) observer?.observe(element)
    return () => observer?.disconnect()
  }, [])
  return { frame, probe, size }
}
