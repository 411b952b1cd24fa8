import type { Report } from '../core/domain/report'
import type { LibraryEntry } from '../core/domain/library-entry'
import { reportOfEntry } from '../core/library/library-entry'
import { announceChange, onChangeElsewhere } from './library-channel'
import type { DiskFailure, LibraryChanges, LibraryDisk, WriteFailure } from './library-disk'

/**
 * How the library is kept. `blocked`: a window of an older version must be closed first; `lost`: a window of a newer version
 * took it over; `newer`: a newer version wrote it; `none`: the browser keeps nothing (a private window).
 */
export type Keeping = 'opening' | 'disk' | 'blocked' | 'lost' | DiskFailure

/** What was done to the library, so that it can be named when it is undone. */
export type LibraryDeed = 'kept' | 'renamed' | 'removed' | 'corrected'

/** What can be undone next, and whose reports it touches. */
export interface Undoable {
  readonly deed: LibraryDeed
  readonly reports: readonly string[]
}

interface Step {
  readonly deed: LibraryDeed
  /** What stood there before. */
  readonly before: LibraryChanges
}

/** Reports imported on this computer. */
export interface Library {
  readonly entries: readonly LibraryEntry[]
  /** The same as they are charted: corrected, with what people said. */
  readonly reports: readonly Report[]
  /** Those of earlier visits are among them. */
  readonly opened: boolean
  readonly keeping: Keeping
  /** What was last changed lasts only as long as the page, and why; null when all is on disk. */
  readonly unwritten: WriteFailure | null
  /** Entries on disk that this version cannot read; they stay there. */
  readonly unread: number
  /** What can be undone next. */
  readonly undoable: Undoable | null
}

/** Where a change ended up: `memory` lasts as long as the page. */
export type Kept = 'disk' | 'memory'

const UNOPENED: Library = {
  entries: [],
  reports: [],
  opened: false,
  keeping: 'opening',
  unwritten: null,
  unread: 0,
  undoable: null,
}
let state = UNOPENED
let disk: LibraryDisk | null = null
let opening: Promise<void> | null = null
let steps: readonly Step[] = []
/** What is not on disk yet. */
const unwritten = new Map<string, LibraryEntry | null>()
const listeners = new Set<() => void>()
const charted = new WeakMap<LibraryEntry, Report>()

const chartedReport = (entry: LibraryEntry): Report => {
  const report = charted.get(entry) ?? reportOfEntry(entry)
  charted.set(entry, report)
  return report
}

const undoableNow = (): Undoable | null => {
  const last = steps.at(-1)
  return last === undefined ? null : { deed: last.deed, reports: [...last.before.keys()] }
}

const publish = (change: Partial<Omit<Library, 'reports' | 'undoable'>>): void => {
  const { entries: given = state.entries } = change
  // an empty library stays the same list, so that no screen is drawn again for it
  const entries = given.length === 0 && state.entries.length === 0 ? state.entries : given
  const reports = entries === state.entries ? state.reports : entries.map(chartedReport)
  state = { ...state, ...change, entries, reports, undoable: undoableNow() }
  for (const listener of listeners) listener()
}

const idOf = ({ report }: LibraryEntry): string => report.id

/** Entries with changes: each in its place, new ones at the end. */
const changed = (entries: readonly LibraryEntry[], changes: LibraryChanges): readonly LibraryEntry[] => {
  const known = new Set(entries.map(idOf))
  return [
    ...entries.flatMap((entry) => {
      const change = changes.get(idOf(entry))
      return change === undefined ? [entry] : change === null ? [] : [change]
    }),
    ...[...changes].flatMap(([id, entry]) => (entry === null || known.has(id) ? [] : [entry])),
  ]
}

/** Writes all that is not on disk yet, so that what failed once is tried again with the next change. */
const writeAll = async (): Promise<Kept> => {
  if (disk === null || unwritten.size === 0) return disk === null ? 'memory' : 'disk'
  const writing = new Map(unwritten)
  const failure = await disk.write(writing)
  if (failure === null) {
    for (const [id, entry] of writing) if (unwritten.get(id) === entry) unwritten.delete(id)
    announceChange([...writing.keys()])
  }
  publish({ unwritten: failure })
  return failure === null ? 'disk' : 'memory'
}

const reload = async (ids: readonly string[]): Promise<void> => {
  if (disk === null) return
  const { entries } = await disk.read(ids)
  const found = new Map(entries.map((entry) => [idOf(entry), entry]))
  const elsewhere = new Map(ids.filter((id) => !unwritten.has(id)).map((id) => [id, found.get(id) ?? null] as const))
  // what another window changed since cannot be undone from here
  steps = steps.filter(({ before }) => ![...before.keys()].some((id) => elsewhere.has(id)))
  publish({ entries: changed(state.entries, elsewhere) })
}

const openLibrary = async (): Promise<void> => {
  if (typeof indexedDB === 'undefined') return publish({ opened: true, keeping: 'none' })
  const { openDisk } = await import('./library-disk')
  const opened = await openDisk({
    onBlocked: () => publish({ keeping: 'blocked', opened: true }),
    onLost: () => {
      disk = null
      publish({ keeping: 'lost' })
    },
  })
  if (typeof opened === 'string') return publish({ opened: true, keeping: opened })
  const { entries, unread } = await opened.read()
  disk = opened
  onChangeElsewhere((ids) => void reload(ids))
  publish({
    entries: changed(changed(entries, new Map(state.entries.map((entry) => [idOf(entry), entry]))), unwritten),
    opened: true,
    keeping: 'disk',
    unread,
  })
  await writeAll()
}

/** Opens the database once and publishes what it holds. */
const openOnce = (): Promise<void> => {
  opening ??= openLibrary().catch(() => publish({ opened: true, keeping: 'none' }))
  return opening
}

/** The library stays closed as long as the page lasts: nothing is read from the disk of the reader, nothing is written. */
export const keepLibraryClosed = (): void => {
  opening = Promise.resolve()
  publish({ opened: true, keeping: 'none' })
}

/** What is on this computer now. */
export const library = (): Library => state

/** The library before it is opened: what the page drawn by the build knows of it. */
export const unopenedLibrary = (): Library => UNOPENED

/** Calls back whenever {@link library} changes; the first subscriber opens the library. */
export const subscribeToLibrary = (listener: () => void): (() => void) => {
  listeners.add(listener)
  void openOnce()
  return () => {
    listeners.delete(listener)
  }
}

const apply = (changes: LibraryChanges): Promise<Kept> => {
  for (const [id, entry] of changes) unwritten.set(id, entry)
  publish({ entries: changed(state.entries, changes) })
  return writeAll()
}

/** Changes entries at once, on the screen and then on disk; it can be undone as long as the page lasts. */
export const changeLibrary = async (deed: LibraryDeed, changes: LibraryChanges): Promise<Kept> => {
  // a window that waits for another one to be closed goes on in memory
  if (state.keeping === 'opening') await openOnce()
  const known = new Map(state.entries.map((entry) => [idOf(entry), entry]))
  steps = [...steps, { deed, before: new Map([...changes.keys()].map((id) => [id, known.get(id) ?? null])) }]
  return apply(changes)
}

/** Takes back the last change that was not taken back yet. */
export const undoLibraryChange = async (): Promise<void> => {
  const last = steps.at(-1)
  if (last === undefined) return
  steps = steps.slice(0, -1)
  await apply(last.before)
}
