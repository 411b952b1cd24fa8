import { describe, expect, it } from 'vitest'
import { drawnPieces } from '../../../src/readers/pdf/drawn-pieces'
import { ruledGrids } from '../../../src/readers/pdf/ruled-grid'
import { fillGrid } from '../../../src/readers/pdf/ruled-table'

const PAGE = { left: 0, top: 0, right: 600, bottom: 800 }
const at = (text: string, left: number, right: number) => ({ text, left, right, base: 100, size: 10 })
const drawn = (text: string, left: number, right: number) => ({ ...at(text, left, right), seen: PAGE })

describe('a run that the library made of several', () => {
  it('is what stands between its gaps, signs drawn one by one put together', () => {
    const texts = [drawn('11', 100, 110), drawn('86', 110, 120), drawn('25', 124, 134)]
    expect(drawnPieces(at('1186 25', 100, 134), texts)).toEqual([at('1186', 100, 120), at('25', 124, 134)])
  })

  it.each([
    ['has no gap', [drawn('11', 100, 110), drawn('86', 110, 120)], '1186'],
    ['is drawn twice', [drawn('11', 100, 110), drawn('11', 100, 110), drawn('25', 124, 134)], '11 25'],
    ['has signs that are not drawn', [drawn('11', 100, 110), drawn('2', 124, 129)], '11 25'],
  ])('stays whole where it %s', (_what, texts, text) => {
    expect(drawnPieces(at(text, 100, 134), texts)).toBeNull()
  })

  it.each([
    ['is read cell by cell where the lines of a table go between its pieces', 120, ['1186', '25']],
    ['is a figure of no cell where a line goes through a piece', 112, ['1186〓', '〓25']],
  ])('%s', (_what, line, cells) => {
    const pieces = [at('1186', 100, 118), at('25', 122, 132)]
    const upright = [95, line, 140].map((x) => ({ upright: true, at: x, from: 80, to: 110 }))
    const level = [80, 110].map((y) => ({ upright: false, at: y, from: 95, to: 140 }))
    const [grid] = ruledGrids([...upright, ...level])
    if (grid === undefined) throw new Error('no grid')
    const { table } = fillGrid(grid, [{ ...at('1186 25', 100, 132), pieces }])
    expect(table.cells.map(({ text }) => text)).toEqual(cells)
  })
})
