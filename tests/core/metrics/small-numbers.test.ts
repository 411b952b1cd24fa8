import { describe, expect, it } from 'vitest'
import { mayBeRanked, percentChange, rateOf, wilsonInterval } from '../../../src/core/metrics/small-numbers'

describe('percentChange', () => {
  it('is the difference on its base: 5 of 50 = 10 %, −1 of 30 = −3.3 %', () => {
    expect(percentChange(5, 50, 30)).toEqual({ percent: 10, withheld: null })
    expect(percentChange(-1, 30, 30)).toEqual({ percent: -3.3, withheld: null })
  })

  it('is withheld from a base under the smallest, and says so', () => {
    expect(percentChange(5, 29, 30)).toEqual({ percent: null, withheld: 'small-base' })
  })

  it('never comes from a zero base, whatever the smallest base: no ∞', () => {
    expect(percentChange(5, 0, 0)).toEqual({ percent: null, withheld: 'zero-base' })
    expect(percentChange(0, 0, 30)).toEqual({ percent: null, withheld: 'zero-base' })
  })
})

describe('wilsonInterval', () => {
  // 8/10: z² = 3.8415; middle 0.8 + 0.19207 = 0.99207; spread 1.95996·√(0.016 + 0.0096036) = 0.31361; ÷ 1.38415
  it('holds for few cases: 8 of 10 is 49–94.3 %', () => {
    expect(wilsonInterval(8, 10)).toEqual({ low: 49, high: 94.3 })
  })

  // 0/10: z²/10 = 0.38415, twice z²/20 above: 0.38415 ÷ 1.38415 = 27.8 %
  it('stays within 0 and 100: none of 10 is 0–27.8 %, all of 10 is 72.2–100 %', () => {
    expect(wilsonInterval(0, 10)).toEqual({ low: 0, high: 27.8 })
    expect(wilsonInterval(10, 10)).toEqual({ low: 72.2, high: 100 })
  })

  it('is none of what counts no cases', () => {
    expect(wilsonInterval(0, 0)).toBeNull()
    expect(wilsonInterval(1.5, 10)).toBeNull()
    expect(wilsonInterval(11, 10)).toBeNull()
  })
})

describe('rates', () => {
  it('keep both numbers: 406 of 468 is 86.8 %', () => {
    expect(rateOf(406, 468)).toMatchObject({ part: 406, whole: 468, percent: 86.8 })
  })

  it('are none beyond their whole or of nothing', () => {
    expect(rateOf(5, 4)).toBeNull()
    expect(rateOf(0, 0)).toBeNull()
  })
})

describe('mayBeRanked', () => {
  it('holds from the threshold on', () => {
    expect([29, 30].map((cases) => mayBeRanked(cases, 30))).toEqual([false, true])
  })
})
