import { describe, expect, it } from 'vitest'
import { monthsPeriod } from '../../../support/report-builder'
import { days } from '../structure/written'
import { checksOf, codesOf, ofYear, told } from './series'

const FORWARD = 'requests.carried-forward'
const OVER = 'requests.carried-over'

describe('carry-over-across-years', () => {
  const pair = (forward: number | 'blank', over: number | 'blank') => [
    ofYear(2022, [[FORWARD, 'total', forward]]),
    ofYear(2023, [[OVER, 'total', over]]),
  ]

  it('holds where 上年结转 is what the year before carried forward', () => {
    expect(told(checksOf('carry-over-across-years', ...pair(3, 3)))).toEqual(['holds 3 = 3'])
  })

  it('contradicts where it is not, as a warning shown at the later report', () => {
    const checks = checksOf('carry-over-across-years', ...pair(3, 5))
    expect(told(checks)).toEqual(['contradicts report-error 3 ≠ 5'])
    expect(checks[0]).toMatchObject({ severity: 'warning', expected: 3, actual: 5, difference: 2 })
    expect(checks[0]?.reportId).toBe('临川县水利局-2023')
    expect(checks[0]?.operands.map(({ year }) => year)).toEqual([2023, 2022])
  })

  it('cannot tell over a blank', () => {
    expect(told(checksOf('carry-over-across-years', ...pair('blank', 5)))).toEqual(['cannot-tell □ = 5'])
    expect(told(checksOf('carry-over-across-years', ...pair(3, 'blank')))).toEqual(['cannot-tell 3 = □'])
  })

  it('tests every column that both print', () => {
    const rows = (indicator: string) => [[indicator, 'natural-person', 1] as const, [indicator, 'total', 2] as const]
    const checks = checksOf('carry-over-across-years', ofYear(2022, rows(FORWARD)), ofYear(2023, rows(OVER)))
    expect(checks.map(({ instance }) => instance)).toEqual([
      'requests.carried-over=carried-forward/natural-person',
      'requests.carried-over=carried-forward/total',
    ])
  })

  it('joins the forms of 2019 and 2021, and says of older ones that they do not join', () => {
    const of2020 = ofYear(2020, [[FORWARD, 'total', 4]], { form: '2019' })
    expect(told(checksOf('carry-over-across-years', of2020, ofYear(2021, [[OVER, 'total', 4]])))).toEqual([
      'holds 4 = 4',
    ])
    const of2018 = ofYear(2018, [['requests.received', null, 4]], { form: '2014' })
    const checks = checksOf('carry-over-across-years', of2018, ofYear(2019, [[OVER, 'total', 4]], { form: '2019' }))
    expect(told(checks)).toEqual(['cannot-tell 4 = ?'])
    expect(checks[0]?.because).toEqual([{ code: 'form-changed', values: { from: '2014', to: '2019' } }])
  })

  it('says that a year is missing, or that there are two of it', () => {
    const later = ofYear(2023, [[OVER, 'total', 4]])
    const gap = checksOf('carry-over-across-years', ofYear(2021, [[FORWARD, 'total', 4]]), later)
    expect(gap[0]?.because).toEqual([{ code: 'year-missing', values: { year: '2022' } }])
    const twice = ['a', 'b'].map((id) => ofYear(2022, [[FORWARD, 'total', 4]], { id }))
    const several = checksOf('carry-over-across-years', ...twice, later)
    expect(several[0]?.because).toEqual([{ code: 'several-reports', values: { year: '2022', n: 2 } }])
    const two = ['a', 'b'].map((id) => ofYear(2023, [[OVER, 'total', 4]], { id }))
    const both = checksOf('carry-over-across-years', ofYear(2022, [[FORWARD, 'total', 4]]), ...two)
    expect(both[0]?.because).toEqual([{ code: 'several-reports', values: { year: '2023', n: 2 } }])
  })

  it('says nothing of a report without the row, an agency with one report, a quarter or a year unknown', () => {
    const first = ofYear(2022, [[FORWARD, 'total', 3]])
    const quarter = ofYear(2023, [[OVER, 'total', 5]])
    const period = { ...days(null, null), period: monthsPeriod('2023-01', '2023-03') }
    expect(checksOf('carry-over-across-years', first, ofYear(2023, [['requests.received', 'total', 5]]))).toEqual([])
    expect(checksOf('carry-over-across-years', first)).toEqual([])
    expect(
      checksOf('carry-over-across-years', first, { ...quarter, metadata: { ...quarter.metadata, period } }),
    ).toEqual([])
    expect(checksOf('carry-over-across-years', first, ofYear(2023, [[OVER, 'total', 5]], { year: null }))).toEqual([])
    expect(
      checksOf('carry-over-across-years', first, ofYear(2023, [[OVER, 'total', 5]], { agency: '南城县水利局' })),
    ).toEqual([])
  })

  it('takes reports in any order', () => {
    expect(told(checksOf('carry-over-across-years', ...[...pair(3, 5)].reverse()))).toEqual([
      'contradicts report-error 3 ≠ 5',
    ])
  })

  it('takes 临川县 and its government for one agency in annual reports', () => {
    const reports = [
      ofYear(2022, [[FORWARD, 'total', 3]], { agency: '临川县' }),
      ofYear(2023, [[OVER, 'total', 5]], { agency: '临川县人民政府' }),
    ]
    expect(told(checksOf('carry-over-across-years', ...reports))).toEqual(['contradicts report-error 3 ≠ 5'])
  })

  it('is a question of scope where one report counts five times as much as the other', () => {
    const office = ofYear(2022, [
      [FORWARD, 'total', 0],
      ['requests.received', 'total', 17],
    ])
    const area = ofYear(2023, [
      [OVER, 'total', 4],
      ['requests.received', 'total', 95],
    ])
    const checks = checksOf('carry-over-across-years', office, area)
    // 95 ≥ 5 × 17 = 85
    expect(told(checks)).toEqual(['contradicts scope 0 ≠ 4'])
    expect(codesOf(checks)).toEqual(['scope-changed'])
    const near = ofYear(2023, [
      [OVER, 'total', 4],
      ['requests.received', 'total', 84],
    ])
    expect(told(checksOf('carry-over-across-years', office, near))).toEqual(['contradicts report-error 0 ≠ 4'])
    const small = ofYear(2022, [
      [FORWARD, 'total', 0],
      ['requests.received', 'total', 1],
    ])
    const nine = ofYear(2023, [
      [OVER, 'total', 4],
      ['requests.received', 'total', 9],
    ])
    // 9 < 10: small numbers change by factors
    expect(told(checksOf('carry-over-across-years', small, nine))).toEqual(['contradicts report-error 0 ≠ 4'])
  })

  it('is our doubt where a row was known only by its position', () => {
    const [before, now] = pair(3, 5)
    if (before === undefined || now === undefined) throw new Error('two reports')
    const doubtful = { ...now, cells: now.cells.map((each) => ({ ...each, by: 'position' as const })) }
    expect(told(checksOf('carry-over-across-years', before, doubtful))).toEqual(['contradicts misread 3 ≠ 5'])
  })
})

describe('in-force-across-years', () => {
  const documents = (year: number, issued: number, repealed: number, inForce: number) =>
    ofYear(year, [
      ['normative-documents', 'issued', issued],
      ['normative-documents', 'repealed', repealed],
      ['normative-documents', 'in-force', inForce],
    ])

  it('holds where what was in force, issued and repealed add up', () => {
    // 20 + 3 − 1 = 22
    const checks = checksOf('in-force-across-years', documents(2022, 2, 0, 20), documents(2023, 3, 1, 22))
    expect(told(checks)).toEqual(['holds 20 + 3 − 1 = 22'])
  })

  it('contradicts where there are more than that, and is lapse where there are fewer', () => {
    const more = checksOf('in-force-across-years', documents(2022, 2, 0, 20), documents(2023, 3, 1, 25))
    expect(told(more)).toEqual(['contradicts report-error 20 + 3 − 1 = 22 ≠ 25'])
    expect(more[0]?.severity).toBe('warning')
    const fewer = checksOf('in-force-across-years', documents(2022, 2, 0, 20), documents(2023, 3, 1, 19))
    expect(told(fewer)).toEqual(['contradicts scope 20 + 3 − 1 = 22 ≠ 19'])
    expect(codesOf(fewer)).toEqual(['lapsed-documents'])
  })
})

describe('restatement of items', () => {
  const items = (year: number, previous: number, change: number) =>
    ofYear(
      year,
      [
        ['permits', 'previous-items', previous],
        ['permits', 'item-change', change],
      ],
      { form: '2019' },
    )

  it('compares 上一年项目数量 with what the year before had at its end', () => {
    expect(told(checksOf('restatement', items(2019, 14, -2), items(2020, 12, 0)))).toEqual(['holds 14 − 2 = 12'])
    expect(told(checksOf('restatement', items(2019, 14, -2), items(2020, 13, 0)))).toEqual([
      'contradicts report-error 14 − 2 = 12 ≠ 13',
    ])
  })
})
