import { describe, expect, it } from 'vitest'
import { periodIsCalendarYear } from '../../../../src/core/audit/rules/structure/period-is-calendar-year'
import { subjectOf } from '../../../../src/core/audit/subject'
import { monthsPeriod, yearPeriod } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { days, written } from './written'

const LINES = ['统计期限如此处所写。']

describeRule(periodIsCalendarYear, {
  passes: [
    {
      name: '1 January to 31 December',
      report: written(LINES, { metadata: { period: days('2023-01-01', '2023-12-31') } }),
      formulas: ['“统计期限如此处所” = 2023-01-01 – 2023-12-31'],
    },
    {
      name: 'from the day the regulation came into force',
      report: written(LINES, { year: 2008, metadata: { period: days('2008-05-01', '2008-12-31', 2008) } }),
      formulas: ['“统计期限如此处所” = 2008-05-01 – 2008-12-31'],
    },
  ],
  fails: [
    {
      name: 'to 30 December',
      report: written(LINES, { metadata: { period: days('2023-01-01', '2023-12-30') } }),
      formulas: ['“统计期限如此处所” ≠ 2023-01-01 – 2023-12-31'],
    },
    {
      name: 'the year before',
      report: written(LINES, { metadata: { period: days('2022-01-01', '2022-12-31') } }),
      formulas: ['“统计期限如此处所” ≠ 2023-01-01 – 2023-12-31'],
    },
    {
      name: 'more than a year',
      report: written(LINES, { metadata: { period: days('2022-12-01', '2023-12-31') } }),
      formulas: ['“统计期限如此处所” ≠ 2023-01-01 – 2023-12-31'],
    },
    {
      name: 'from a day within the year, as a new agency reports',
      report: written(LINES, { metadata: { period: days('2023-03-15', '2023-12-31') } }),
      formulas: ['“统计期限如此处所” ≠ 2023-01-01 – 2023-12-31'],
      class: 'scope',
    },
  ],
  cannotTell: [
    {
      name: 'a day that is lost',
      report: written(LINES, { metadata: { period: days('2023-01-01', null) } }),
      formulas: ['“统计期限如此处所” ≠ 2023-01-01 – 2023-12-31'],
    },
    {
      name: 'a first day that is lost',
      report: written(LINES, { metadata: { period: days(null, '2023-12-31') } }),
      formulas: ['“统计期限如此处所” ≠ 2023-01-01 – 2023-12-31'],
    },
  ],
})

describe('a period', () => {
  it('of a school year is that of a school', () => {
    const report = written(LINES, { year: 2020, metadata: { period: days('2020-09-01', '2021-08-31', 2020) } })
    expect(periodIsCalendarYear.check(subjectOf(report))).toEqual([])
  })

  const judged = (...args: Parameters<typeof written>) => periodIsCalendarYear.check(subjectOf(written(...args)))

  it('is a warning, a new agency a note that says so, a lost day a reason', () => {
    const of = (first: string | null, last: string | null) =>
      judged(LINES, { metadata: { period: days(first, last) } })[0]
    expect(of('2023-01-01', '2023-12-30')).toMatchObject({ severity: 'warning', because: [] })
    expect(of('2023-03-15', '2023-12-31')).toMatchObject({ severity: 'note', because: [{ code: 'founded-in-year' }] })
    expect(of(null, '2023-12-31')).toMatchObject({ severity: 'note', because: [{ code: 'period-damaged' }] })
    expect(of('2023-01-01', '2023-12-30')?.instance).toBe('2023-01-01/2023-12-30')
    expect(of(null, null)?.instance).toBe('?/?')
  })

  it.each([
    ['none is stated', { metadata: { period: null } }],
    ['the year is unknown', { year: null, metadata: { period: days('2023-01-01', '2023-12-31') } }],
    ['it is a bulletin', { kind: 'accident-bulletin', metadata: { period: days('2023-01-01', '2023-12-30') } }],
    [
      'it is for a quarter',
      {
        metadata: { period: { ...days('2023-10-01', '2023-12-31'), period: { ...yearPeriod(2023), kind: 'quarter' } } },
      },
    ],
    [
      'it is for a month',
      {
        metadata: {
          period: {
            ...days('2023-10-01', '2023-10-31'),
            period: { ...monthsPeriod('2023-10', '2023-10'), kind: 'month' },
          },
        },
      },
    ],
    [
      'it is for half a year',
      {
        metadata: {
          period: { ...days('2023-01-01', '2023-06-30'), period: { ...yearPeriod(2023), kind: 'half-year' } },
        },
      },
    ],
  ] as const)('is not judged where %s', (_, extra) => {
    expect(judged(LINES, extra)).toEqual([])
  })
})
