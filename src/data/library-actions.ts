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

/** The same document read again takes its own place, with the name and the corrections people gave it. */
const readAgain = (entry: LibraryEntry): LibraryEntry => {
  const before = known(entry.report.id)
  if (before === undefined) return entry
  return { ...entry, name: before.name, said: { ...before.said, ...entry.said }, corrections: before.corrections }
}

/** Keeps reports on this computer. */
export const keepEntries = (entries: readonly LibraryEntry[]): Promise<Kept> =>
  changeLibrary('kept', byId(entries.map(readAgain)))

/** Adds the entries of a file of a library; those of the file take the place of the same reports here. */
export const loadEntries = (entries: readonly LibraryEntry[]): Promise<Kept> => changeLibrary('loaded', byId(entries))

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
