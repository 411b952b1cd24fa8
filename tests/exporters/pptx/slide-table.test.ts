import { describe, expect, it } from 'vitest'
import { slideTables } from '../../../src/exporters/pptx/slide-table'
import { SHOWN_WORDS, card, figure } from '../../support/shown-builder'

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => [{ text: `第 ${at + 1} 项` }, figure(at, at + 1)])
/** Of a table with one line above it, in inches. */
const TOP = 1.45
const sizes = (count: number) =>
  slideTables(card('表', rowsOf(count)), TOP, SHOWN_WORDS).map(({ rows }) => rows.map(([first]) => first))

describe('the table of a card on slides', () => {
  it('is one slide for as many lines as there is room for: (6.9 − 1.45) ÷ (12 × 1.32 ÷ 72 + 0.07) = 18.8', () => {
    expect(sizes(17)).toHaveLength(1)
  })

  it('is cut into even pages, none of one row: 18 = 9 + 9, 35 = 12 + 12 + 11', () => {
    expect(sizes(18).map(({ length }) => length)).toEqual([9, 9])
    expect(sizes(35).map(({ length }) => length)).toEqual([12, 12, 11])
    expect(sizes(18)[1]?.[0]).toBe('第 10 项')
  })

  it('loses no row to one that is higher than a slide', () => {
    const long = { text: '很'.repeat(2000) }
    const pages = slideTables(card('表', [...rowsOf(2), [long, figure(1, 3)], ...rowsOf(2)]), TOP, SHOWN_WORDS)
    expect(pages.map(({ rows }) => rows.length)).toEqual([2, 1, 2])
  })

  it('breaks no short words: a column of 社会公益组织 is as wide as they are, whatever stands beside it', () => {
    const [page] = slideTables(
      card('表', [
        [{ text: '本年新收政府信息公开申请数量（件）'.repeat(3) }, { text: '社会公益组织' }],
        rowsOf(1)[0] ?? [],
      ]),
      TOP,
      SHOWN_WORDS,
    )
    // six squares of 0.17 inches and 0.16 of the edges
    expect(page?.widths[1]).toBeGreaterThan(6 * 0.17 + 0.16)
  })

  it('is no wider than a fifth more than its words need: a figure stays near its name', () => {
    const [page] = slideTables(card('表', [[{ text: '政府网站' }, figure(1, 1)]]), TOP, SHOWN_WORDS)
    // 政府网站: four squares and 1.2 of the edges, of 12 ÷ 72 × 1.02 inches; no column has less than 3.6
    expect(page?.widths.map((width) => width.toFixed(2))).toEqual(['1.06', '0.73'])
  })

  it('has long words share what is left by their length, so that they take about as many lines', () => {
    const [page] = slideTables(card('表', [[{ text: '字'.repeat(60) }, { text: '字'.repeat(240) }]]), TOP, SHOWN_WORDS)
    const [one = 0, other = 0] = page?.widths ?? []
    expect([one + other, other / one].map((width) => width.toFixed(1))).toEqual(['12.3', '2.1'])
    // each has 15.2 squares at least, of the 42 left as (60 + 31) : (240 + 121); 240 × 0.17 ÷ (8.3 − 0.2) is six lines
    expect(page?.height.toFixed(1)).toBe('1.7')
  })

  it('makes the type of a row smaller that would run over the end of its slide', () => {
    // beside 0.6 inches 11.5 are left: 1000 squares are 15 lines of 12 points; 2000 are 28 of 11, 5.6 inches, or 25 of 10, 4.6
    const sizeOf = (length: number) =>
      slideTables(card('表', [[{ text: '一' }, { text: '很'.repeat(length) }]]), TOP, SHOWN_WORDS)[0]?.size
    expect([1000, 2000].map(sizeOf)).toEqual([12, 10])
  })

  it('is no slide without rows', () => {
    expect(sizes(0)).toEqual([])
  })
})
