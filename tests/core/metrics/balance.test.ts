import { describe, expect, it } from 'vitest'
import { requestsBalance } from '../../../src/core/metrics/balance'
import { cell, report } from '../../support/report-builder'

const with4 = (received: number, over: number | 'blank', answered: number, forward: number) =>
  report({
    form: '2021',
    cells: [
      cell('2021', 'requests.received', received, 'total'),
      cell('2021', 'requests.carried-over', over, 'total'),
      cell('2021', 'requests.answered', answered, 'total'),
      cell('2021', 'requests.carried-forward', forward, 'total'),
    ],
  })

describe('requestsBalance', () => {
  it('balances: 17 + 2 = 16 + 3', () => {
    expect(requestsBalance(with4(17, 2, 16, 3))).toMatchObject({ verdict: 'equal', incoming: 19, outgoing: 19 })
  })
  it('does not balance: 17 + 2 = 19, 16 + 2 = 18', () => {
    expect(requestsBalance(with4(17, 2, 16, 2))).toMatchObject({ verdict: 'different', incoming: 19, outgoing: 18 })
  })
  it('cannot tell over a blank', () => {
    expect(requestsBalance(with4(17, 'blank', 14, 3))).toMatchObject({ verdict: 'unknown', incoming: null })
  })
  it('does not exist in the form of 2014', () => {
    expect(requestsBalance(report({ form: '2014' }))).toBeNull()
  })
})
