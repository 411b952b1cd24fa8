import { describe, expect, it } from 'vitest'
import {
  amountRange,
  baseRange,
  cutOrRounded,
  isRounded,
  nearTo,
  overlap,
  percentRange,
  roundedRange,
  stepOf,
  wholeNumbersIn,
} from '../../../../src/core/audit/rules/accidents/ranges'

const printedAs = (printed: string, value: number) => ({ printed, value })

describe('the last printed digit', () => {
  it.each([
    ['24.3%', 24.3, 0.1],
    ['24%', 24, 1],
    ['-24.30%', -24.3, 0.01],
    ['4.17亿元', 41_700, 100],
    ['5.3万起', 53_000, 1000],
    ['1 234起', 1234, 1],
    ['1,234起', 1234, 1],
    ['0%', 0, 1],
    ['0.0%', 0, 0.1],
    ['持平', 0, 0],
    ['翻一番', 100, 0],
    ['2019年24.3%', 24.3, 0.1],
  ])('of %s is %d → %d', (printed, value, step) => {
    expect(stepOf(printedAs(printed, value))).toBeCloseTo(step, 9)
  })

  it('is more than one where a count is rounded', () => {
    expect(isRounded(printedAs('5.3万起', 53_000))).toBe(true)
    expect(isRounded(printedAs('53000起', 53_000))).toBe(false)
    expect(isRounded(printedAs('翻一番', 100))).toBe(false)
  })
})

describe('what a printed number may stand for', () => {
  it('is itself for a count, half a digit around for an amount', () => {
    expect(amountRange(printedAs('15起', 15))).toEqual({ low: 15, high: 15 })
    expect(amountRange(printedAs('5.3万起', 53_000))).toEqual({ low: 52_500, high: 53_500 })
    expect(amountRange(printedAs('翻一番', 100))).toEqual({ low: 100, high: 100 })
    expect(roundedRange(printedAs('24%', 24))).toEqual({ low: 23.5, high: 24.5 })
  })

  it('is a percentage rounded, or cut off towards zero', () => {
    const up = cutOrRounded(printedAs('24%', 24))
    expect([up.low, up.high]).toEqual([23.5, expect.closeTo(25, 6)])
    expect(up.high).toBeLessThan(25)
    const down = cutOrRounded(printedAs('-24%', -24))
    expect([down.low, down.high]).toEqual([expect.closeTo(-25, 6), -23.5])
    expect(down.low).toBeGreaterThan(-25)
    expect(cutOrRounded(printedAs('0%', 0))).toEqual({ low: -1, high: 1 })
  })

  it('is near to one digit more or less, a tenth at least', () => {
    const near = nearTo(printedAs('24%', 24))
    expect([near.low, near.high]).toEqual([expect.closeTo(23, 6), expect.closeTo(25, 6)])
    expect(near.high).toBeGreaterThan(25)
    const fine = nearTo(printedAs('24.33%', 24.33))
    expect(fine.high).toBeCloseTo(24.43, 6)
    expect(fine.high).toBeGreaterThan(24.43)
  })
})

describe('ranges', () => {
  it('overlap where they touch', () => {
    expect(overlap({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true)
    expect(overlap({ low: 2, high: 3 }, { low: 1, high: 2 })).toBe(true)
    expect(overlap({ low: 1, high: 2 }, { low: 2.01, high: 3 })).toBe(false)
    expect(overlap({ low: 2.01, high: 3 }, { low: 1, high: 2 })).toBe(false)
  })

  it('hold whole numbers, both ends included for all their binary noise', () => {
    expect(wholeNumbersIn({ low: 2.2, high: 5.8 })).toEqual({ low: 3, high: 5 })
    expect(wholeNumbersIn({ low: 3 + 1e-10, high: 5 - 1e-10 })).toEqual({ low: 3, high: 5 })
  })

  it('give last year’s value from this year’s and the change: 50 at +25 % is 40', () => {
    expect(baseRange({ low: 50, high: 50 }, { low: 25, high: 25 })).toEqual({ low: 40, high: 40 })
    // 60 ÷ 1.2 = 50, 75 ÷ 1.0 = 75
    expect(baseRange({ low: 60, high: 75 }, { low: 0, high: 20 })).toEqual({ low: 50, high: 75 })
    expect(baseRange({ low: 0, high: 1 }, { low: -100, high: -99 })).toBeNull()
  })

  it('give the change from both values: 50 to 60 against 40 to 50 is 0 to 50 %', () => {
    expect(percentRange({ low: 50, high: 60 }, { low: 40, high: 50 })).toEqual({ low: 0, high: 50 })
  })
})
