import type { Diagnostic, DiagnosticCode } from '../core/domain/diagnostic'
import type { Report } from '../core/domain/report'
import { parseReport } from '../core/ingest/parse-report'
import { readDocument } from '../readers/read-document'

/** What became of an imported document. */
export type Imported =
  | { readonly state: 'read'; readonly report: Report }
  | { readonly state: 'refused'; readonly diagnostics: readonly Diagnostic[] }

/** Ids of imported reports begin so; those of the data set never do. */
const PREFIX = 'local-'

/** With one of these there is no document to keep, whatever figures were found in it. */
const REFUSED: ReadonlySet<DiagnosticCode> = new Set(['empty-file', 'binary-file', 'file-too-large', 'list-page'])

/** Bytes of a document → report, or why there is none; never throws for bad input. */
export const importDocument = (bytes: Uint8Array, name: string): Imported => {
  const report = parseReport(readDocument(bytes, name), `${PREFIX}${fingerprint(bytes)}`)
  const { cells, claims, accidents, rates, diagnostics } = report
  const refused = diagnostics.some(({ code, severity }) => severity === 'error' && REFUSED.has(code))
  const figures = cells.length + claims.length + accidents.length + rates.length
  return refused || figures === 0 ? { state: 'refused', diagnostics } : { state: 'read', report }
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
