import * as z from 'zod/mini'
import type { RateId, Severity } from '../domain/accident'
import { ACCIDENT_FIELDS } from '../domain/accident'
import { COLUMN_IDS, FORM_IDS } from '../domain/catalogue'
import type { DiagnosticCode } from '../domain/diagnostic'
import type { DocumentFormat } from '../domain/document'
import type { Period } from '../domain/period'
import type { ReportKind } from '../domain/report'
import { UNITS } from '../domain/unit'
import type { Approximation } from '../domain/unit'

/** Every member of a union exactly once: a member added to the domain without its wire word is a type error. */
type Words<T extends string> = { readonly [Word in T]: Word }

const APPROXIMATIONS: Words<Approximation> = { 'at-least': 'at-least', about: 'about', 'up-to': 'up-to' }
const PERIOD_KINDS: Words<Period['kind']> = {
  year: 'year',
  'to-date': 'to-date',
  'half-year': 'half-year',
  quarter: 'quarter',
  month: 'month',
  range: 'range',
  cumulative: 'cumulative',
  event: 'event',
}
const KINDS: Words<ReportKind> = {
  'annual-report': 'annual-report',
  'accident-bulletin': 'accident-bulletin',
  communique: 'communique',
  other: 'other',
}
const SEVERITIES: Words<Severity> = {
  ordinary: 'ordinary',
  larger: 'larger',
  major: 'major',
  'extraordinarily-major': 'extraordinarily-major',
  'major-and-extraordinarily-major': 'major-and-extraordinarily-major',
  'larger-and-above': 'larger-and-above',
  'major-and-above': 'major-and-above',
  'larger-and-major': 'larger-and-major',
  'major-pre-2007': 'major-pre-2007',
  'extraordinary-pre-2007': 'extraordinary-pre-2007',
}
const RATES: Words<RateId> = {
  'per-100m-gdp': 'per-100m-gdp',
  'per-100k-workers': 'per-100k-workers',
  'per-10k-vehicles': 'per-10k-vehicles',
  'per-megatonne-coal': 'per-megatonne-coal',
  'per-10k-special-equipment': 'per-10k-special-equipment',
}
const DOCUMENT_FORMATS: Words<DocumentFormat> = {
  text: 'text',
  markdown: 'markdown',
  html: 'html',
  mhtml: 'mhtml',
  docx: 'docx',
  xlsx: 'xlsx',
  ods: 'ods',
  pdf: 'pdf',
}
const CODES: Words<DiagnosticCode> = {
  'empty-file': 'empty-file',
  'binary-file': 'binary-file',
  'file-too-large': 'file-too-large',
  'damaged-file': 'damaged-file',
  'encrypted-file': 'encrypted-file',
  'archive-too-large': 'archive-too-large',
  'unsafe-file': 'unsafe-file',
  'old-word-file': 'old-word-file',
  'old-sheet-file': 'old-sheet-file',
  'ofd-file': 'ofd-file',
  'picture-file': 'picture-file',
  'scanned-file': 'scanned-file',
  'packed-file': 'packed-file',
  'nothing-in-archive': 'nothing-in-archive',
  'unknown-json': 'unknown-json',
  'wrong-extension': 'wrong-extension',
  'hidden-left-out': 'hidden-left-out',
  'formula-without-value': 'formula-without-value',
  'notes-left-out': 'notes-left-out',
  'tracked-changes': 'tracked-changes',
  'pages-without-text': 'pages-without-text',
  'figures-left-out': 'figures-left-out',
  'text-truncated': 'text-truncated',
  'nesting-too-deep': 'nesting-too-deep',
  'nul-bytes-removed': 'nul-bytes-removed',
  mojibake: 'mojibake',
  'encoding-guessed': 'encoding-guessed',
  'not-a-report': 'not-a-report',
  'list-page': 'list-page',
  'several-reports': 'several-reports',
  'no-tables': 'no-tables',
  'form-all-blank': 'form-all-blank',
  'form-unknown': 'form-unknown',
  'agency-not-found': 'agency-not-found',
  'agency-inferred': 'agency-inferred',
  'year-not-found': 'year-not-found',
  'year-conflict': 'year-conflict',
  'period-not-found': 'period-not-found',
  'period-damaged': 'period-damaged',
  'publication-date-not-found': 'publication-date-not-found',
  'date-damaged': 'date-damaged',
  'cell-unreadable': 'cell-unreadable',
  'row-unrecognised': 'row-unrecognised',
  'row-missing': 'row-missing',
  'row-misprinted': 'row-misprinted',
  'columns-assumed': 'columns-assumed',
  'column-count-mismatch': 'column-count-mismatch',
  'duplicate-row': 'duplicate-row',
  'value-in-heading-row': 'value-in-heading-row',
  'number-missing': 'number-missing',
  'number-damaged': 'number-damaged',
}

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

const monthSchema = z.string().check(z.regex(/^\d{4}-\d{2}$/u))

export const periodSchema = z.object({
  /** As `formatPeriod` writes it: 2018, 2019-08, 2019-01..2019-08. */
  text: z.string(),
  kind: periodKindSchema,
  from: z.nullable(monthSchema),
  to: monthSchema,
})
