import type { RefObject } from 'react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useActiveTooltipLabel } from 'recharts'
import { useSourceHref } from '../source-link'
import type { ChartPoint } from './series'

interface PointKeys {
  /** Takes the place on the axis that the arrow keys have reached. */
  readonly report: (key: string | null) => void
  /** Which of several points at one place ↑ and ↓ have chosen. */
  readonly chosen: number
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * Recharts moves its tooltip with ← and →. This adds ↑ and ↓: along horizontal bars (`vertical`), otherwise among the
 * points of one place; and Enter, which opens where the figure stands in its document.
 */
export const usePointKeys = (
  frame: RefObject<HTMLDivElement | null>,
  pointsAt: (key: string) => readonly ChartPoint[],
  { vertical }: { readonly vertical: boolean },
): PointKeys => {
  const active = useRef<string | null>(null)
  const [chosen, setChosen] = useState(0)
  const hrefOf = useSourceHref()
  useEffect(() => {
    const element = frame.current
    let forwarding = false
    const onKey = (event: KeyboardEvent) => {
      const step = STEPS[event.key] ?? 0
      const opens = event.key === 'Enter' && active.current !== null
      const moves = step !== 0 && (vertical || event.key === 'ArrowDown' || event.key === 'ArrowUp')
      if (forwarding || (!opens && !moves)) return
      event.preventDefault()
      event.stopPropagation()
      const points = active.current === null ? [] : pointsAt(active.current)
      if (opens) {
        const source = points[Math.min(chosen, points.length - 1)]?.source
        if (source !== null && source !== undefined) location.assign(hrefOf(source))
      } else if (vertical) {
        // Recharts 3.10 goes down horizontal bars with ← and up with →
        forwarding = true
        event.target?.dispatchEvent(
          new KeyboardEvent('keydown', { key: step === 1 ? 'ArrowLeft' : 'ArrowRight', bubbles: true }),
        )
        forwarding = false
      } else setChosen((now) => Math.max(0, Math.min(points.length - 1, now + step)))
    }
    element?.addEventListener('keydown', onKey, true)
    return () => element?.removeEventListener('keydown', onKey, true)
  }, [frame, pointsAt, vertical, chosen, hrefOf])
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
