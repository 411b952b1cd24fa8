import { describe, expect, it } from 'vitest'
import type { SumCase, Term } from '../../../../src/core/audit/compare-sums'
import { compareSums, lacksOf } from '../../../../src/core/audit/compare-sums'
import { formatFormula } from '../../../../src/core/audit/formula'
import type { Operand } from '../../../../src/core/domain/finding'
import { operand } from '../../../support/finding-builder'

const terms = (...values: readonly (number | null | Operand)[]): readonly Term[] =>
  values.map((value) => ({ sign: 1, operand: typeof value === 'object' && value !== null ? value : operand(value) }))
const minus = (value: number): Term => ({ sign: -1, operand: operand(value) })

const compare = (left: readonly Term[], right: readonly Term[], extra: Partial<SumCase> = {}) =>
  compareSums({
    instance: 'case',
    reportId: 'report',
    relation: 'equal',
    left,
    right,
    severity: 'error',
    doubts: [],
    ...extra,
  })
const AT_MOST = { relation: 'at-most' } as const

describe('two sums', () => {
  it.each<readonly [string, ReturnType<typeof compare>]>([
    ['holds 10 + 1 = 11', compare(terms(11), terms(10, 1))],
    ['holds 11 = 11', compare(terms(11), terms(11))],
    ['holds 3 + 4 = 7 = 5 + 2 = 7', compare(terms(5, 2), terms(3, 4))],
    ['contradicts 10 + 1 = 11 ≠ 0', compare(terms(0), terms(10, 1))],
    ['contradicts 3 + 4 = 7 ≠ 5 + 1 = 6', compare(terms(5, 1), terms(3, 4))],
    ['contradicts 9 − 4 = 5 ≠ 6', compare(terms(6), [...terms(9), minus(4)])],
    ['contradicts −4 + 9 = 5 ≠ 6', compare(terms(6), [minus(4), ...terms(9)])],
    ['holds 3 ≤ 3', compare(terms(3), terms(3), AT_MOST)],
    ['holds 3 ≤ 2 + 2 = 4', compare(terms(3), terms(2, 2), AT_MOST)],
    ['contradicts 2 + 3 = 5 > 4', compare(terms(2, 3), terms(4), AT_MOST)],
    ['cannot-tell 10 + □ = 11', compare(terms(11), terms(10, null))],
    ['cannot-tell 10 + □ ≤ 11', compare(terms(10, null), terms(11), AT_MOST)],
  ])('%s', (told, check) => {
    expect(`${check.verdict} ${formatFormula(check)}`).toBe(told)
  })

  it('are kept with their numbers, and with the signs for whoever mends them', () => {
    // 0 − (10 + 1) = −11
    expect(compare(terms(0), [...terms(10), minus(-1)])).toMatchObject({
      actual: 0,
      expected: 11,
      difference: -11,
      class: 'report-error',
      severity: 'error',
      because: [],
      balance: { relation: 'equal', signs: [1, -1, 1] },
    })
    expect(compare(terms(11), terms(10, 1))).toMatchObject({
      actual: 11,
      expected: 11,
      difference: 0,
      class: null,
      severity: 'note',
    })
  })

  it('are an error, a matter of scope with an explanation, or our misreading with a doubt, which comes first', () => {
    const explain = (difference: number) => (difference === -11 ? [{ code: 'local-form' } as const] : [])
    const scope = compare(terms(0), terms(10, 1), { explain })
    expect([scope.class, scope.severity, scope.because]).toEqual(['scope', 'note', [{ code: 'local-form' }]])
    const other = compare(terms(1), terms(10, 1), { explain })
    expect([other.class, other.severity, other.because]).toEqual(['report-error', 'error', []])
    const doubts = [{ code: 'row-by-position' } as const]
    const misread = compare(terms(0), terms(10, 1), { explain, doubts })
    expect([misread.class, misread.severity, misread.because]).toEqual(['misread', 'note', doubts])
  })

  it('say whether they balance if blanks are 0, and do not where all are blank or something else lacks', () => {
    const codes = (check: ReturnType<typeof compare>) => check.because.map(({ code }) => code)
    expect(codes(compare(terms(10), terms(10, null)))).toEqual(['blank', 'balances-if-blank-is-zero'])
    expect(codes(compare(terms(11), terms(10, null)))).toEqual(['blank', 'differs-if-blank-is-zero'])
    expect(codes(compare(terms(9), terms(10, null), AT_MOST))).toEqual(['blank', 'balances-if-blank-is-zero'])
    expect(codes(compare(terms(11), terms(10, null), AT_MOST))).toEqual(['blank', 'differs-if-blank-is-zero'])
    expect(codes(compare(terms(null), terms(null)))).toEqual(['blank'])
    expect(codes(compare(terms(10), terms(10, operand(null, { state: 'unreadable' }))))).toEqual(['not-a-number'])
  })

  it('of zeros only prove nothing', () => {
    const check = compare(terms(0), terms(0, 0), { allZero: true })
    expect([check.verdict, check.because, check.expected]).toEqual(['cannot-tell', [{ code: 'all-zero' }], null])
  })
})

describe('what operands lack', () => {
  it('is said once a reason, with the figures it concerns', () => {
    const bound = operand(400, { approx: 'at-least' })
    const missing = operand(null, { state: 'missing' })
    expect(lacksOf([operand(1), operand(null), bound, operand(null), missing])).toEqual([
      { code: 'blank', operands: [1, 3] },
      { code: 'bound-only', operands: [2] },
      { code: 'missing-row', operands: [4] },
    ])
    expect(lacksOf([operand(1), operand(0)])).toEqual([])
  })
})
