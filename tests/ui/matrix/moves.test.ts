import { describe, expect, it } from 'vitest'
import { movedBy } from '../../../src/ui/matrix/moves'

const SIZE = { rows: 30, columns: 4, page: 10 }
const press = (key: string, row: number, column: number, ctrlKey = false) => {
  const to = movedBy({ key, ctrlKey }, { row, column }, SIZE)
  return to === null ? null : [to.row, to.column]
}

describe('keys of the matrix', () => {
  it.each([
    ['ArrowUp', [11, 2]],
    ['ArrowDown', [13, 2]],
    ['ArrowLeft', [12, 1]],
    ['ArrowRight', [12, 3]],
    ['Home', [12, 0]],
    ['End', [12, 3]],
    ['PageUp', [2, 2]],
    ['PageDown', [22, 2]],
  ] as const)('%s leads to %s', (key, to) => {
    expect(press(key, 12, 2)).toEqual(to)
  })

  it('goes to the corners with Ctrl', () => {
    expect(press('Home', 12, 2, true)).toEqual([0, 0])
    expect(press('End', 12, 2, true)).toEqual([29, 3])
  })

  it('stays inside', () => {
    expect([press('ArrowUp', 0, 0), press('ArrowLeft', 0, 0)]).toEqual([
      [0, 0],
      [0, 0],
    ])
    expect([press('PageDown', 25, 3), press('ArrowRight', 25, 3)]).toEqual([
      [29, 3],
      [25, 3],
    ])
  })

  it('leaves other keys alone', () => {
    expect(press('Tab', 1, 1)).toBeNull()
  })
})
