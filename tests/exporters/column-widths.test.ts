import { describe, expect, it } from 'vitest'
import { columnWidths, leastRoom, lengthOf } from '../../src/exporters/column-widths'

const ROOM = { room: 40, edge: 1, least: 4, oneLine: 8, growth: 1.5 }
const of = (length: number): string => '字'.repeat(length)

describe('columns of a table', () => {
  it('are measured in squares: a Latin letter is 0.55 of one, 5 × 0.55 + 1', () => {
    expect(lengthOf('2018 年')).toBe(3.75)
    expect(lengthOf('')).toBe(0)
  })

  it('have their words in one line where there is room, and grow by no more than they may: (7 + 1) × 1.5', () => {
    expect(columnWidths([[of(7), of(1)]], ROOM)).toEqual([12, 6])
  })

  it('share the rest by what they say: 9 + 4 + 9 are taken of 60, 38 go 1 : 2', () => {
    const widths = columnWidths([[of(30), of(3), of(60)]], { ...ROOM, room: 60 })
    expect(widths.map((width) => width.toFixed(1))).toEqual(['21.7', '4.0', '34.3'])
  })

  it('break no word of Latin letters: administrative is 14 × 0.65 + 1 wide', () => {
    const narrow = { ...ROOM, oneLine: 4 }
    const [first] = columnWidths([['the administrative agency', of(60)]], narrow)
    expect(first).toBeGreaterThanOrEqual(14 * 0.65 + 1)
  })

  it('need room for their words: requests 8 × 0.65 + 1, and four at least for 件', () => {
    expect(leastRoom([['all requests', '件']], ROOM).toFixed(2)).toBe('10.20')
  })

  it('are all narrower where even that is too much', () => {
    const widths = columnWidths([Array.from({ length: 6 }, () => of(20))], ROOM)
    expect(widths.map((width) => width.toFixed(2))).toEqual(Array.from({ length: 6 }, () => '6.67'))
  })
})
