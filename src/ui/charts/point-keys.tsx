import type { RefObject } from 'react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useActiveTooltipLabel } from 'recharts'
import { followLink, useSourceHref } from '../source-link'
import { keyStep } from './key-steps'
import type { ChartPoint } from './series'

interface PointKeys {
  /** Takes the place on the axis that the arrow keys have reached. */
  readonly report: (key: string | null) => void
  /** Which of several points at one place ↑ and ↓ have chosen. */
  readonly chosen: number
}

interface Axis {
  /** Horizontal bars, whose axis runs downwards. */
  readonly vertical: boolean
  /** How many places the axis has. */
  readonly places: number
}

/** Along the axis as Recharts understands it: Recharts 3.10 goes down horizontal bars with ← and up with →. */
const alongAxis = (step: number, vertical: boolean) => (step > 0 === vertical ? 'ArrowLeft' : 'ArrowRight')

/**
 * Recharts moves its tooltip with ← and → by one. This adds Home, End and Page; ↑ and ↓, along horizontal bars,
 * otherwise among the points of one place; and Enter, which opens where the figure stands in its document.
 */
export const usePointKeys = (
  frame: RefObject<HTMLDivElement | null>,
  pointsAt: (key: string) => readonly ChartPoint[],
  { vertical, places }: Axis,
): PointKeys => {
  const active = useRef<string | null>(null)
  const [chosen, setChosen] = useState(0)
  const hrefOf = useSourceHref()
  useEffect(() => {
    const element = frame.current
    let forwarding = false
    const onKey = (event: KeyboardEvent) => {
      const step = keyStep(event, places)
      const opens = event.key === 'Enter' && active.current !== null
      const among = !vertical && (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      if (forwarding || (!opens && step === 0)) return
      event.preventDefault()
      event.stopPropagation()
      const points = active.current === null ? [] : pointsAt(active.current)
      if (opens) {
        const source = points[Math.min(chosen, points.length - 1)]?.source
        if (source !== null && source !== undefined) followLink(hrefOf(source))
      } else if (among) setChosen((now) => Math.max(0, Math.min(points.length - 1, now + step)))
      else {
        forwarding = true
        const key = alongAxis(step, vertical)
        for (let moved = 0; moved < Math.abs(step); moved += 1)
          event.target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
        forwarding = false
      }
    }
    element?.addEventListener('keydown', onKey, true)
    return () => element?.removeEventListener('keydown', onKey, true)
  }, [frame, pointsAt, vertical, places, chosen, hrefOf])
  const report = useCallback((key: string | null) => {
    active.current = key
  }, [])
  return { report, chosen }
}

/** Tells which place of the axis is reached; stands inside a Recharts chart. */
export const ActiveReporter = ({ report }: Pick<PointKeys, 'report'>) => {
  const label = useActiveTooltipLabel()
  useEffect(() => {
    report(label === undefined ? null : String(label))
  }, [report, label])
  return null
}
