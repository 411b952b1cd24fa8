import * as z from 'zod/mini'
import { SCHEMA_VERSION } from './schema-version'
import { formSchema, kindSchema } from './wire-vocabulary'

const count = z.int().check(z.nonnegative())

const entrySchema = z.object({
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

/** `catalog.json`. */
export const catalogSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  reports: z.array(entrySchema),
})

/** One line of the catalog. */
export type CatalogEntry = Readonly<z.infer<typeof entrySchema>>

/** What reports there are; enough for the filter bar, before any figure is loaded. */
export interface Catalog {
  readonly schemaVersion: typeof SCHEMA_VERSION
  readonly reports: readonly CatalogEntry[]
}
