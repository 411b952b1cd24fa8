import * as z from 'zod/mini'
import type { Correction, LibraryEntry } from '../domain/library-entry'
import { NAME_LIMIT } from '../domain/library-entry'
import type { Result } from '../domain/result'
import { ok } from '../domain/result'
import type { DecodeError } from './decode-error'
import { fromIssues, invalid } from './decode-error'
import { decodeContent } from './decode-figures'
import { decodeReport } from './decode-report'
import { encodeContent, encodeReport } from './encode-report'
import { migrate } from './migrations'
import { SCHEMA_VERSION } from './schema-version'
import { contentSchema, reportSchema } from './wire-report'
import { columnSchema, placeSchema } from './wire-vocabulary'

const entryFields = {
  name: z.nullable(z.string().check(z.maxLength(NAME_LIMIT))),
  said: z.object({
    agency: z.exactOptional(z.string().check(z.maxLength(NAME_LIMIT))),
    year: z.exactOptional(z.int()),
    period: z.exactOptional(z.string().check(z.maxLength(NAME_LIMIT))),
  }),
  corrections: z.array(
    z.object({ indicator: z.string(), column: z.nullable(columnSchema), place: placeSchema, content: contentSchema }),
  ),
}

const entrySchema = z.object({ report: z.unknown(), ...entryFields })

/** `library.json`: every report kept on a computer, with names and corrections, to be handed on. */
export const librarySchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  library: z.array(z.object({ report: reportSchema, ...entryFields })),
})

const fileSchema = z.object({ schemaVersion: z.literal(SCHEMA_VERSION), library: z.array(z.unknown()) })

/** Wire form of an entry: what the database of the browser and the file of a library hold. */
export type WireEntry = z.infer<typeof librarySchema>['library'][number]

/** Entry → wire form. */
export const encodeEntry = ({ report, name, said, corrections }: LibraryEntry): WireEntry => ({
  report: encodeReport(report),
  name,
  said,
  corrections: corrections.map(({ content, ...where }) => ({ ...where, content: encodeContent(content) })),
})

/** Wire form → entry; a report of an older version is brought to this one. */
export const decodeEntry = (json: unknown): Result<LibraryEntry, DecodeError> => {
  const parsed = z.safeParse(entrySchema, json)
  if (!parsed.success) return fromIssues(parsed.error)
  const report = decodeReport(parsed.data.report)
  if (!report.ok) return report
  const corrections: Correction[] = []
  for (const [index, { content: wire, ...where }] of parsed.data.corrections.entries()) {
    const content = decodeContent(wire)
    if (content === null) return invalid(`corrections.${index}.content.value`, 'does not agree with the state')
    corrections.push({ ...where, content })
  }
  const { name, said } = parsed.data
  return ok({ report: report.value, name, said, corrections })
}

/** Entries of a library → text of `library.json`. */
export const encodeLibrary = (entries: readonly LibraryEntry[]): string =>
  `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, library: entries.map(encodeEntry) })}\n`

/** What a file of a library holds: the entries, and why others cannot be read. */
export interface DecodedLibrary {
  readonly entries: readonly LibraryEntry[]
  readonly broken: readonly DecodeError[]
}

/** JSON of `library.json` → its entries; one that is broken takes no other down; never throws. */
export const decodeLibrary = (json: unknown): Result<DecodedLibrary, DecodeError> => {
  const file = migrate(json)
  if (!file.ok) return file
  const parsed = z.safeParse(fileSchema, file.value)
  if (!parsed.success) return fromIssues(parsed.error)
  const decoded = parsed.data.library.map(decodeEntry)
  return ok({
    entries: decoded.flatMap((entry) => (entry.ok ? [entry.value] : [])),
    broken: decoded.flatMap((entry) => (entry.ok ? [] : [entry.error])),
  })
}
