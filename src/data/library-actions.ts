import { withCorrection, withoutCorrection } from '../core/library/correction'
import type { Correction, LibraryEntry } from '../core/domain/library-entry'
import type { Kept } from './library'
import { changeLibrary, library } from './library'

const byId = (entries: readonly LibraryEntry[]): ReadonlyMap<string, LibraryEntry> =>
  new Map(entries.map((entry) => [entry.report.id, entry]))

const known = (id: string): LibraryEntry | undefined => library().entries.find(({ report }) => report.id === id)

const change = async (
  deed: 'renamed' | 'corrected',
  id: string,
  make: (entry: LibraryEntry) => LibraryEntry,
): Promise<void> => {
  const entry = known(id)
  if (entry !== undefined) await changeLibrary(deed, new Map([[id, make(entry)]]))
}

/** Keeps reports on this computer; what is here under the same id gives way. */
export const keepEntries = (entries: readonly LibraryEntry[]): Promise<Kept> => changeLibrary('kept', byId(entries))

/** Forgets a report. */
export const removeEntry = async (id: string): Promise<void> => {
  if (known(id) !== undefined) await changeLibrary('removed', new Map([[id, null]]))
}

/** Gives a report another name; an empty one brings its own title back. */
export const renameEntry = (id: string, name: string): Promise<void> =>
  change('renamed', id, (entry) => ({ ...entry, name: name.trim() === '' ? null : name.trim() }))

/** Puts what a person says in the place of what was read in a cell. */
export const correctCell = (id: string, correction: Correction): Promise<void> =>
  change('corrected', id, (entry) => ({ ...entry, corrections: withCorrection(entry.corrections, correction) }))

/** Brings back what was read in a cell. */
export const uncorrectCell = (id: string, cell: Pick<Correction, 'indicator' | 'column' | 'place'>): Promise<void> =>
  change('corrected', id, (entry) => ({ ...entry, corrections: withoutCorrection(entry.corrections, cell) }))
