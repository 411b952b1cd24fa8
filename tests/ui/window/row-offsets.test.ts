import { describe, expect, it } from 'vitest'
import { rowAt, rowOffsets } from '../../../src/ui/window/row-offsets'

// 10 + 30 + 20 = 60
const OFFSETS = rowOffsets(3, (row) => [10, 30, 20][row] ?? 0)

describe('where rows begin', () => {
  it('adds up what is above each, and all of them', () => {
    expect([...OFFSETS]).toEqual([0, 10, 40, 60])
  })

  it.each([
    [-5, 0],
    [0, 0],
    [9, 0],
    [10, 1],
    [39, 1],
    [40, 2],
    [1000, 2],
  ])('at %i px there is row %i', (height, row) => {
    expect(rowAt(OFFSETS, height)).toBe(row)
  })

  it('has no row but the first of none', () => {
    expect(
      rowAt(
        rowOffsets(0, () => 10),
        50,
      ),
    ).toBe(0)
  })
})
