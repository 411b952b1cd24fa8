import { useCallback, useState } from 'react'
import type { TableRow } from '../charts/series'

const UNKNOWN: ReadonlyMap<string, number> = new Map()

type Heights = ReadonlyMap<string, number>

const withMeasured = (known: Heights, entries: readonly ResizeObserverEntry[]): Heights => {
  const measured = entries.flatMap(({ target }) => {
    const key = target.getAttribute('data-row') ?? ''
    const { height } = target.getBoundingClientRect()
    return height > 0 && height !== known.get(key) ? [[key, height] as const] : []
  })
  return measured.length === 0 ? known : new Map([...known, ...measured])
}

/** Heights of the rows that were ever drawn, CSS pixels; `measure` is the ref of each. */
export const useRowHeights = (rows: readonly TableRow[]) => {
  const [heights, setHeights] = useState(UNKNOWN)
  const [observer] = useState(() =>
    typeof ResizeObserver === 'undefined'
      ? null
      : new ResizeObserver((entries) => setHeights((known) => withMeasured(known, entries))),
  )
  const measure = useCallback(
    (row: HTMLElement | null) => {
      if (row === null || observer === null) return undefined
      observer.observe(row)
      return () => observer.unobserve(row)
    },
    [observer],
  )
  return { measure, heightOf: useCallback((row: number) => heights.get(rows[row]?.key ?? ''), [heights, rows]) }
}
