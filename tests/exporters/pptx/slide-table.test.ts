import { describe, expect, it } from 'vitest'
import { slideTables } from '../../../src/exporters/pptx/slide-table'
import { SHOWN_WORDS, card, figure } from '../../support/shown-builder'

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => [{ text: `第 ${at + 1} 项` }, figure(at, at + 1)])
const sizes = (count: number) =>
  slideTables(card('表', rowsOf(count)), SHOWN_WORDS).map(({ rows }) => rows.map(([first]) => first))

describe('the table of a card on slides', () => {
  it('is one slide for as many lines as there is room for: 16 less the head', () => {
    expect(sizes(15)).toHaveLength(1)
  })

  it('is cut into even pages, none of one row: 16 = 8 + 8, 33 = 11 + 11 + 11', () => {
    expect(sizes(16).map(({ length }) => length)).toEqual([8, 8])
    expect(sizes(33).map(({ length }) => length)).toEqual([11, 11, 11])
    expect(sizes(16)[1]?.[0]).toBe('第 9 项')
  })

  it('loses no row to one that is higher than a slide', () => {
    const long = { text: '很'.repeat(2000) }
    const pages = slideTables(card('表', [...rowsOf(2), [long, figure(1, 3)], ...rowsOf(2)]), SHOWN_WORDS)
    expect(pages.map(({ rows }) => rows.length)).toEqual([2, 1, 2])
  })

  it('breaks no short words: a column of 社会公益组织 is as wide as they are, whatever stands beside it', () => {
    const [page] = slideTables(
      card('表', [
        [{ text: '本年新收政府信息公开申请数量（件）'.repeat(3) }, { text: '社会公益组织' }],
        rowsOf(1)[0] ?? [],
      ]),
      SHOWN_WORDS,
    )
    // six squares of 0.17 inches and 0.16 of the edges
    expect(page?.widths[1]).toBeGreaterThan(6 * 0.17 + 0.16)
  })

  it('is no slide without rows', () => {
    expect(sizes(0)).toEqual([])
  })
})
