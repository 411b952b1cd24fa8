import type { Check } from '../../../domain/finding'
import type { Stated } from '../../../domain/report'
import { wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import { cannotTell, contradicts, holds } from './verdicts'

const check = ({ report, year }: ReportSubject, published: Stated<string>): Check => {
  const stated = report.metadata.period?.lastDay
  const lastDay = stated ?? `${year}-12-31`
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

/** A report on a year cannot be published before the year is over. */
export const publishedAfterPeriod: ReportRule = {
  id: 'published-after-period',
  over: 'report',
  check: (subject) => {
    const { kind, published, period } = subject.report.metadata
    const wholeYear = period === null || period.period.kind === 'year'
    return kind !== 'annual-report' || published === null || subject.year === null || !wholeYear
      ? []
      : [check(subject, published)]
  },
}
