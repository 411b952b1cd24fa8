import { useEffect, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { followLink, useSourceHref } from '../source-link'
import { keyStep } from './key-steps'
import type { ChartPoint } from './series'

interface MarkKeys {
  /** Index of the mark that is read out; null before the first key. */
  readonly active: number | null
  readonly reach: (index: number | null) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Keys of a drawing of our own: arrows, Page, Home and End go through its marks, Enter opens the document, Escape leaves, wherever the focus is (WCAG 1.4.13). */
export const useMarkKeys = (marks: readonly ChartPoint[]): MarkKeys => {
  const [reached, reach] = useState<number | null>(null)
  const hrefOf = useSourceHref()
  const last = marks.length - 1
  const active = reached === null || last < 0 ? null : Math.min(reached, last)
  const isShown = active !== null
  useEffect(() => {
    if (!isShown) return undefined
    const onEscape = ({ key }: globalThis.KeyboardEvent) => {
      if (key === 'Escape') reach(null)
    }
    window.addEventListener('keydown', onEscape)
    return () => window.removeEventListener('keydown', onEscape)
  }, [isShown])
  const onKeyDown = (event: KeyboardEvent) => {
    const source = active === null ? null : (marks[active]?.source ?? null)
    const step = keyStep(event, marks.length)
    if (event.key === 'Enter' && source !== null) followLink(hrefOf(source))
    else if (step === 0 || last < 0) return
    else reach(Math.max(0, Math.min(last, (active ?? -1) + step)))
    event.preventDefault()
  }
  return { active, reach, onKeyDown }
}
