import { describe, expect, it } from 'vitest'
import { formatFormula, formulaPieces } from '../../../../src/core/audit/formula'
import type { FormulaPart } from '../../../../src/core/domain/finding'
import { operand } from '../../../support/finding-builder'

const written = (formula: readonly FormulaPart[], values: readonly (number | null)[]): string =>
  formatFormula({ formula, operands: values.map((value) => operand(value)) })

describe('a formula with its numbers put in', () => {
  it('writes them as they stand, without binary noise', () => {
    expect(written([0, ' + ', 1, ' = 11 ≠ ', 2], [10, 1, 0])).toBe('10 + 1 = 11 ≠ 0')
    expect(written([0], [0.1 + 0.2])).toBe('0.3')
  })

  it('takes a negative number away instead of adding it', () => {
    expect(written([0, ' + ', 1, ' + ', 2, ' + ', 3, ' = 2'], [5, -5, -5, 7])).toBe('5 − 5 − 5 + 7 = 2')
    expect(written([0, ' ≠ ', 1], [3, -4])).toBe('3 ≠ −4')
    expect(written([0, ' + ', 1], [-3, 4])).toBe('−3 + 4')
  })

  it('marks what has no value and quotes words', () => {
    expect(written([0, ' + ', 1], [null, 3])).toBe('□ + 3')
    const words = operand(null, { name: { kind: 'words' }, state: 'value', printed: '均获维持' })
    expect(formatFormula({ formula: [0, ': 2 ≠ 0'], operands: [words] })).toBe('“均获维持”: 2 ≠ 0')
    expect(formatFormula({ formula: [4], operands: [] })).toBe('?')
  })

  it('keeps which figure each number is', () => {
    const pieces = formulaPieces({ formula: [1, ' + ', 0], operands: [operand(-2), operand(9)] })
    expect(pieces).toEqual([
      { text: '9', operand: 1 },
      { text: ' − ', operand: null },
      { text: '2', operand: 0 },
    ])
  })
})
