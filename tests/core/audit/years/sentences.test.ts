import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../../src/core/domain/claim'
import { claim, yearPeriod } from '../../../support/report-builder'
import { checksOf, codesOf, ofYear, told } from './series'

const WEBSITE = 'disclosure.channel.website'
const saying = (year: number, ...claims: readonly Claim[]) => ofYear(year, [], { claims })

describe('a change stated in a sentence', () => {
  const change = (value: number, printed: string) => claim(WEBSITE, value, { measure: 'change-percent', printed })
  const stated = (percent: number, printed: string, now = 3646, before = 3607) =>
    checksOf(
      'restatement',
      saying(2022, claim(WEBSITE, before)),
      saying(2023, claim(WEBSITE, now), change(percent, printed)),
    )

  it('holds rounded and cut off', () => {
    // (3646 − 3607) ÷ 3607 = 1.0812 %
    expect(told(stated(1.08, '1.08%'))).toEqual(['holds (3646 − 3607) ÷ 3607 = 1.08% ≈ 1.08%'])
    expect(told(stated(1.1, '1.1%'))).toEqual(['holds (3646 − 3607) ÷ 3607 = 1.08% ≈ 1.1%'])
    expect(told(stated(1, '1%'))).toEqual(['holds (3646 − 3607) ÷ 3607 = 1.08% ≈ 1%'])
  })

  it('contradicts at another last digit', () => {
    const checks = stated(1.05, '1.05%')
    expect(told(checks)).toEqual(['contradicts report-error (3646 − 3607) ÷ 3607 = 1.08% ≠ 1.05%'])
    expect(checks[0]).toMatchObject({ severity: 'warning', expected: 1.08, actual: 1.05, difference: -0.03 })
  })

  it('cannot be worked out from nothing', () => {
    expect(stated(5, '5%', 3, 0)).toEqual([])
  })

  it('is compared with the difference where it is a number', () => {
    const now = [claim(WEBSITE, 12), claim(WEBSITE, 3, { measure: 'change' })]
    expect(told(checksOf('restatement', saying(2022, claim(WEBSITE, 9)), saying(2023, ...now)))).toEqual([
      'holds 12 − 9 = 3',
    ])
    expect(told(checksOf('restatement', saying(2022, claim(WEBSITE, 8)), saying(2023, ...now)))).toEqual([
      'contradicts report-error 12 − 8 = 4 ≠ 3',
    ])
  })

  it('says nothing where a figure is a bound, of another period, of something else or said twice differently', () => {
    const before = saying(2022, claim(WEBSITE, 9))
    const three = claim(WEBSITE, 3, { measure: 'change' })
    const cases: readonly (readonly Claim[])[] = [
      [claim(WEBSITE, 12), { ...three, approx: 'at-least' }],
      [claim(WEBSITE, 12), { ...three, period: yearPeriod(2021) }],
      [claim(WEBSITE, 12, { approx: 'about' }), three],
      [claim(WEBSITE, 12, { scope: '全市' }), three],
      [claim(WEBSITE, 12, { subject: '部门网站' }), three],
      [claim(WEBSITE, 12), claim(WEBSITE, 13), three],
      [three],
    ]
    expect(cases.map((claims) => checksOf('restatement', before, saying(2023, ...claims)))).toEqual(cases.map(() => []))
    expect(told(checksOf('restatement', before, saying(2023, claim(WEBSITE, 12), claim(WEBSITE, 12), three)))).toEqual([
      'holds 12 − 9 = 3',
    ])
  })
})

describe('a figure of last year that is told again', () => {
  const told2022 = claim(WEBSITE, 9, { period: yearPeriod(2022) })

  it('should be what the report of that year says', () => {
    expect(told(checksOf('restatement', saying(2022, claim(WEBSITE, 9)), saying(2023, told2022)))).toEqual([
      'holds 9 = 9',
    ])
    const checks = checksOf('restatement', saying(2022, claim(WEBSITE, 8)), saying(2023, told2022))
    expect(told(checks)).toEqual(['contradicts report-error 8 ≠ 9'])
    expect(checks[0]?.severity).toBe('note')
  })

  it('is not compared with another year', () => {
    const of2021 = claim(WEBSITE, 9, { period: yearPeriod(2021) })
    expect(checksOf('restatement', saying(2022, claim(WEBSITE, 8)), saying(2023, of2021))).toEqual([])
    expect(checksOf('restatement', saying(2022), saying(2023, told2022))).toEqual([])
  })
})

describe('two reports for one year', () => {
  const version = (id: string, value: number | 'blank', column: 'total' | 'company' = 'total') =>
    ofYear(2023, [['requests.received', column, value]], { id })

  it('say the same in the same cell', () => {
    expect(told(checksOf('restatement', version('a', 5), version('b', 5)))).toEqual(['holds 5 = 5'])
    const checks = checksOf('restatement', version('a', 5), version('b', 6))
    expect(told(checks)).toEqual(['contradicts report-error 5 ≠ 6'])
    expect(checks[0]).toMatchObject({
      reportId: 'b',
      severity: 'warning',
      instance: 'same-year:requests.received/total',
    })
  })

  it('are not compared over a blank, another column or another form', () => {
    expect(checksOf('restatement', version('a', 'blank'), version('b', 6))).toEqual([])
    expect(checksOf('restatement', version('a', 5), version('b', 'blank'))).toEqual([])
    expect(checksOf('restatement', version('a', 5), version('b', 6, 'company'))).toEqual([])
    const other = ofYear(2023, [['requests.received', 'total', 6]], { id: 'b', form: '2019' })
    expect(checksOf('restatement', version('a', 5), other)).toEqual([])
  })
})

describe('what is carried, told in sentences', () => {
  const requests = (received: number, answered: number, forward: number) => [
    claim('requests.received', received),
    claim('requests.answered', answered),
    claim('requests.carried-forward', forward),
  ]

  it('is compared with the year before', () => {
    const before = saying(2022, claim('requests.carried-forward', 3))
    const over = (value: number) => saying(2023, claim('requests.carried-over', value))
    expect(told(checksOf('carry-over-across-years', before, over(3)))).toContain('holds 3 = 3')
    expect(told(checksOf('carry-over-across-years', before, over(4)))).toContain('contradicts report-error 3 ≠ 4')
  })

  it('needs room where the later report does not say it', () => {
    const before = saying(2024, claim('requests.carried-forward', 80))
    // 1350 + 80 = 1430 ≠ 1292 + 58 = 1350: the difference is exactly what was carried
    const checks = checksOf('carry-over-across-years', before, saying(2025, ...requests(1350, 1292, 58)))
    expect(told(checks)).toEqual(['contradicts scope 1292 + 58 = 1350 ≠ 1350 + 80 = 1430'])
    expect(checks[0]?.because).toEqual([{ code: 'received-includes-carried', operands: [1] }])
    // 1270 + 80 = 1292 + 58 = 1350
    expect(told(checksOf('carry-over-across-years', before, saying(2025, ...requests(1270, 1292, 58))))).toEqual([
      'holds 1292 + 58 = 1350 = 1270 + 80 = 1350',
    ])
  })

  it('proves nothing with any other difference, without a figure or with nothing carried', () => {
    const before = saying(2024, claim('requests.carried-forward', 80))
    expect(checksOf('carry-over-across-years', before, saying(2025, ...requests(1300, 1292, 58)))).toEqual([])
    expect(checksOf('carry-over-across-years', before, saying(2025, ...requests(1350, 1292, 58).slice(1)))).toEqual([])
    expect(checksOf('carry-over-across-years', before, saying(2025, ...requests(1350, 1292, 58).slice(0, 2)))).toEqual(
      [],
    )
    const none = saying(2024, claim('requests.carried-forward', 0))
    expect(checksOf('carry-over-across-years', none, saying(2025, ...requests(1350, 1292, 58)))).toEqual([])
    expect(checksOf('carry-over-across-years', saying(2024), saying(2025, ...requests(1350, 1292, 58)))).toEqual([])
  })

  it('is not read from sentences that disagree, or in place of an unreadable cell', () => {
    const twice = saying(2022, claim('requests.carried-forward', 3), claim('requests.carried-forward', 4))
    expect(checksOf('carry-over-across-years', twice, saying(2023, claim('requests.carried-over', 3)))).toEqual([])
    const table = ofYear(2022, [['requests.carried-forward', 'total', 'unreadable']], {
      claims: [claim('requests.carried-forward', 3)],
    })
    const checks = checksOf('carry-over-across-years', table, saying(2023, claim('requests.carried-over', 4)))
    expect(told(checks)).toEqual([])
    expect(codesOf(checks)).toEqual([])
  })
})

describe('a change between the tables of two years', () => {
  const RECEIVED = 'requests.received'
  const grown = (percent: number, printed = `${percent}%`) =>
    claim(RECEIVED, percent, { measure: 'change-percent', printed })
  const between = (...claims: readonly Claim[]) =>
    checksOf(
      'restatement',
      ofYear(2022, [[RECEIVED, 'total', 80]]),
      ofYear(2023, [[RECEIVED, 'total', 102]], { claims }),
    ).filter(({ instance }) => instance.startsWith('sentence:'))

  it('is worked out where the sentences give no count, or the same', () => {
    // (102 − 80) ÷ 80 = 27.5 %
    expect(told(between(grown(27.5)))).toEqual(['holds (102 − 80) ÷ 80 = 27.5% ≈ 27.5%'])
    expect(told(between(claim(RECEIVED, 102), grown(50)))).toEqual([
      'contradicts report-error (102 − 80) ÷ 80 = 27.5% ≠ 50%',
    ])
  })

  it.each([
    ['the sentence counts something else', [claim(RECEIVED, 60), grown(50)]],
    ['the change is of a wider area', [{ ...grown(50), scope: '全市' }]],
  ] as const)('is not where %s', (_, claims) => {
    expect(between(...claims)).toEqual([])
  })

  it('is not where a table is rounded or blank', () => {
    const now = ofYear(2023, [[RECEIVED, 'total', 102]], { claims: [grown(50)] })
    expect(checksOf('restatement', ofYear(2022, [[RECEIVED, 'total', 'blank']]), now)).toEqual([])
  })
})
