import { describe, expect, it } from 'vitest'
import { shownDifference } from '../../../../src/core/audit/shown-difference'
import { operand } from '../../../support/finding-builder'

const shown = (difference: number | null, formula: readonly (string | number)[], values: readonly number[]) =>
  shownDifference({ difference, formula, operands: values.map((value) => operand(value)) })

describe('a difference as it is shown', () => {
  it('is as exact as the numbers of its formula, not as the division behind them', () => {
    // 60000 ÷ 0.942 = 63694.267…; 309000 − 63694.267… = 245305.732…; both sides are whole
    expect(shown(-245_305.732_484_08, [0, ' ÷ (1 − 5.8%) ≈ 63694 ≪ ', 1], [60_000, 309_000])).toBe(245_306)
    // 742 + 117 − 980 = −121
    expect(shown(-120.960_616_24, ['(', 0, ') + 117 = 859 ≠ 980'], [742])).toBe(121)
  })

  it('keeps the decimals of its operands', () => {
    // 1.485 − 1.4 = 0.085
    expect(shown(0.085, [0, ' ≠ ', 1], [1.485, 1.4])).toBe(0.085)
  })

  it('has two decimals where percentages are compared, though the printed one has none', () => {
    // 50 − 49.83 = 0.17
    expect(shown(0.17, [1, ' ÷ ', 2, ' = 49.83% ≠ ', 0, '%'], [50, 299, 600])).toBe(0.17)
  })

  it('never rounds to nothing what is something', () => {
    // 108 − 107.7 = 0.3: to no decimal it would be 0
    expect(shown(0.3, [0, ' ≠ 108'], [108])).toBe(0.3)
    expect(shown(0, [0, ' = 108'], [108])).toBeNull()
    expect(shown(null, [0], [108])).toBeNull()
  })
})
