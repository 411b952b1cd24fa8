import type { LibraryEntry, Said } from '../../core/domain/library-entry'
import { readAgain, reportOfEntry } from '../../core/library/library-entry'
import { entryChanges, isUnchanged } from '../../core/library/compare-entries'
import { severalVersions } from '../../core/library/versions'
import type { Audit } from '../../core/schema/wire-audit'
import type { Preview } from '../../data/import-document'

/** A report that was read, as it would be kept. */
export interface Previewed {
  readonly entry: LibraryEntry
  readonly ofLibrary: boolean
  /** What it says by itself, other years apart; null where corrections made here before are not in it. */
  readonly audit: Audit | null
}

/** Entries of this computer by their ids. */
export type Kept = ReadonlyMap<string, LibraryEntry>

/** Id of the report a preview shows. */
export const idOf = ({ entry }: Pick<Preview, 'entry'>): string => entry.report.id

/** A preview as it would be kept: with what was said of the same document before, and what is said of it now. */
export const previewed = (
  { entry, ofLibrary, audit }: Preview,
  said: Said | undefined,
  kept: LibraryEntry | undefined,
): Previewed => {
  const again = !ofLibrary && kept !== undefined
  const whole = again ? readAgain(kept, entry) : entry
  return {
    entry: said === undefined ? whole : { ...whole, said },
    ofLibrary,
    audit: again && kept.corrections.length > 0 ? null : audit,
  }
}

/** Previews of which others were read of the same agency and year, each such group in the order it was read. */
export const versionsAmong = (previews: readonly Previewed[]): readonly (readonly Previewed[])[] =>
  severalVersions(previews, ({ entry }) => reportOfEntry(entry))

/** Entries of the file of a library that say otherwise than the same one on this computer. */
export const isInConflict = ({ entry, ofLibrary }: Previewed, kept: Kept): boolean => {
  const same = ofLibrary ? kept.get(entry.report.id) : undefined
  return same !== undefined && !isUnchanged(entryChanges(same, entry))
}

/**
 * Ids of the previews that shall be kept. What a person decided counts; where nobody did, all but those that would pass over
 * something in silence: another version of a report that was read before it, and an entry in conflict.
 */
export const chosenPreviews = (
  previews: readonly Previewed[],
  decided: ReadonlyMap<string, boolean>,
  kept: Kept,
): ReadonlySet<string> => {
  const later = new Set(versionsAmong(previews).flatMap(([, ...others]) => others))
  const isChosen = (preview: Previewed): boolean =>
    decided.get(idOf(preview)) ?? !(later.has(preview) || isInConflict(preview, kept))
  return new Set(previews.filter(isChosen).map(idOf))
}
