import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { flushSync } from 'react-dom'

export interface ChartSize {
  readonly width: number
  /** Size of the text in px: charts grow with it, for 长者模式 and zoomed text. */
  readonly em: number
  /** Part of its usual height that a chart over the years, or the room between bars, has where a slide has no more. */
  readonly rise: number
}

/** What charts assume before they are measured, in tests and on paper. */
const INITIAL: ChartSize = { width: 640, em: 14, rise: 1 }

const measure = (frame: HTMLElement): ChartSize | null => {
  const style = getComputedStyle(frame)
  const em = Number.parseFloat(style.fontSize)
  const rise = Number(style.getPropertyValue('--chart-rise')) || 1
  return frame.clientWidth > 0 && em > 0 ? { width: frame.clientWidth, em, rise } : null
}

/** Width of the frame and size of its text, kept up to date; `probe` is an element one em wide and as high as the rise. */
export const useChartSize = (): {
  readonly frame: RefObject<HTMLDivElement | null>
  readonly probe: RefObject<HTMLSpanElement | null>
  readonly size: ChartSize
} => {
  const frame = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLSpanElement>(null)
  const [size, setSize] = useState(INITIAL)
  useLayoutEffect(() => {
    let paper = false
    const update = () => {
      const next = paper || frame.current === null ? null : measure(frame.current)
      if (next !== null)
        setSize((now) => (now.width === next.width && now.em === next.em && now.rise === next.rise ? now : next))
    }
    update()
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(update)
    for (const element of [frame.current, probe.current]) if (element !== null) observer?.observe(element)
    // the width of a card on A4; the browser takes its picture of what stands when the event has been told
    const forPaper = ({ type }: Event) => {
      paper = type === 'beforeprint'
      flushSync(() => setSize(INITIAL))
      update()
    }
    window.addEventListener('beforeprint', forPaper)
    window.addEventListener('afterprint', forPaper)
    return () => {
      observer?.disconnect()
      window.removeEventListener('beforeprint', forPaper)
      window.removeEventListener('afterprint', forPaper)
    }
  }, [])
  return { frame, probe, size }
}
