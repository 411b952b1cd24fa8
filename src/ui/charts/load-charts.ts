import { useEffect, useSyncExternalStore } from 'react'
import type * as Drawings from './drawings'

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

/** The drawing code once it is there; the table stands in until then and where it never comes. */
export const useDrawings = (): Loaded => {
  useEffect(() => void loadCharts(), [])
  return useSyncExternalStore(subscribe, () => loaded)
}
