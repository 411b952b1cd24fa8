import * as z from 'zod/mini'
import { PACKED_VERSION } from './schema-version'
import { packedOf } from './wire-packed'
import { formSchema, kindSchema } from './wire-vocabulary'

const count = z.int().check(z.nonnegative())

/** One line of the catalog. */
export const entrySchema = z.object({
  id: z.string().check(z.minLength(1)),
  /** Name of the agency, the same in all its reports; null where the document does not say. */
  agency: z.nullable(z.string()),
  /** Stable id of that agency, for addresses. */
  agencyId: z.nullable(z.string()),
  /** Province or city the agency belongs to where its name says so. */
  region: z.nullable(z.string()),
  kind: kindSchema,
  year: z.nullable(z.int()),
  form: z.nullable(formSchema),
  title: z.nullable(z.string()),
  /** ISO date of publication. */
  published: z.nullable(z.string()),
  counts: z.object({
    cells: count,
    /** Cells that hold a number. */
    values: z.exactOptional(count),
    claims: count,
    accidents: count,
    rates: count,
    errors: count,
    warnings: count,
  }),
  /** Where the whole report is, relative to the catalog. */
  file: z.string(),
  /** Where its figures are together with those of its agency's other reports, relative to the catalog; else in figures.json. */
  figures: z.exactOptional(z.string()),
})

/** Key of a line that holds an object, columns of its own in the file. */
export const ENTRY_PARTS = ['counts']

/** `catalog.json`: a line a report, as columns. */
export const catalogSchema = z.object({
  schemaVersion: z.literal(PACKED_VERSION),
  reports: packedOf(entrySchema.shape, ENTRY_PARTS),
})

/** One line of the catalog. */
export type CatalogEntry = Readonly<z.infer<typeof entrySchema>>

/** What reports there are; enough for the filter bar, before any figure is loaded. */
export interface Catalog {
  readonly reports: readonly CatalogEntry[]
}
