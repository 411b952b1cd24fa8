import type { FormId } from '../core/domain/catalogue'
import type { Diagnostic } from '../core/domain/diagnostic'
import { REFUSING_CODES } from '../core/domain/diagnostic'
import { IMPORTED } from '../core/domain/library-entry'
import type { LibraryEntry } from '../core/domain/library-entry'
import type { Report } from '../core/domain/report'
import { parseReport } from '../core/ingest/parse-report'
import { freshEntry, reportOfEntry } from '../core/library/library-entry'
import { underForm } from '../core/library/under-form'
import type { Audit } from '../core/schema/wire-audit'
import type { Opened } from '../readers/open-file'
import type { ReadEntry } from '../readers/read-reports'
import { readEntries } from '../readers/read-reports'
import { auditLocal } from './audit-local'

/** A report that was read, to be looked at before it is kept. */
export interface Preview {
  readonly entry: LibraryEntry
  /** It comes from the file of a library, with the name and the corrections it has there. */
  readonly ofLibrary: boolean
  /** What the report says by itself, other years apart, as it was read. */
  readonly audit: Audit
}

/** What became of an imported document; `name` is that of the file, in an archive with the name of the part. */
export type Imported =
  | ({ readonly state: 'read'; readonly name: string } & Preview)
  | { readonly state: 'refused'; readonly name: string; readonly diagnostics: readonly Diagnostic[] }

/** Bytes of a file → its reports, or why there is none; an archive gives one after another. Never throws for bad input. */
export async function* importDocument(bytes: Uint8Array, name: string): AsyncGenerator<Imported, void, undefined> {
  for await (const read of readEntries(bytes, name, idOf)) yield outcomeOf(read)
}

/** The same document read again, on the form a person says it is on. */
export const readUnderForm = (report: Report, form: FormId): Imported => {
  const document = { ...report.source, title: null, meta: {}, blocks: report.blocks, diagnostics: [] }
  const again = underForm(report, parseReport(document, report.id, form), form)
  return readOutcome({ entry: freshEntry(again), ofLibrary: false })
}

/** An entry of a library is the one it is there, so that it is known again. */
const idOf = ({ bytes, content }: Opened): string =>
  content.kind === 'entry' ? content.entry.report.id : `${IMPORTED}${fingerprint(bytes)}`

const readOutcome = ({ entry, ofLibrary }: ReadEntry): Imported => {
  const report = reportOfEntry(entry)
  return { state: 'read', name: report.source.name, entry, ofLibrary, audit: auditLocal([report], []) }
}

const outcomeOf = (read: ReadEntry): Imported => {
  const { report } = read.entry
  const { cells, claims, accidents, rates, diagnostics } = report
  const { name } = report.source
  const refused = diagnostics.some(({ code, severity }) => severity === 'error' && REFUSING_CODES.has(code))
  const figures = cells.length + claims.length + accidents.length + rates.length
  return refused || figures === 0 ? { state: 'refused', name, diagnostics } : readOutcome(read)
}

/** Two interleaved 32-bit FNV-1a hashes: enough to tell the documents of one person apart, anywhere, at once. */
const fingerprint = (bytes: Uint8Array): string => {
  const hashes = [0x811c9dc5, 0x9747b28c]
  for (const [index, byte] of bytes.entries()) {
    const half = index & 1
    hashes[half] = Math.imul((hashes[half] ?? 0) ^ byte, 0x01000193)
  }
  return hashes.map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('')
}
