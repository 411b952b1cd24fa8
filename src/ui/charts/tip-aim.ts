import { useEffect } from 'react'
import type { RefObject } from 'react'

type Point = Pick<MouseEvent, 'clientX' | 'clientY'>

/** From a point to the nearest edge of a box, in px; 0 inside it. */
const distance = ({ clientX, clientY }: Point, { left, right, top, bottom }: DOMRect): number =>
  Math.hypot(Math.max(left - clientX, 0, clientX - right), Math.max(top - clientY, 0, clientY - bottom))

/** The box of a tip the pointer may go onto; null where it is put away or has only just come. */
const boxOf = (tip: Element | null | undefined): DOMRect | null => {
  if (tip === null || tip === undefined) return null
  const { pointerEvents, visibility } = getComputedStyle(tip)
  return pointerEvents === 'none' || visibility === 'hidden' ? null : tip.getBoundingClientRect()
}

/**
 * Whether the pointer is on a box or on its way to it. Recharts keeps 10 px between the two along and across the axis:
 * a pointer that goes along the axis soon comes no nearer, and reads the next place.
 */
const aimsAt = (box: DOMRect, before: Point, now: Point): boolean => {
  const left = distance(now, box)
  return left === 0 || left < distance(before, box)
}

/**
 * A tip of Recharts runs before the pointer. This keeps it where it is while the pointer is on it or on its way to it,
 * so that it can be pointed at (WCAG 1.4.13); `frame` is the element the tip appears in.
 */
export const useTipAim = (frame: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const chart = frame.current?.closest<HTMLElement>('.recharts-wrapper')
    let before: Point | null = null
    const onMove = (event: MouseEvent) => {
      const box = boxOf(frame.current?.querySelector('.chart-tip'))
      if (box !== null && before !== null && aimsAt(box, before, event)) event.stopPropagation()
      before = event
    }
    chart?.addEventListener('mousemove', onMove, true)
    return () => chart?.removeEventListener('mousemove', onMove, true)
  }, [frame])
}
