import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/core/domain/language'
import { decimal } from '../../src/i18n/decimal'

describe('a decimal number', () => {
  it.each([
    [decimal(0, 6), '0'],
    [decimal(-0, 6), '0'],
    [decimal(999, 6), '999'],
    [decimal(1000, 6), '1,000'],
    [decimal(1234567.891, 6), '1,234,567.891'],
    [decimal(0.12345678, 6), '0.123457'],
    [decimal(1.005, 2), '1.01'],
    [decimal(86.75, 1), '86.8'],
    [decimal(-25.352, 1), '−25.4'],
    [decimal(-0.04, 1), '0'],
    [decimal(0.0000001, 6), '0'],
    [decimal(15, 6, true), '+15'],
    [decimal(0, 6, true), '0'],
    [decimal(0.04, 1, true), '0'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected)
  })

  const value = fc
    .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 6 }))
    .map(([whole, shift]) => whole / 10 ** shift)

  it.each(LANGUAGES)('is what Intl writes in %s', (language) => {
    for (const digits of [0, 1, 2, 6]) {
      const intl = new Intl.NumberFormat(language, { maximumFractionDigits: digits, signDisplay: 'exceptZero' })
      fc.assert(
        fc.property(value, (number) => {
          expect(decimal(number, digits, true)).toBe(intl.format(number).replace('-', '−'))
        }),
      )
    }
  })
})
