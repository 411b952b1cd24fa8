import { useEffect, useSyncExternalStore } from 'react'
import type { RefObject } from 'react'
import type * as Drawings from './drawings'
import { drawAll, onceMoved, useOnPaper, useWanted } from './near'
import { awaitTurn, useTurn } from './turns'

/** Milliseconds after which a page whose reader does not move prepares for paper. */
const SETTLED = 12_000

type Loaded = typeof Drawings | 'loading' | 'failed'

let loaded: Loaded = 'loading'
let pending: Promise<void> | null = null
const listeners = new Set<() => void>()

const settle = (next: Loaded) => {
  loaded = next
  for (const listener of listeners) listener()
}

/** Loads the drawing code; its page fetches it beside the data, so that what is left is to run it. */
export const loadCharts = (): Promise<void> => {
  pending ??= import('./drawings').then(settle, () => {
    pending = null
    settle('failed')
  })
  return pending
}

/** Runs the drawing code once the reader moves, or the page has long had nothing else to do: paper need not wait for it. */
export const loadChartsWhenIdle = (): void => {
  const load = () => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => void loadCharts())
    else void loadCharts()
  }
  onceMoved(load)
  setTimeout(load, SETTLED)
}

const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Draws every chart of the page; resolves when the last one is drawn, or cannot be. */
export const everyChartDrawn = async (): Promise<void> => {
  drawAll()
  await loadCharts()
  // charts ask for their turns in the task in which the code arrives
  await task()
  await new Promise<void>((resolve) => void awaitTurn(resolve))
  await task()
  await task()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const useCode = (): Loaded =>
  useSyncExternalStore(
    subscribe,
    () => loaded,
    () => 'loading',
  )

/** True on paper as long as charts would be blank there: their tables stand in for them. */
export const useTablesForCharts = (): boolean => {
  const onPaper = useOnPaper()
  return typeof useCode() === 'string' && onPaper
}

/** The drawing code once it is there and it is this chart's turn, or `loading`; the table stands in where it never comes. */
export const useDrawings = (frame: RefObject<Element | null>): Loaded => {
  const code = useCode()
  const onPaper = useOnPaper()
  const wanted = useWanted(frame)
  const ready = wanted && typeof code !== 'string'
  const turn = useTurn(ready)
  useEffect(() => (wanted ? void loadCharts() : undefined), [wanted])
  return code === 'failed' || turn || (ready && onPaper) ? code : 'loading'
}
