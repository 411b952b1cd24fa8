import type { Diagnostic, DiagnosticCode } from '../../domain/diagnostic'
import type { Metadata } from '../../domain/report'
import type { Line } from './lines'
import { isTitleLine, titleText } from './title'

interface Known {
  readonly metadata: Metadata
  readonly lines: readonly Line[]
  readonly hasTables: boolean
}

const note = (code: DiagnosticCode, actual = ''): Diagnostic => ({ code, severity: 'note', place: null, actual })
const LIST_TITLES = 4
const YEAR = /20\d{2}/u

/** What the document as a whole lacks or is instead of a report. */
export const documentDiagnostics = (known: Known): readonly Diagnostic[] => {
  const { metadata, lines } = known
  if (lines.length === 0) return []
  if (metadata.kind === 'other')
    return [
      {
        code: 'not-a-report',
        severity: 'error',
        place: null,
        actual: (metadata.title ?? lines[0]?.text ?? '').slice(0, 80),
      },
    ]
  const hasText = known.hasTables || lines.some(({ text }) => TEXT.test(text))
  return [
    ...(metadata.agency === null ? [note('agency-not-found')] : []),
    ...(metadata.year === null ? [note('year-not-found')] : []),
    ...(hasText && metadata.kind === 'annual-report' && metadata.period === null ? [note('period-not-found')] : []),
    ...(metadata.published === null ? [note('publication-date-not-found')] : []),
    ...(metadata.kind === 'annual-report' && metadata.form === null ? [note('form-unknown')] : []),
    ...(metadata.kind === 'annual-report' && !known.hasTables
      ? [hasText ? note('no-tables') : withoutText(known)]
      : []),
  ]
}

/** A sentence, or a number of something. */
const TEXT = /[。;]|\d ?[条件次人份篇个项%]/u

/** The title of a report above an attachment or a picture: what the report says is not on the page. */
const withoutText = ({ metadata, lines }: Known): Diagnostic => ({
  code: 'report-without-text',
  severity: 'error',
  place: null,
  actual: (metadata.title ?? lines[0]?.text ?? '').slice(0, 80),
})

/** A page of links to reports, named by its first entry: several titles and next to no sentences; null for any other. */
export const listPage = (lines: readonly Line[]): Diagnostic | null => {
  const titles = lines.filter((line) => isTitleLine(titleText(line.text)) && YEAR.test(line.text))
  const [first] = titles
  const distinct = new Set(titles.map((line) => line.text)).size
  const sentences = lines.filter((line) => /[。;]/u.test(line.text)).length
  if (first === undefined || distinct < LIST_TITLES || sentences > distinct / 2) return null
  return { code: 'list-page', severity: 'error', place: null, actual: first.text.slice(0, 80) }
}
