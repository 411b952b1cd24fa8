import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import { openDB } from 'idb'
import type { LibraryEntry } from '../core/domain/library-entry'
import type { WireEntry } from '../core/schema/wire-library'

interface LibrarySchema extends DBSchema {
  entries: { key: string; value: WireEntry }
  /** Version 1: reports by themselves. */
  reports: { key: string; value: WireEntry['report'] }
}

const DATABASE = 'nianbao-library'
/** 1: reports; 2: entries, with names and corrections. */
const VERSION = 2

/** Entries by id; null takes one away. */
export type LibraryChanges = ReadonlyMap<string, LibraryEntry | null>

/** Why the library cannot be kept on this computer. */
export type DiskFailure = 'newer' | 'none'
/** Why something could not be written. */
export type WriteFailure = 'full' | 'refused'

interface DiskEvents {
  /** A window with an older version holds the database; opening goes on when it is closed. */
  readonly onBlocked: () => void
  /** A window with a newer version takes the database over, or the browser closed it: nothing can be written any more. */
  readonly onLost: () => void
}

/** Entries on disk; of those that cannot be read, how many there are. */
export interface StoredEntries {
  readonly entries: readonly LibraryEntry[]
  readonly unread: number
}

/** The database of this browser, open. */
export interface LibraryDisk {
  readonly read: (ids?: readonly string[]) => Promise<StoredEntries>
  /** All or nothing; null when it is done. */
  readonly write: (changes: LibraryChanges) => Promise<WriteFailure | null>
}

const loadWire = () => import('../core/schema/wire-library')

const failureName = (error: unknown): string => (error instanceof Error ? error.name : '')

type Database = IDBPDatabase<LibrarySchema>
type Upgrade = IDBPTransaction<LibrarySchema, ('entries' | 'reports')[], 'versionchange'>

/** Version 1 → 2: every report becomes an entry about which nobody has said anything yet. */
const toEntries = async (database: Database, from: number, transaction: Upgrade): Promise<void> => {
  const entries = database.createObjectStore('entries')
  if (from < 1) return
  const reports = transaction.objectStore('reports')
  for (let cursor = await reports.openCursor(); cursor !== null; cursor = await cursor.continue())
    await entries.put({ report: cursor.value, name: null, said: {}, corrections: [] }, cursor.key)
  database.deleteObjectStore('reports')
}

const open = ({ onBlocked, onLost }: DiskEvents): Promise<Database> =>
  openDB<LibrarySchema>(DATABASE, VERSION, {
    // what fails here aborts the transaction, and with it the opening
    upgrade: (database, from, _to, transaction) => void toEntries(database, from, transaction).catch(() => undefined),
    blocked: onBlocked,
    blocking: (_current, _wanted, event) => {
      onLost()
      if (event.target instanceof IDBDatabase) event.target.close()
    },
    terminated: onLost,
  })

const read = async (database: Database, ids?: readonly string[]): Promise<StoredEntries> => {
  const stored =
    ids === undefined
      ? await database.getAll('entries')
      : (await Promise.all(ids.map((id) => database.get('entries', id)))).filter((wire) => wire !== undefined)
  // an empty library needs no code to read reports
  if (stored.length === 0) return { entries: [], unread: 0 }
  const { decodeEntry } = await loadWire()
  const decoded = stored.map(decodeEntry)
  return {
    entries: decoded.flatMap((entry) => (entry.ok ? [entry.value] : [])),
    unread: decoded.filter(({ ok }) => !ok).length,
  }
}

const write = async (database: Database, changes: LibraryChanges): Promise<WriteFailure | null> => {
  try {
    const { encodeEntry } = await loadWire()
    const transaction = database.transaction('entries', 'readwrite')
    const requests = [...changes].map(([id, entry]) =>
      entry === null ? transaction.store.delete(id) : transaction.store.put(encodeEntry(entry), id),
    )
    await Promise.all([...requests, transaction.done])
    return null
  } catch (error) {
    return failureName(error) === 'QuotaExceededError' ? 'full' : 'refused'
  }
}

/** Opens the database, of any older version; says why where the browser gives none. */
export const openDisk = async (events: DiskEvents): Promise<LibraryDisk | DiskFailure> => {
  try {
    const database = await open(events)
    return {
      read: (ids) => read(database, ids),
      write: (changes) => write(database, changes),
    }
  } catch (error) {
    return failureName(error) === 'VersionError' ? 'newer' : 'none'
  }
}
