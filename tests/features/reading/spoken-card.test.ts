import { describe, expect, it } from 'vitest'
import { spokenCard, spokenSentence } from '../../../src/features/reading/spoken-card'
import { words as simplified } from '../../../src/i18n/reading/zh-Hans'
import type { TableData } from '../../../src/ui/charts/series'
import type { CardContent } from '../../../src/ui/figures/card-content'
import { WORDS } from '../../support/words'

const SPEECH = { reading: simplified, messages: WORDS.messages }

const table: TableData = {
  columns: [
    { key: 'agency', label: '单位' },
    { key: '2018', label: '2018', numeric: true },
    { key: '2019', label: '2019', numeric: true },
    { key: 'note', label: '说明' },
  ],
  rows: [
    {
      key: 'a',
      cells: [
        { text: '甲局' },
        { text: '1,468 条', value: 1468 },
        { text: '空白', mark: 'blank', value: null },
        { text: '' },
      ],
    },
    {
      key: 'b',
      cells: [
        { text: '乙局' },
        { text: '71 条', mark: 'derived', value: 71 },
        { text: '—', mark: 'dash', value: null },
        {
          text: '',
          parts: [
            { text: '甲', source: null },
            { text: '乙', source: null },
          ],
        },
      ],
    },
    {
      key: 'c',
      cells: [
        { text: '2020' },
        { text: '约 400 条', mark: 'approx', value: 400 },
        { text: '0 条', value: 0 },
        { text: '' },
      ],
    },
  ],
}

const card: CardContent = {
  title: '主动公开',
  note: '单位：条',
  source: '来源：甲局 2018 年报告',
  remarks: ['2019 年起：换表'],
  table,
  chart: null,
}

describe('a card as it is said', () => {
  it('names the column of every figure, its unit, marks and gaps; passes over what is empty', () => {
    expect(spokenCard(card, SPEECH)).toEqual([
      '主动公开',
      '单位：条',
      '甲局：二〇一八年，1468 条；',
      '二〇一九年，空白。',
      '乙局：二〇一八年，71 条（推算）；',
      '二〇一九年，横线；',
      '说明，甲、乙。',
      '二〇二〇年：二〇一八年，约 400 条（约数）；',
      '二〇一九年，0 条。',
      '二〇一九 年起：换表',
      '来源：甲局 二〇一八 年报告',
    ])
  })

  it('says that there is no data, not nothing', () => {
    expect(spokenCard({ ...card, remarks: [], source: '', table: { ...table, rows: [] } }, SPEECH)).toEqual([
      '主动公开',
      '单位：条',
      '所选范围内没有这项数据。',
    ])
  })

  it('says a sentence in the words of the screen', () => {
    expect(spokenSentence('2018 年甲局主动公开 1,468 条，比上年 −3 条。', SPEECH)).toEqual([
      '二〇一八 年甲局主动公开 1468 条，比上年 负3 条。',
    ])
  })
})
