import * as z from 'zod/mini'
import { CLAIM_MEASURES } from '../domain/claim'
import { PACKED_VERSION, SCHEMA_VERSION } from './schema-version'
import { accidentSchema, rateStatementSchema } from './wire-accident'
import { packedOf } from './wire-packed'
import {
  approximationSchema,
  codeSchema,
  columnSchema,
  documentFormatSchema,
  formSchema,
  kindSchema,
  periodSchema,
  placeSchema,
  unitSchema,
} from './wire-vocabulary'

const index = z.int().check(z.nonnegative())

const contentShape = {
  state: z.enum(['value', 'blank', 'dash', 'not-applicable', 'unreadable']),
  value: z.nullable(z.number()),
  approx: z.nullable(approximationSchema),
}

/** What stands in a cell; a value only where the state says so. */
export const contentSchema = z.object(contentShape)

export const cellSchema = z.object({
  indicator: z.string(),
  label: z.string(),
  column: z.nullable(columnSchema),
  columnLabel: z.nullable(z.string()),
  ...contentShape,
  read: z.exactOptional(contentSchema),
  unit: z.nullable(unitSchema),
  printed: z.string(),
  by: z.enum(['label', 'misprint', 'position']),
  place: placeSchema,
})

export const claimSchema = z.object({
  indicator: z.string(),
  label: z.string(),
  subject: z.string(),
  measure: z.enum(CLAIM_MEASURES),
  value: z.number(),
  approx: z.nullable(approximationSchema),
  inWords: z.boolean(),
  unit: z.nullable(unitSchema),
  period: z.nullable(periodSchema),
  scope: z.nullable(z.string()),
  partOf: z.nullable(index),
  printed: z.string(),
  place: placeSchema,
  phrase: placeSchema,
})

export const diagnosticSchema = z.object({
  code: codeSchema,
  severity: z.enum(['error', 'warning', 'note']),
  place: z.nullable(placeSchema),
  actual: z.string(),
  expected: z.exactOptional(z.string()),
})

const stated = <T extends z.core.$ZodType>(value: T) =>
  z.object({
    value,
    printed: z.string(),
    place: z.nullable(placeSchema),
    inferred: z.boolean(),
    by: z.exactOptional(z.literal('person')),
  })

const metadataSchema = z.object({
  kind: kindSchema,
  title: z.nullable(z.string()),
  agency: z.nullable(stated(z.string())),
  year: z.nullable(stated(z.int())),
  form: z.nullable(stated(formSchema)),
  period: z.nullable(
    z.object({
      period: periodSchema,
      firstDay: z.nullable(z.string()),
      lastDay: z.nullable(z.string()),
      place: z.nullable(placeSchema),
      by: z.exactOptional(z.literal('person')),
    }),
  ),
  published: z.nullable(stated(z.string())),
})

const slotSchema = z.object({
  text: z.string(),
  header: z.boolean(),
  origin: z.exactOptional(z.object({ row: index, column: index })),
})

export const blockSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.literal([1, 2, 3, 4, 5, 6]),
    text: z.string(),
  }),
  z.object({ kind: z.literal('paragraph'), text: z.string(), line: z.exactOptional(index) }),
  z.object({ kind: z.literal('table'), rows: z.array(z.array(slotSchema)) }),
])

/** A report without its text: what `figures.json` holds of each. */
export const reportFiguresSchema = z.object({
  id: z.string(),
  source: z.object({ name: z.string(), format: documentFormatSchema, encoding: z.string() }),
  metadata: metadataSchema,
  cells: z.array(cellSchema),
  claims: z.array(claimSchema),
  accidents: z.array(accidentSchema),
  rates: z.array(rateStatementSchema),
  diagnostics: z.array(diagnosticSchema),
})

/** A cell as the app loads it: what the catalogue of the form says of its row and column is not repeated. */
const bareCellSchema = z.omit(cellSchema, { label: true, columnLabel: true })
const bareClaimSchema = z.omit(claimSchema, { label: true })

/** A report without its text and without the labels of the form: what the figures of an agency hold of each. */
export const bareReportSchema = z.extend(reportFiguresSchema, {
  cells: z.array(bareCellSchema),
  claims: z.array(bareClaimSchema),
})

/** One report with its text: `reports/<id>.json`, and what `parse` prints. */
export const reportSchema = z.extend(reportFiguresSchema, {
  schemaVersion: z.literal(SCHEMA_VERSION),
  blocks: z.array(blockSchema),
})

/** `figures.json`. */
export const figuresSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  reports: z.array(reportFiguresSchema),
})

/** Keys of a cell and a claim that hold an object each, columns of their own in a packed file. */
export const CELL_PARTS = ['place']
export const CLAIM_PARTS = ['place', 'phrase']

/**
 * `figures/<agency>.json`: the reports of one agency. The cells of all of them stand in one table, those of the first report
 * first, and so do the claims; `cells` and `claims` of a report say how many of them are its own.
 */
export const agencyFiguresSchema = z.object({
  schemaVersion: z.literal(PACKED_VERSION),
  reports: z.array(z.extend(bareReportSchema, { cells: index, claims: index })),
  cells: packedOf(bareCellSchema.shape, CELL_PARTS),
  claims: packedOf(bareClaimSchema.shape, CLAIM_PARTS),
})

export type WireContent = z.infer<typeof contentSchema>
export type WireCell = z.infer<typeof cellSchema>
export type WireClaim = z.infer<typeof claimSchema>
export type WireReportFigures = z.infer<typeof reportFiguresSchema>
export type WireBareReport = z.infer<typeof bareReportSchema>
export type WireReport = z.infer<typeof reportSchema>
export type WireFigures = z.infer<typeof figuresSchema>
