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
  const titles = lines.filter((line) => isTitleLine(titleText(line.text)) && YEAR.test(line.text))
  if (isList(titles, lines))
    return [{ code: 'list-page', severity: 'error', place: null, actual: titles[0]?.text.slice(0, 80) ?? '' }]
  if (metadata.kind === 'other')
    return [
      {
        code: 'not-a-report',
        severity: 'error',
        place: null,
        actual: (metadata.title ?? lines[0]?.text ?? '').slice(0, 80),
      },
    ]
  return [
    ...(metadata.agency === null ? [note('agency-not-found')] : []),
    ...(metadata.year === null ? [note('year-not-found')] : []),
    ...(metadata.kind === 'annual-report' && metadata.period === null ? [note('period-not-found')] : []),
    ...(metadata.published === null ? [note('publication-date-not-found')] : []),
    ...(metadata.kind === 'annual-report' && metadata.form === null ? [note('form-unknown')] : []),
    ...(metadata.kind === 'annual-report' && !known.hasTables ? [note('no-tables')] : []),
  ]
}

/** A page of links: several titles of other years and next to no sentences. */
const isList = (titles: readonly Line[], lines: readonly Line[]): boolean => {
  const distinct = new Set(titles.map((line) => line.text))
  return distinct.size >= LIST_TITLES && lines.filter((line) => /[。;]/u.test(line.text)).length <= distinct.size / 2
}
