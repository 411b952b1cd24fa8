import * as z from 'zod/mini'
import { ACCIDENT_FIELDS } from '../domain/accident'
import { COLUMN_IDS, FORM_IDS } from '../domain/catalogue'
import { UNITS } from '../domain/unit'
import { APPROXIMATIONS, CODES, DOCUMENT_FORMATS, KINDS, MONTH, PERIOD_KINDS, RATES, SEVERITIES } from './vocabulary'

export const unitSchema = z.enum(UNITS)
export const approximationSchema = z.enum(APPROXIMATIONS)
export const periodKindSchema = z.enum(PERIOD_KINDS)
export const kindSchema = z.enum(KINDS)
export const severitySchema = z.enum(SEVERITIES)
export const rateSchema = z.enum(RATES)
export const codeSchema = z.enum(CODES)
export const documentFormatSchema = z.enum(DOCUMENT_FORMATS)
export const formSchema = z.enum(FORM_IDS)
export const columnSchema = z.enum(COLUMN_IDS)
export const accidentFieldSchema = z.enum(ACCIDENT_FIELDS)

const offset = z.int().check(z.nonnegative())

/** Place as in the domain: 0-based block, row and column, half-open character range in the printed text. */
export const placeSchema = z.object({
  block: offset,
  row: z.exactOptional(offset),
  column: z.exactOptional(offset),
  start: offset,
  end: offset,
})

const monthSchema = z.string().check(z.regex(MONTH))

const monthNumber = z.int().check(z.minimum(1), z.maximum(12))

/** Months of a year nothing names: 1-7月 is 1 and 7. */
export const monthsOnlySchema = z.object({ kind: periodKindSchema, first: monthNumber, last: monthNumber })

export const periodSchema = z.object({
  /** As `formatPeriod` writes it: 2018, 2019-08, 2019-01..2019-08. */
  text: z.string(),
  kind: periodKindSchema,
  from: z.nullable(monthSchema),
  to: monthSchema,
})
