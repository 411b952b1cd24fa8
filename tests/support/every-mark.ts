import type { FigureMark } from '../../src/core/domain/figure-mark'
import type { ShownCard, ShownCell } from '../../src/core/schema/wire-shown'
import { card } from './shown-builder'

const source = (row: number, printed: string) => ({ report: 'a', place: `b1r${row}c2.0-4`, printed })

/** A figure with each mark, as a screen shows it, by what its row is called. */
const ROWS: readonly (readonly [name: string, cell: ShownCell & { readonly mark: FigureMark }])[] = [
  ['原文', { text: '1,234 件', value: 1234, mark: 'printed', sources: [source(1, '1234')] }],
  ['推算', { text: '71 件', value: 71, mark: 'derived', sources: [source(1, '53'), source(2, '18')] }],
  ['余', { text: '80 余件', value: 80, mark: 'approx', approx: 'at-least', sources: [source(3, '80余')] }],
  ['约', { text: '约 90 件', value: 90, mark: 'approx', approx: 'about', sources: [source(4, '约90')] }],
  ['近', { text: '近 100 件', value: 100, mark: 'approx', approx: 'up-to', sources: [source(5, '近100')] }],
  ['更正', { text: '7 件', value: 7, mark: 'corrected', sources: [source(6, '1')] }],
  ['衔接', { text: '+5 件', value: 5, mark: 'approximate-join' }],
  ['以前', { text: '−3 件', value: -3, mark: 'earlier' }],
  ['零', { text: '0 件', value: 0, mark: 'printed', sources: [source(7, '0')] }],
  ['空白', { text: '空白', value: null, mark: 'blank', sources: [source(8, '')] }],
  ['横线', { text: '—', value: null, mark: 'dash', sources: [source(9, '—')] }],
  ['不适用', { text: '/', value: null, mark: 'not-applicable', sources: [source(10, '/')] }],
  ['看不清', { text: '无法辨认', value: null, mark: 'unreadable', sources: [source(11, '1O3')] }],
  ['没有', { text: '无数据', value: null, mark: 'missing' }],
  ['断开', { text: '口径变化，不计算', value: null, mark: 'not-comparable' }],
]

/** A table with a figure of every mark, and one of 0. */
export const EVERY_MARK: ShownCard = card(
  '标记',
  ROWS.map(([name, cell]) => [{ text: name }, cell]),
)
