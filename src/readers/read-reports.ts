import type { LibraryEntry } from '../core/domain/library-entry'
import type { Report } from '../core/domain/report'
import { parseReport } from '../core/ingest/parse-report'
import { freshEntry, reportOfEntry } from '../core/library/library-entry'
import type { EncodingHints } from './decode'
import type { Opened } from './open-file'
import { openFile } from './open-file'

/** Gives a report its id by the file, or the part of it, that it stands in. */
export type NameReport = (opened: Opened) => string

/** A report of a file with what people said about it. */
export interface ReadEntry {
  readonly entry: LibraryEntry
  /** It stood in the file of a library. */
  readonly ofLibrary: boolean
}

/** All reports of a file, one after another, as entries of a library; of what cannot be read, a report without figures that says why. */
export async function* readEntries(
  bytes: Uint8Array,
  name: string,
  nameReport: NameReport,
  options: EncodingHints = {},
): AsyncGenerator<ReadEntry, void, undefined> {
  for await (const opened of openFile(bytes, name, options))
    yield { entry: entryOf(opened, nameReport(opened)), ofLibrary: opened.content.kind === 'entry' }
}

const entryOf = ({ content }: Opened, id: string): LibraryEntry => {
  switch (content.kind) {
    case 'document':
      return freshEntry(parseReport(content.document, id))
    case 'report':
      return freshEntry({ ...content.report, id })
    default:
      return { ...content.entry, report: { ...content.entry.report, id } }
  }
}

/** The same as they are charted and audited: with corrections and what was said. */
export async function* readReports(...file: Parameters<typeof readEntries>): AsyncGenerator<Report, void, undefined> {
  for await (const { entry } of readEntries(...file)) yield reportOfEntry(entry)
}
