import { useEffect, useState, useSyncExternalStore } from 'react'
import type * as Drawings from './drawings'
import { awaitTurn, takeFreeTurn } from './turns'

type Loaded = typeof Drawings | 'loading' | 'failed'

let loaded: Loaded = 'loading'
let pending: Promise<void> | null = null
const listeners = new Set<() => void>()

const settle = (next: Loaded) => {
  loaded = next
  for (const listener of listeners) listener()
}

/** Fetches the drawing code; the app starts this beside the data so that charts do not wait for both in turn. */
export const loadCharts = (): Promise<void> => {
  pending ??= import('./drawings').then(settle, () => {
    pending = null
    settle('failed')
  })
  return pending
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The drawing code once it is there and it is this chart's turn; the table stands in where it never comes. */
export const useDrawings = (): Loaded => {
  const code = useSyncExternalStore(subscribe, () => loaded)
  const ready = typeof code !== 'string'
  const [turn, setTurn] = useState(() => ready && takeFreeTurn())
  useEffect(() => void loadCharts(), [])
  useEffect(() => (ready && !turn ? awaitTurn(() => setTurn(true)) : undefined), [ready, turn])
  return ready && !turn ? 'loading' : code
}
