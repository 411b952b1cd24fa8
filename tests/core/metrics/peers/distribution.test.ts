import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distributionOf } from '../../../../src/core/metrics/peers/distribution'

describe('the distribution of peers', () => {
  it('has median and quartiles from five values on: 1 2 3 4 10 → 2, 3, 4', () => {
    expect(distributionOf([10, 2, 3, 1, 4])).toEqual({ n: 5, quartiles: { lower: 2, median: 3, upper: 4 } })
  })

  it('goes between neighbours in proportion: of six, a quarter of the way is 1 + 0.25 × (5 − 1) into 10 20 … = 22.5', () => {
    // (6 − 1) × 0.25 = 1.25: 20 + 0.25 × 10; (6 − 1) × 0.5 = 2.5: 30 + 0.5 × 10; (6 − 1) × 0.75 = 3.75: 40 + 0.75 × 10
    expect(distributionOf([10, 20, 30, 40, 50, 60]).quartiles).toEqual({ lower: 22.5, median: 35, upper: 47.5 })
  })

  it.each([[[]], [[1, 2, 3, 4]]])('has none for fewer: %j', (values) => {
    expect(distributionOf(values)).toEqual({ n: values.length, quartiles: null })
  })

  it('does not depend on the order, and its marks are in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 5, maxLength: 60 }), (values) => {
        const { quartiles } = distributionOf(values)
        expect(distributionOf([...values].reverse()).quartiles).toEqual(quartiles)
        const marks = quartiles === null ? [] : [quartiles.lower, quartiles.median, quartiles.upper]
        expect([...marks].sort((a, b) => a - b)).toEqual(marks)
      }),
    )
  })
})
