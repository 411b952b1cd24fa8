import { describe, expect, it } from 'vitest'
import { publishedAfterPeriod } from '../../../../src/core/audit/rules/structure/published-after-period'
import { subjectOf } from '../../../../src/core/audit/subject'
import { monthsPeriod } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { days, fact, written } from './written'

const LINES = ['发布日期在此']
const on = (date: string, place: { readonly place: null } | object = {}) => ({ published: fact(date, place) })
const SIGNED = ['六、其他需要报告的事项', '临川县水利局']
const INFERRED = fact(2023, { inferred: true })

describeRule(publishedAfterPeriod, {
  passes: [
    {
      name: 'in January',
      report: written(LINES, { metadata: on('2024-01-25') }),
      formulas: ['“2024-01-25” ≥ 2023-12-31'],
    },
    {
      name: 'on the last day',
      report: written(LINES, { metadata: on('2023-12-31') }),
      formulas: ['“2023-12-31” ≥ 2023-12-31'],
    },
    {
      name: 'on the next day',
      report: written(LINES, { metadata: on('2024-01-01') }),
      formulas: ['“2024-01-01” ≥ 2023-12-31'],
    },
    {
      name: 'after a period that ended early',
      report: written(LINES, { metadata: { ...on('2023-12-31'), period: days('2023-01-01', '2023-12-30') } }),
      formulas: ['“2023-12-31” ≥ 2023-12-30'],
    },
    {
      name: 'a government in March',
      report: written(LINES, { agency: '临川县人民政府', metadata: on('2024-03-31') }),
      formulas: ['“2024-03-31” ≥ 2023-12-31'],
    },
    {
      name: 'a department in March, before the regulation of 2019',
      report: written(LINES, { year: 2017, form: '2014', metadata: on('2018-03-31') }),
      formulas: ['“2018-03-31” ≥ 2017-12-31'],
    },
    {
      name: 'a page of April, the report signed in January',
      report: written([...LINES, ...SIGNED, '2024年1月20日'], { metadata: on('2024-04-20') }),
      formulas: ['“2024-04-20” ≥ 2023-12-31'],
    },
    {
      name: 'signed on a day that does not exist',
      report: written([...LINES, ...SIGNED, '2023年2月30日'], { metadata: on('2024-01-20') }),
      formulas: ['“2024-01-20” ≥ 2023-12-31'],
    },
    {
      name: 'years later',
      report: written(LINES, { metadata: on('2031-02-01') }),
      formulas: ['“2031-02-01” ≥ 2023-12-31'],
    },
  ],
  fails: [
    {
      name: 'a department after January',
      report: written(LINES, { metadata: on('2024-02-01') }),
      formulas: ['“2024-02-01” > 2024-01-31'],
      class: 'scope',
    },
    {
      name: 'a government after March',
      report: written(LINES, { agency: '临川县人民政府', metadata: on('2024-04-01') }),
      formulas: ['“2024-04-01” > 2024-03-31'],
      class: 'scope',
    },
    {
      name: 'a department after March, before the regulation of 2019',
      report: written(LINES, { year: 2017, form: '2014', metadata: on('2018-04-01') }),
      formulas: ['“2018-04-01” > 2018-03-31'],
      class: 'scope',
    },
    {
      name: 'signed after its term',
      report: written([...LINES, ...SIGNED, '2024年2月6日'], { metadata: on('2024-03-06') }),
      formulas: ['“2024年2月6日” > 2024-01-31'],
      severity: 'note',
    },
    {
      name: 'signed with the year of the report',
      report: written([...LINES, ...SIGNED, '2023年1月20日'], { metadata: on('2024-01-20') }),
      formulas: ['“2023年1月20日” < 2023-12-31'],
      severity: 'warning',
    },
    {
      name: 'signed in words with the year of the report',
      report: written([...LINES, ...SIGNED, '二○二三年元月廿三日'], { metadata: on('2024-01-23') }),
      formulas: ['“二○二三年元月廿三日” < 2023-12-31'],
    },
    {
      name: 'signed with what becomes of the paper behind the day',
      report: written([...LINES, ...SIGNED, '2023年1月20日(此件主动公开)'], { metadata: on('2024-01-20') }),
      formulas: ['“2023年1月20日” < 2023-12-31'],
    },
    {
      name: 'in December',
      report: written(LINES, { metadata: on('2023-12-20') }),
      formulas: ['“2023-12-20” < 2023-12-31'],
    },
    {
      name: 'a date of the page',
      report: written(LINES, { metadata: on('2023-12-20', { place: null }) }),
      formulas: ['“2023-12-20” < 2023-12-31'],
      class: 'misread',
    },
    {
      name: 'a date that is years off',
      report: written(LINES, { metadata: on('2019-05-06') }),
      formulas: ['“2019-05-06” < 2023-12-31'],
      class: 'misread',
    },
  ],
  cannotTell: [
    {
      name: 'the year is only inferred',
      report: written(LINES, { metadata: { ...on('2023-12-20'), year: INFERRED } }),
      formulas: ['“2023-12-20” < 2023-12-31'],
    },
  ],
})

describe('a date of publication', () => {
  const judged = (...args: Parameters<typeof written>) => publishedAfterPeriod.check(subjectOf(written(...args)))

  it('is a warning, or a note that says what is doubtful', () => {
    expect(judged(LINES, { metadata: on('2023-12-20') })[0]).toMatchObject({ severity: 'warning', because: [] })
    expect(judged(LINES, { metadata: on('2023-12-20', { place: null }) })[0]).toMatchObject({
      severity: 'note',
      because: [{ code: 'date-of-page' }],
    })
    expect(judged(LINES, { metadata: { ...on('2023-12-20'), year: INFERRED } })[0]?.because).toEqual([
      { code: 'year-inferred' },
    ])
    expect(judged(LINES, { metadata: on('2024-01-25') })[0]?.instance).toBe('2024-01-25/2023-12-31')
  })

  it('holds for an inferred year too', () => {
    expect(judged(LINES, { metadata: { ...on('2024-01-25'), year: INFERRED } })[0]?.verdict).toBe('holds')
  })

  it.each([
    ['there is none', {}],
    ['the year is unknown', { year: null, metadata: on('2023-12-20') }],
    ['it is a bulletin', { kind: 'accident-bulletin', metadata: on('2023-12-20') }],
    [
      'the report is for some months',
      {
        metadata: {
          ...on('2023-07-20'),
          period: { ...days('2023-01-01', '2023-06-30'), period: monthsPeriod('2023-01', '2023-06') },
        },
      },
    ],
  ] as const)('is not judged where %s', (_, extra) => {
    expect(judged(LINES, extra)).toEqual([])
  })
})
