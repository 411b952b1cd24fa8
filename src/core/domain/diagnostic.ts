import type { Place } from './place'

/** What the reader could not do. Collected, never thrown. Wording by code is in the messages of `i18n`. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: 'error' | 'warning' | 'note'
  readonly place: Place | null
  /** What stands there, as printed (shortened to 80 characters). */
  readonly actual: string
  /** What was expected, in the words of the form, where that helps. */
  readonly expected?: string
}

const RANK: Readonly<Record<Diagnostic['severity'], number>> = { error: 0, warning: 1, note: 2 }

/** What the reader noted, the worst first, else in its order. */
export const worstFirst = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...diagnostics].sort((left, right) => RANK[left.severity] - RANK[right.severity])

/** What could not be read or was read with a doubt; worded in `i18n/diagnostics`. */
export type DiagnosticCode =
  | 'empty-file'
  | 'binary-file'
  | 'file-too-large'
  | 'damaged-file'
  | 'encrypted-file'
  | 'archive-too-large'
  | 'too-many-files'
  | 'unsafe-file'
  | 'old-word-file'
  | 'old-sheet-file'
  | 'ofd-file'
  | 'picture-file'
  | 'slides-file'
  | 'scanned-file'
  | 'packed-file'
  | 'nothing-in-archive'
  | 'unknown-json'
  | 'saved-table'
  | 'wrong-extension'
  | 'hidden-left-out'
  | 'formula-without-value'
  | 'notes-left-out'
  | 'tracked-changes'
  | 'struck-left-out'
  | 'pages-without-text'
  | 'blank-pages'
  | 'text-cut'
  | 'table-without-lines'
  | 'figures-left-out'
  | 'text-truncated'
  | 'nesting-too-deep'
  | 'nul-bytes-removed'
  | 'mojibake'
  | 'encoding-guessed'
  | 'not-a-report'
  | 'list-page'
  | 'several-reports'
  | 'no-tables'
  | 'report-without-text'
  | 'form-all-blank'
  | 'form-unknown'
  | 'agency-not-found'
  | 'agency-inferred'
  | 'year-not-found'
  | 'year-conflict'
  | 'period-not-found'
  | 'period-damaged'
  | 'publication-date-not-found'
  | 'date-damaged'
  | 'cell-unreadable'
  | 'row-unrecognised'
  | 'row-missing'
  | 'row-misprinted'
  | 'review-unread'
  | 'columns-assumed'
  | 'column-count-mismatch'
  | 'cells-run-together'
  | 'cells-parted'
  | 'duplicate-row'
  | 'value-in-heading-row'
  | 'number-missing'
  | 'number-damaged'
  | 'accident-unread'

/** With one of these, as an error, there is no document to keep, whatever figures were found in it. */
export const REFUSING_CODES: ReadonlySet<DiagnosticCode> = new Set([
  'empty-file',
  'binary-file',
  'file-too-large',
  'damaged-file',
  'encrypted-file',
  'archive-too-large',
  'too-many-files',
  'unsafe-file',
  'old-word-file',
  'old-sheet-file',
  'ofd-file',
  'picture-file',
  'slides-file',
  'scanned-file',
  'blank-pages',
  'packed-file',
  'nothing-in-archive',
  'unknown-json',
  'saved-table',
  'list-page',
])
