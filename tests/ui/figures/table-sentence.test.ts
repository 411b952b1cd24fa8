import { describe, expect, it } from 'vitest'
import { words as en } from '../../../src/i18n/card-sentence/en'
import { words as hans } from '../../../src/i18n/card-sentence/zh-Hans'
import type { TableCell, TableData } from '../../../src/ui/charts/series'
import { tableSentence } from '../../../src/ui/figures/table-sentence'
import { WORDS } from '../../support/words'

const table = (...figures: readonly TableCell[]): TableData => ({
  columns: [
    { key: 'name', label: '指标' },
    { key: 'figure', label: '数字', numeric: true },
    { key: 'remark', label: '说明' },
  ],
  rows: figures.map((figure, at) => ({ key: String(at), cells: [{ text: '一项' }, figure, { text: '7', value: 7 }] })),
})
const said = (data: TableData, own = hans): string | null =>
  tableSentence(data, { ...WORDS, own })
    ?.map(({ text }) => text)
    .join('') ?? null

const ZERO: TableCell = { text: '0', value: 0, mark: 'printed' }
const BLANK: TableCell = { text: '空白', value: null, mark: 'blank' }
const APART: TableCell = { text: '基数小', value: null, mark: 'not-comparable' }

describe('what a table says in one sentence', () => {
  it('counts what is in its columns of numbers, a 0 as a number and a blank as none: 2 + 2 + 1 of 5', () => {
    expect(said(table(ZERO, { text: '12', value: 12 }, BLANK, BLANK, APART))).toBe(
      '5 行，数字栏中 2 格有数字，2 格空白，1 格不可比',
    )
  })

  it('counts no gap as a number, whatever value it is drawn at', () => {
    expect(said(table({ ...APART, value: 3 }))).toBe('1 行，数字栏中 0 格有数字，1 格不可比')
  })

  it('says nothing of no row, and the same in English', () => {
    expect(said(table())).toBeNull()
    expect(said(table(ZERO, { text: '' }), en)).toBe('rows: 2; cells with a number: 1')
  })
})
