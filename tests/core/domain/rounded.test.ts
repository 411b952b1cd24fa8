import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounded, roundedPercent } from '../../../src/core/domain/rounded'
import { percentOf } from '../../../src/core/metrics/arithmetic'
import { rateOf } from '../../../src/core/metrics/small-numbers'
import { WORDS } from '../../support/words'

describe('rounded', () => {
  it('goes half away from zero, as the number is written: 1.005, which is less in binary, is 1.01', () => {
    expect([rounded(1.005, 2), rounded(-86.75, 1), rounded(0.35, 1)]).toEqual([1.01, -86.8, 0.4])
  })
})

describe('a percentage', () => {
  // 1 ÷ 3525 = 0.028369 %; 3524 ÷ 3525 = 99.971631 %; 1 ÷ 2000 = 0.05 %, which is 0.1 to one digit
  it.each([
    [0, 3525, '0%'],
    [1, 3525, '0.03%'],
    [1, 2000, '0.1%'],
    [1, 10_000_000, '0.00001%'],
    [3524, 3525, '99.97%'],
    [3525, 3525, '100%'],
    [406, 468, '86.8%'],
  ])('of %i in %i is %s', (part, whole, said) => {
    expect(WORDS.format.percent(percentOf(part, whole) ?? Number.NaN)).toBe(said)
  })

  it('is never said to be nothing or all where it is neither, nor is the change to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (whole, at) => {
        const part = 1 + Math.floor(at * (whole - 2))
        const rate = rateOf(part, whole)
        expect(WORDS.format.percent(rate?.percent ?? 0)).not.toMatch(/^(?:0|100)%$/u)
        expect(WORDS.format.signedPercent(-(rate?.percent ?? 0))).not.toMatch(/^−?(?:0|100)%$/u)
        expect(WORDS.format.percent((part / whole) * 100)).not.toMatch(/^(?:0|100)%$/u)
      }),
    )
  })

  it('keeps what is exactly nothing or all, and noise of the arithmetic is neither', () => {
    expect([roundedPercent(0, 1), roundedPercent(100, 1), roundedPercent(-100, 1)]).toEqual([0, 100, -100])
    expect([roundedPercent(1e-15, 1), roundedPercent(99.99999999999999, 1)]).toEqual([0, 100])
  })
})
