import { describe, expect, it } from 'vitest'
import { pageStarts, pagesAt } from '../../../src/features/present/turn-page'

const rows = (count: number, height: number) =>
  Array.from({ length: count }, (_, at) => ({ top: at * height, bottom: (at + 1) * height }))

describe('the pages of a slide', () => {
  it('are one where it fits', () => {
    expect(pageStarts({ pieces: rows(5, 100), height: 500, total: 500 })).toEqual([0])
  })

  it('cut no row: of rows of 120 px four have room in 500, the fifth begins the next page at 480', () => {
    expect(pageStarts({ pieces: rows(10, 120), height: 500, total: 1200 })).toEqual([0, 480, 960])
  })

  it('begin with a chart that would be cut, and turn by 85 % within one that is higher than the window', () => {
    expect(
      pageStarts({
        pieces: [
          { top: 0, bottom: 280 },
          { top: 300, bottom: 700 },
        ],
        height: 500,
        total: 700,
      }),
    ).toEqual([0, 300])
    // 0.85 × 500 = 425
    expect(pageStarts({ pieces: [{ top: 100, bottom: 900 }], height: 500, total: 900 })).toEqual([0, 425])
    // rows that are not drawn: the same, so that what is cut is seen whole on one of both pages
    expect(pageStarts({ pieces: [], height: 500, total: 1300 })).toEqual([0, 425, 850])
  })

  it('go on from where somebody has scrolled to', () => {
    expect(pageStarts({ pieces: rows(10, 120), height: 500, total: 1200 }, 30)).toEqual([30, 480, 960])
  })

  it('are counted by the nearest beginning', () => {
    expect([0, 200, 300, 960].map((top) => pagesAt(top, [0, 480, 960]).page)).toEqual([1, 1, 2, 3])
    expect(pagesAt(0, [0, 480, 960]).of).toBe(3)
  })
})
