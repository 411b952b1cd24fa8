import { describe, expect, it } from 'vitest'
import { formatPeriod, parsePeriod } from '../../../src/core/domain/period'

describe('months as text', () => {
  it.each([
    ['2018', { kind: 'year', from: '2018-01', to: '2018-12' }],
    ['2019-08', { kind: 'month', from: '2019-08', to: '2019-08' }],
    ['2019-01..2019-08', { kind: 'to-date', from: '2019-01', to: '2019-08' }],
    ['2019-04..2019-06', { kind: 'range', from: '2019-04', to: '2019-06' }],
    ['2018-01..2022-12', { kind: 'range', from: '2018-01', to: '2022-12' }],
    ['..2015-12', { kind: 'cumulative', from: null, to: '2015-12' }],
  ] as const)('%s is read and written again', (text, period) => {
    expect(parsePeriod(text)).toEqual(period)
    expect(formatPeriod(period)).toBe(text)
  })

  it.each(['', '2019-8', '19', '2019..2020', '2019-01..', 'x2019'])('%s is no period', (text) => {
    expect(parsePeriod(text)).toBeNull()
  })
})
