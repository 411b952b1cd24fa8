import type { DBSchema, IDBPDatabase } from 'idb'
import type { Report } from '../core/domain/report'
import { decodeReport } from '../core/schema/decode-report'
import { encodeReport } from '../core/schema/encode-report'
import type { WireReport } from '../core/schema/wire-report'

interface LibrarySchema extends DBSchema {
  reports: { key: string; value: WireReport }
}

const DATABASE = 'nianbao-library'
const VERSION = 1

/** Where a report ended up: `memory` lasts as long as the page. */
export type Kept = 'disk' | 'memory'

let reports: readonly Report[] = []
let opening: Promise<IDBPDatabase<LibrarySchema> | null> | null = null
const listeners = new Set<() => void>()

const publish = (next: readonly Report[]): void => {
  reports = next
  for (const listener of listeners) listener()
}

const withReport = (report: Report): readonly Report[] => [...reports.filter(({ id }) => id !== report.id), report]

/** Opens the database once and publishes what it holds; null where the browser allows none. */
const database = (): Promise<IDBPDatabase<LibrarySchema> | null> => {
  opening ??= open()
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
    const stored = (await opened.getAll('reports')).flatMap((wire) => {
      const report = decodeReport(wire)
      return report.ok ? [report.value] : []
    })
    const known = new Set(reports.map(({ id }) => id))
    if (stored.length > 0) publish([...stored.filter(({ id }) => !known.has(id)), ...reports])
    return opened
  } catch {
    return null
  }
}

/** Reports imported on this computer, in the order of their import. */
export const localReports = (): readonly Report[] => reports

/** Calls back whenever {@link localReports} changes; the first subscriber opens the library. */
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
    await opened.put('reports', encodeReport(report), report.id)
    return 'disk'
  } catch {
    return 'memory'
  }
}

/** Forgets a report. */
export const removeReport = async (id: string): Promise<void> => {
  publish(reports.filter((report) => report.id !== id))
  const opened = await database()
  await opened?.delete('reports', id)
}
