import type { Report } from '../../core/domain/report'
import { normalize } from '../../core/text/normalize'
import { longAgencyName } from '../../core/text/agency-id'
import type { DocumentText } from './document-text'
import type { ExpectedReport } from './expected'
import { isCell } from './expected-cells'
import type { Judgement, Part } from './verdict'
import { judgement } from './verdict'

const agencyWords = (text: string): string => {
  const bare = normalize(text).text.replaceAll(/\([^()]{0,60}\)?/gu, '')
  return longAgencyName(bare).replace(/(?:人民政府(?:办公[室厅])?|办事处)$/u, '')
}

/** Agency, year and form, each judged only where the document itself (not the collectors' first line) says it. */
export const judgeMetadata = (
  report: Report,
  document: DocumentText,
  expected: ExpectedReport,
): readonly (readonly [Part, Judgement])[] => [
  ...judgeAgency(report, document, expected.agency).map((judged) => ['agency', judged] as const),
  ...judgeYear(report, document, expected.year).map((judged) => ['year', judged] as const),
  ...judgeForm(report, expected).map((judged) => ['form', judged] as const),
]

const judgeAgency = (report: Report, document: DocumentText, agency: string | null): readonly Judgement[] => {
  const wanted = agencyWords(agency ?? '')
  if (wanted === '') return []
  const got = report.metadata.agency
  if (got === null)
    return mentions(document, wanted) ? [judgement('missed', 'agency', { expected: wanted, got: '', place: null })] : []
  const read = agencyWords(got.value)
  const same = read.length > 2 && (wanted.includes(read) || read.includes(wanted))
  return [judgement(same ? 'right' : 'wrong', 'agency', { expected: agency ?? '', got: got.value, place: got.place })]
}

/** True where the whole name stands in the document; 区教育局 without its place may be anybody's. */
const mentions = (document: DocumentText, name: string): boolean => longAgencyName(document.text).includes(name)

const judgeYear = (report: Report, document: DocumentText, year: number | null): readonly Judgement[] => {
  if (year === null) return []
  const got = report.metadata.year
  if (got === null)
    return document.text.includes(String(year))
      ? [judgement('missed', 'year', { expected: String(year), got: '', place: null })]
      : []
  return [
    judgement(got.value === year ? 'right' : 'wrong', 'year', {
      expected: String(year),
      got: String(got.value),
      place: got.place,
    }),
  ]
}

/** A form is in the document only where a table of it is; a report of sentences alone has none to recognise. */
const judgeForm = (report: Report, expected: ExpectedReport): readonly Judgement[] => {
  const got = report.metadata.form
  const printed = expected.form !== 'n/a' && expected.figures.some(isCell)
  if (got === null)
    return printed ? [judgement('missed', 'form', { expected: expected.form, got: '', place: null })] : []
  return [
    judgement(got.value === expected.form ? 'right' : 'wrong', 'form', {
      expected: expected.form,
      got: got.value,
      place: got.place,
    }),
  ]
}
