import type { AccidentField, RateId, Severity } from '../domain/accident'
import type { DiagnosticCode } from '../domain/diagnostic'
import type { DocumentFormat } from '../domain/document'
import type { Period } from '../domain/period'
import type { ReportKind } from '../domain/report'
import type { Approximation } from '../domain/unit'

/** Every member of a union exactly once: a member added to the domain without its wire word is a type error. */
type Words<T extends string> = { readonly [Word in T]: Word }

export const APPROXIMATIONS: Words<Approximation> = { 'at-least': 'at-least', about: 'about', 'up-to': 'up-to' }
export const PERIOD_KINDS: Words<Period['kind']> = {
  year: 'year',
  'to-date': 'to-date',
  'half-year': 'half-year',
  quarter: 'quarter',
  month: 'month',
  range: 'range',
  cumulative: 'cumulative',
  event: 'event',
}
export const KINDS: Words<ReportKind> = {
  'annual-report': 'annual-report',
  'accident-bulletin': 'accident-bulletin',
  communique: 'communique',
  other: 'other',
}
export const SEVERITIES: Words<Severity> = {
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
export const RATES: Words<RateId> = {
  'per-100m-gdp': 'per-100m-gdp',
  'per-100k-workers': 'per-100k-workers',
  'per-10k-vehicles': 'per-10k-vehicles',
  'per-megatonne-coal': 'per-megatonne-coal',
  'per-10k-special-equipment': 'per-10k-special-equipment',
}
export const DOCUMENT_FORMATS: Words<DocumentFormat> = {
  text: 'text',
  markdown: 'markdown',
  html: 'html',
  mhtml: 'mhtml',
  docx: 'docx',
  xlsx: 'xlsx',
  ods: 'ods',
  pdf: 'pdf',
}
export const CODES: Words<DiagnosticCode> = {
  'empty-file': 'empty-file',
  'binary-file': 'binary-file',
  'file-too-large': 'file-too-large',
  'damaged-file': 'damaged-file',
  'encrypted-file': 'encrypted-file',
  'archive-too-large': 'archive-too-large',
  'too-many-files': 'too-many-files',
  'unsafe-file': 'unsafe-file',
  'old-word-file': 'old-word-file',
  'old-sheet-file': 'old-sheet-file',
  'ofd-file': 'ofd-file',
  'picture-file': 'picture-file',
  'slides-file': 'slides-file',
  'scanned-file': 'scanned-file',
  'packed-file': 'packed-file',
  'nothing-in-archive': 'nothing-in-archive',
  'unknown-json': 'unknown-json',
  'saved-table': 'saved-table',
  'wrong-extension': 'wrong-extension',
  'hidden-left-out': 'hidden-left-out',
  'formula-without-value': 'formula-without-value',
  'notes-left-out': 'notes-left-out',
  'tracked-changes': 'tracked-changes',
  'struck-left-out': 'struck-left-out',
  'pages-without-text': 'pages-without-text',
  'blank-pages': 'blank-pages',
  'text-cut': 'text-cut',
  'table-without-lines': 'table-without-lines',
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
  'report-without-text': 'report-without-text',
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
  'review-unread': 'review-unread',
  'columns-assumed': 'columns-assumed',
  'column-count-mismatch': 'column-count-mismatch',
  'cells-run-together': 'cells-run-together',
  'cells-parted': 'cells-parted',
  'duplicate-row': 'duplicate-row',
  'value-in-heading-row': 'value-in-heading-row',
  'number-missing': 'number-missing',
  'number-damaged': 'number-damaged',
  'accident-unread': 'accident-unread',
}

/** The words of a vocabulary. */
export const wordsOf = <T extends string>(words: Words<T>): readonly T[] => Object.values<T>(words)

/** A month as periods write it: 2019-08. */
export const MONTH = /^\d{4}-\d{2}$/u

/** The same for every field: a field added to the domain is a type error here. */
export const everyField = <T>(value: T): Record<AccidentField, T> => ({
  incidents: value,
  deaths: value,
  deathsAndMissing: value,
  injuries: value,
  seriousInjuries: value,
  lossWanYuan: value,
  yoyIncidents: value,
  yoyDeaths: value,
  yoyDeathsAndMissing: value,
  yoyInjuries: value,
  yoySeriousInjuries: value,
  yoyLossWanYuan: value,
  yoyIncidentsPct: value,
  yoyDeathsPct: value,
  yoyDeathsAndMissingPct: value,
  yoyInjuriesPct: value,
  yoySeriousInjuriesPct: value,
  yoyLossPct: value,
  momIncidents: value,
  momDeaths: value,
  momDeathsAndMissing: value,
  momInjuries: value,
  momLossWanYuan: value,
  momIncidentsPct: value,
  momDeathsPct: value,
  momDeathsAndMissingPct: value,
  momInjuriesPct: value,
  momLossPct: value,
  targetIncidents: value,
  targetDeaths: value,
  targetIncidentsPct: value,
  targetDeathsPct: value,
  vsTargetIncidents: value,
  vsTargetDeaths: value,
})
