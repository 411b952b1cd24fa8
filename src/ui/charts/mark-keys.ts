import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useSourceHref } from '../source-link'
import type { ChartPoint } from './series'

interface MarkKeys {
  /** Index of the mark that is read out; null before the first key. */
  readonly active: number | null
  readonly reach: (index: number | null) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Keys of a drawing of our own: arrows, Home and End go through its marks, Enter opens the document, Escape leaves. */
export const useMarkKeys = (marks: readonly ChartPoint[]): MarkKeys => {
  const [reached, reach] = useState<number | null>(null)
  const hrefOf = useSourceHref()
  const last = marks.length - 1
  const active = reached === null || last < 0 ? null : Math.min(reached, last)
  const targetOf = (key: string): number | null => {
    const step = STEPS[key]
    if (step !== undefined) return Math.max(0, Math.min(last, active === null ? 0 : active + step))
    return key === 'Home' ? 0 : key === 'End' ? last : null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') reach(null)
    const source = active === null ? null : (marks[active]?.source ?? null)
    const target = targetOf(event.key)
    if (event.key === 'Enter' && source !== null) location.assign(hrefOf(source))
    else if (target === null || last < 0) return
    else reach(target)
    event.preventDefault()
  }
  return { active, reach, onKeyDown }
}
