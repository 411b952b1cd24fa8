import type { DBSchema, IDBPDatabase } from 'idb'
import type { Report } from '../core/domain/report'
import type { WireReport } from '../core/schema/wire-report'

interface LibrarySchema extends DBSchema {
  reports: { key: string; value: WireReport }
}

const DATABASE = 'nianbao-library'
const VERSION = 1

/** Reports imported on this computer; `opened` once those of earlier visits are among them. */
export interface Library {
  readonly reports: readonly Report[]
  readonly opened: boolean
}

/** Where a report ended up: `memory` lasts as long as the page. */
export type Kept = 'disk' | 'memory'

let state: Library = { reports: [], opened: false }
let opening: Promise<IDBPDatabase<LibrarySchema> | null> | null = null
const listeners = new Set<() => void>()

const publish = (reports: readonly Report[], opened = state.opened): void => {
  state = { reports, opened }
  for (const listener of listeners) listener()
}

const withReport = (report: Report): readonly Report[] => [
  ...state.reports.filter(({ id }) => id !== report.id),
  report,
]

/** Opens the database once and publishes what it holds; null where the browser allows none. */
const database = (): Promise<IDBPDatabase<LibrarySchema> | null> => {
  opening ??= open().then((opened) => {
    publish(state.reports, true)
    return opened
  })
  return opening
}

const open = async (): Promise<IDBPDatabase<LibrarySchema> | null> => {
  if (typeof indexedDB === 'undefined') return null
  try {
    const { openDB } = await import('idb')
    const opened = await openDB<LibrarySchema>(DATABASE, VERSION, {
      upgrade: (fresh) => {
        fresh.createObjectStore('reports')
      },
    })
    const stored = await decoded(await opened.getAll('reports'))
    const known = new Set(state.reports.map(({ id }) => id))
    publish([...stored.filter(({ id }) => !known.has(id)), ...state.reports])
    return opened
  } catch {
    return null
  }
}

const decoded = async (stored: readonly WireReport[]): Promise<readonly Report[]> => {
  if (stored.length === 0) return []
  const { decodeReport } = await import('../core/schema/decode-report')
  return stored.flatMap((wire) => {
    const report = decodeReport(wire)
    return report.ok ? [report.value] : []
  })
}

/** What is on this computer now. */
export const library = (): Library => state

/** Calls back whenever {@link library} changes; the first subscriber opens the library. */
export const subscribeToLibrary = (listener: () => void): (() => void) => {
  listeners.add(listener)
  void database()
  return () => {
    listeners.delete(listener)
  }
}

/** Keeps a report on this computer; the same document read again takes its own place. */
export const keepReport = async (report: Report): Promise<Kept> => {
  const opened = await database()
  publish(withReport(report))
  if (opened === null) return 'memory'
  try {
    const { encodeReport } = await import('../core/schema/encode-report')
    await opened.put('reports', encodeReport(report), report.id)
    return 'disk'
  } catch {
    return 'memory'
  }
}

/** Forgets a report. */
export const removeReport = async (id: string): Promise<void> => {
  publish(state.reports.filter((report) => report.id !== id))
  const opened = await database()
  await opened?.delete('reports', id)
}
