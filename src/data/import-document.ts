import type { FormId } from '../core/domain/catalogue'
import type { Diagnostic } from '../core/domain/diagnostic'
import { REFUSING_CODES } from '../core/domain/diagnostic'
import type { Report } from '../core/domain/report'
import { parseReport } from '../core/ingest/parse-report'
import { underForm } from '../core/library/under-form'
import { readReports } from '../readers/read-reports'

/** What became of an imported document; `name` is that of the file, in an archive with the name of the part. */
export type Imported =
  | { readonly state: 'read'; readonly name: string; readonly report: Report }
  | { readonly state: 'refused'; readonly name: string; readonly diagnostics: readonly Diagnostic[] }

/** Ids of imported reports begin so; those of the data set never do. */
const PREFIX = 'local-'

/** Bytes of a file → its reports, or why there is none; an archive gives one after another. Never throws for bad input. */
export async function* importDocument(bytes: Uint8Array, name: string): AsyncGenerator<Imported, void, undefined> {
  const nameReport = (opened: { readonly bytes: Uint8Array }): string => `${PREFIX}${fingerprint(opened.bytes)}`
  for await (const report of readReports(bytes, name, nameReport)) yield outcomeOf(report)
}

/** The same document read again, on the form a person says it is on. */
export const readUnderForm = (report: Report, form: FormId): Report => {
  const document = { ...report.source, title: null, meta: {}, blocks: report.blocks, diagnostics: [] }
  return underForm(report, parseReport(document, report.id, form), form)
}

const outcomeOf = (report: Report): Imported => {
  const { cells, claims, accidents, rates, diagnostics } = report
  const { name } = report.source
  const refused = diagnostics.some(({ code, severity }) => severity === 'error' && REFUSING_CODES.has(code))
  const figures = cells.length + claims.length + accidents.length + rates.length
  return refused || figures === 0 ? { state: 'refused', name, diagnostics } : { state: 'read', name, report }
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
