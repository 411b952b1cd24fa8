import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TableCell, TableData, TableRow } from '../../../src/ui/charts/series'
import { isNested, nextSorting, sortedRows } from '../../../src/ui/tables/order'

const COLUMNS = [
  { key: 'name', label: '指标' },
  { key: 'figure', label: '数字', numeric: true },
]
const compare = new Intl.Collator('zh-u-co-pinyin-kn').compare

const row = (key: string, cell: TableCell, within?: string): TableRow => ({ key, within, cells: [{ text: key }, cell] })
const figure = (value: number): TableCell => ({ text: `${value} 件`, mark: 'printed', value })
const sorted = (rows: readonly TableRow[], column: string, direction: 'ascending' | 'descending') =>
  sortedRows({ columns: COLUMNS, rows }, { column, direction }, compare).map(({ key }) => key)

describe('a sorted table', () => {
  it('goes from ascending over descending back to the order of the document', () => {
    const first = nextSorting(null, 'figure')
    const second = nextSorting(first, 'figure')
    expect([first, second, nextSorting(second, 'figure'), nextSorting(second, 'name')]).toEqual([
      { column: 'figure', direction: 'ascending' },
      { column: 'figure', direction: 'descending' },
      null,
      { column: 'name', direction: 'ascending' },
    ])
  })

  it('sorts numbers by value, not by text, what is approximate by its value', () => {
    const about: TableCell = { text: '约 50 件', mark: 'approx', value: 50 }
    const rows = [row('百', figure(100)), row('九', figure(9)), row('五十', about), row('负', figure(-3))]
    expect(sorted(rows, 'figure', 'ascending')).toEqual(['负', '九', '五十', '百'])
    expect(sorted(rows, 'figure', 'descending')).toEqual(['百', '五十', '九', '负'])
  })

  it.each(['blank', 'dash', 'not-applicable', 'unreadable', 'missing', 'not-comparable'] as const)(
    'puts %s last in both directions and never in the place of 0',
    (mark) => {
      const rows = [row('无', { text: '—', mark, value: null }), row('一', figure(1)), row('零', figure(0))]
      expect(sorted(rows, 'figure', 'ascending')).toEqual(['零', '一', '无'])
      expect(sorted(rows, 'figure', 'descending')).toEqual(['一', '零', '无'])
    },
  )

  it('sorts words by sound, numbers within them by value, empty ones last', () => {
    const named = (key: string, text: string): TableRow => ({ key, cells: [{ text }, figure(1)] })
    const rows = [named('a', '珠海 10 月'), named('b', ''), named('c', '北京'), named('d', '珠海 9 月')]
    expect(sorted(rows, 'name', 'ascending')).toEqual(['c', 'd', 'a', 'b'])
    expect(sorted(rows, 'name', 'descending')).toEqual(['a', 'd', 'c', 'b'])
  })

  it('keeps equals in the order of the document, both ways', () => {
    const rows = [row('丙', figure(2)), row('甲', figure(1)), row('乙', figure(2))]
    expect(sorted(rows, 'figure', 'descending')).toEqual(['丙', '乙', '甲'])
    expect(sorted(rows, 'figure', 'ascending')).toEqual(['甲', '丙', '乙'])
  })

  it('sorts the parts of one whole among themselves and leaves them below it', () => {
    const rows = [
      row('公开', figure(5)),
      row('公开甲', figure(1), '公开'),
      row('公开乙', figure(4), '公开'),
      row('不公开', figure(9)),
      row('不公开甲', figure(9), '不公开'),
      row('无上级', figure(7), '未列出的行'),
    ]
    const all: TableData = { columns: COLUMNS, rows }
    expect(isNested(all)).toBe(true)
    const down = sortedRows(all, { column: 'figure', direction: 'descending' }, compare)
    expect(down.map(({ key, level }) => `${level} ${key}`)).toEqual([
      '0 不公开',
      '1 不公开甲',
      '0 无上级',
      '0 公开',
      '1 公开乙',
      '1 公开甲',
    ])
  })

  it('loses and doubles no row, whatever it is sorted by', () => {
    const cell = fc.oneof(
      fc.integer({ min: -50, max: 50 }).map(figure),
      fc.constant<TableCell>({ text: '空白', mark: 'blank', value: null }),
    )
    const parts = fc.array(fc.tuple(cell, fc.nat({ max: 30 })), { maxLength: 30 })
    fc.assert(
      fc.property(parts, fc.constantFrom('ascending', 'descending'), (drafts, direction) => {
        // a row is part of an earlier one, or of none
        const rows = drafts.map(([own, whole], index) => row(`r${index}`, own, whole < index ? `r${whole}` : undefined))
        const keys = sorted(rows, 'figure', direction)
        expect([...keys].sort()).toEqual(rows.map(({ key }) => key).sort())
        const torn = rows.filter(({ key, within }) => within !== undefined && keys.indexOf(within) > keys.indexOf(key))
        expect(torn).toEqual([])
      }),
    )
  })
})
