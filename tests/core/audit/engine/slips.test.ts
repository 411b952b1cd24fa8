import { describe, expect, it } from 'vitest'
import { slipOf } from '../../../../src/core/audit/slips'

const slip = (printed: number, meant: number) => slipOf({ printed, meant, operand: 2 })

describe('a slip of the pen', () => {
  it.each([
    [371, 317],
    [12, 21],
    [1203, 1230],
  ])('%d for %d: two digits changed places', (printed, meant) => {
    expect(slip(printed, meant)).toEqual({ code: 'digits-transposed', operands: [2], values: { value: meant } })
  })

  it.each([
    [630, 1630],
    [1630, 630],
    [13, 123],
    [100, 10],
  ])('%d for %d: a digit too few or too many', (printed, meant) => {
    expect(slip(printed, meant)).toEqual({ code: 'digit-dropped', operands: [2], values: { value: meant } })
  })

  it.each([
    [5, 15],
    [371, 371],
    [371, 173],
    [371, 318],
    [12, 1345],
    [1.5, 15],
    [-12, 12],
    [12, -21],
  ])('%d for %d is none', (printed, meant) => {
    expect(slip(printed, meant)).toBeNull()
  })
})
