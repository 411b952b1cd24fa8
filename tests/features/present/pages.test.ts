import { describe, expect, it } from 'vitest'
import type { Headed, Piece } from '../../../src/features/present/pages'
import { mayStay, nearest, pagesOf } from '../../../src/features/present/pages'

const rows = (count: number, height: number, from = 0): readonly Piece[] =>
  Array.from({ length: count }, (_, at) => ({ top: from + at * height, bottom: from + (at + 1) * height }))

interface Slide {
  readonly pieces: readonly Piece[]
  readonly total: number
  readonly tables?: readonly Headed[]
}

const starts = ({ tables = [], ...slide }: Slide, from?: number) =>
  pagesOf({ ...slide, tables, height: 500 }, from).map(({ start }) => start)

describe('the pages of a slide', () => {
  it('are one where it fits', () => {
    expect(starts({ pieces: rows(5, 100), total: 500 })).toEqual([0])
  })

  it('cut no row: of rows of 120 px four have room in 500, the fifth begins the next page at 480', () => {
    expect(starts({ pieces: rows(10, 120), total: 1200 })).toEqual([0, 480, 960])
  })

  it('begin with a chart that would be cut, and turn by 85 % within one that is higher than the window', () => {
    expect(
      starts({
        pieces: [
          { top: 0, bottom: 280 },
          { top: 300, bottom: 700 },
        ],
        total: 700,
      }),
    ).toEqual([0, 300])
    // 0.85 × 500 = 425
    expect(starts({ pieces: [{ top: 100, bottom: 900 }], total: 900 })).toEqual([0, 425])
    expect(starts({ pieces: [], total: 1300 })).toEqual([0, 425, 850])
  })

  it('have the head of a table above its rows: none of 30 rows is lost, none is seen twice', () => {
    // a head of 50 px and 30 rows of 60 px: 7 rows (420) on the first page, then 7 (420) below the head (50) on each
    const pieces = rows(30, 60, 50)
    const table: Headed = { top: 0, bottom: 1850, head: 50 }
    const measures = { pieces, tables: [table], height: 500, total: 1850 }
    const pages = pagesOf(measures)
    expect(pages.map(({ start }) => start)).toEqual([0, 420, 840, 1260, 1680])
    const seen = pages.map(({ start, end }, at) =>
      pieces.filter(
        ({ top, bottom }) =>
          top >= start + (at === 0 ? 0 : table.head) && bottom <= Math.min(end, start + measures.height),
      ),
    )
    expect(seen.map((page) => page.length)).toEqual([7, 7, 7, 7, 2])
    expect(seen.flat()).toEqual(pieces)
  })

  it('keep a source line with the last row above it, and leave a chart whole that has none but it below', () => {
    // 5 rows of 100 px fill the window, the line below them would be alone: the fifth row goes with it
    const foot: Piece = { top: 500, bottom: 540, kept: true }
    expect(starts({ pieces: [...rows(5, 100), foot], total: 540 })).toEqual([0, 400])
    // below a head of 50 px the page with row and line begins 50 px before them
    const table: Headed = { top: 0, bottom: 500, head: 50 }
    expect(starts({ pieces: [...rows(5, 90, 50), foot], tables: [table], total: 540 })).toEqual([0, 360])
    // 60 % of 500 are 300: with a chart of 400 px the line is 440
    const chart: Piece = { top: 100, bottom: 500 }
    expect(starts({ pieces: [chart, foot], total: 540 })).toEqual([0, 500])
  })

  it('leave a head that would take much of the window with its table', () => {
    expect([mayStay(99, 500), mayStay(100, 500)]).toEqual([true, false])
  })

  it('go on from where somebody has scrolled to', () => {
    expect(starts({ pieces: rows(10, 120), total: 1200 }, 30)).toEqual([30, 480, 960])
  })

  it('are told by the nearest beginning', () => {
    const pages = [0, 480, 960].map((start) => ({ start, end: start + 480 }))
    expect([0, 200, 300, 960].map((top) => nearest(top, pages))).toEqual([0, 0, 1, 2])
  })
})
