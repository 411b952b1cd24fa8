import type { Check } from '../../../domain/finding'
import type { Stated } from '../../../domain/report'
import { wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import type { Signature } from './signature'
import { signatureOf } from './signature'
import { cannotTell, contradicts, holds } from './verdicts'

const lastDayOf = ({ report, year }: ReportSubject): string => report.metadata.period?.lastDay ?? `${year ?? ''}-12-31`

const check = (subject: ReportSubject, published: Stated<string>): Check => {
  const { report, year } = subject
  const lastDay = lastDayOf(subject)
  // many are signed on the last day itself
  const agrees = published.value >= lastDay
  const statement = {
    instance: `${published.value}/${lastDay}`,
    reportId: report.id,
    formula: [0, ` ${agrees ? '≥' : '<'} ${lastDay}`],
    operands: [wordsOperand(report, published.printed, published.place)],
  }
  if (agrees) return holds(statement)
  if (report.metadata.year?.inferred === true) return cannotTell(statement, [{ code: 'year-inferred' }])
  // a date of the page, or one that is years off, is not the date of this report
  return published.place === null || !published.value.startsWith(`${year}-`)
    ? contradicts(statement, { severity: 'note', class: 'misread', because: [{ code: 'date-of-page' }] })
    : contradicts(statement, { severity: 'warning' })
}

const signedAs = ({ report }: ReportSubject, { date: { line, start, end }, day }: Signature): Stated<string> => ({
  value: day,
  printed: line.printed(start, end),
  place: line.place(start, end),
  inferred: report.metadata.year?.inferred === true,
})

/** Signed in the year itself: 2023年1月20日 below a report on 2023. */
const checkSigned = (subject: ReportSubject, signed: Stated<string>): readonly Check[] => {
  const lastDay = lastDayOf(subject)
  if (signed.inferred || signed.value >= lastDay) return []
  const statement = {
    instance: `signed:${signed.value}/${lastDay}`,
    reportId: subject.report.id,
    formula: [0, ` < ${lastDay}`],
    operands: [wordsOperand(subject.report, signed.printed, signed.place)],
  }
  return [contradicts(statement, { severity: 'warning' })]
}

/** Departments have had two months less than governments since the regulation of 2019. */
const DEPARTMENT = /(?:局|厅|(?<!管理)委员会)$/u
const YEAR_OF_REGULATION = 2019

const termOf = (agency: string, year: number): string =>
  `${year + 1}-${year >= YEAR_OF_REGULATION && DEPARTMENT.test(agency) ? '01-31' : '03-31'}`

/** Published in the year after, but later than the law says; the day of a later year is that of a page. */
const checkTerm = (
  { report }: ReportSubject,
  year: number,
  { published, signed }: { readonly published: Stated<string>; readonly signed: Stated<string> | null },
): readonly Check[] => {
  const { agency } = report.metadata
  if (agency === null || agency.inferred || report.metadata.year?.inferred === true) return []
  const first = signed !== null && signed.value < published.value ? signed : published
  const term = termOf(agency.value, year)
  if (first.value <= term || !first.value.startsWith(`${year + 1}-`)) return []
  const statement = {
    instance: `term:${first.value}/${term}`,
    reportId: report.id,
    formula: [0, ` > ${term}`],
    operands: [wordsOperand(report, first.printed, first.place)],
  }
  const sure = first === signed
  return [
    contradicts(statement, {
      severity: 'note',
      ...(sure ? {} : { class: 'scope', because: [{ code: 'uploaded-again' }] }),
    }),
  ]
}

/** A report on a year is published after the year is over, and within the term of the law. */
export const publishedAfterPeriod: ReportRule = {
  id: 'published-after-period',
  over: 'report',
  check: (subject) => {
    const { kind, published, period } = subject.report.metadata
    const { year } = subject
    const wholeYear = period === null || period.period.kind === 'year'
    if (kind !== 'annual-report' || year === null || !wholeYear) return []
    const signature = signatureOf(subject.report)
    const signed = signature === null ? null : signedAs(subject, signature)
    return [
      ...(published === null ? [] : [check(subject, published)]),
      ...(signed === null || signed.value === published?.value ? [] : checkSigned(subject, signed)),
      ...(published === null ? [] : checkTerm(subject, year, { published, signed })),
    ]
  },
}
