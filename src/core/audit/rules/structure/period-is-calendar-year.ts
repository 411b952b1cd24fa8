import type { Check } from '../../../domain/finding'
import type { Place } from '../../../domain/place'
import type { StatedPeriod } from '../../../domain/period'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import { printedAt } from './printed-at'
import { cannotTell, contradicts, holds } from './verdicts'

/** The regulation came into force on 1 May 2008: reports of that year begin there. */
const FIRST_DAY_OF_REGULATION = '2008-05-01'

const isPartOfYear = ({ period }: StatedPeriod): boolean =>
  period.kind === 'quarter' || period.kind === 'month' || period.kind === 'half-year'

/** 自2020年9月1日起至2021年8月31日: schools report on the school year. */
const isSchoolYear = ({ firstDay, lastDay }: StatedPeriod): boolean =>
  firstDay?.endsWith('-09-01') === true && lastDay === `${Number(firstDay.slice(0, 4)) + 1}-08-31`

const check = ({ report, year }: ReportSubject, { firstDay, lastDay }: StatedPeriod, place: Place): Check => {
  const [first, last] = [firstDay === FIRST_DAY_OF_REGULATION ? firstDay : `${year}-01-01`, `${year}-12-31`]
  const agrees = firstDay === first && lastDay === last
  const statement = {
    instance: `${firstDay ?? '?'}/${lastDay ?? '?'}`,
    reportId: report.id,
    formula: [0, ` ${agrees ? '=' : '≠'} ${first} – ${last}`],
    operands: [printedAt(report, place)],
  }
  if (firstDay === null || lastDay === null) return cannotTell(statement, [{ code: 'period-damaged' }])
  if (agrees) return holds(statement)
  // an agency founded in the year reports from then on
  return lastDay === last && firstDay.startsWith(`${year}-`)
    ? contradicts(statement, { severity: 'note', class: 'scope', because: [{ code: 'founded-in-year' }] })
    : contradicts(statement, { severity: 'warning' })
}

/** 统计期限 is 1 January to 31 December of the report year; reports of a quarter are no annual reports. */
export const periodIsCalendarYear: ReportRule = {
  id: 'period-is-calendar-year',
  over: 'report',
  check: (subject) => {
    const { kind, period } = subject.report.metadata
    if (kind !== 'annual-report' || period === null || subject.year === null || isPartOfYear(period)) return []
    // what a person says is not what the report states
    return period.place === null || period.by === 'person' || isSchoolYear(period)
      ? []
      : [check(subject, period, period.place)]
  },
}
