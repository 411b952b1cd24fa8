import { describe, expect, it } from 'vitest'
import { copiedTable } from '../../../src/ui/tables/copied-table'
import { WORDS } from '../../support/words'

const { charts, readings } = WORDS.messages
const COPIED = copiedTable(
  {
    caption: '受理：数据表',
    table: {
      columns: [
        { key: 'name', label: '指标' },
        { key: 'figure', label: '数字', numeric: true },
        { key: 'words', label: '原文' },
      ],
      rows: [
        {
          key: 'a',
          cells: [
            { text: '新收' },
            { text: '+1,468 件', mark: 'derived', value: 1468 },
            { text: '=HYPERLINK("http://x")' },
          ],
        },
        {
          key: 'b',
          level: 1,
          cells: [{ text: '其中：<自然人>' }, { text: '空白', mark: 'blank', value: null }, { text: '两\t行\n字' }],
        },
      ],
    },
    notes: ['单位：件', '', '来源：甲市'],
  },
  { ...charts, withRemark: readings.withRemark },
)

const cells = () => {
  const page = new DOMParser().parseFromString(COPIED.html, 'text/html')
  return [...page.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent))
}

describe('a table on the clipboard', () => {
  it('is a table with its caption, heads, words and marks', () => {
    const page = new DOMParser().parseFromString(COPIED.html, 'text/html')
    expect(page.querySelector('caption')?.textContent).toBe('受理：数据表')
    expect(cells()).toEqual([
      ['指标', '数字', '原文'],
      ['新收', '+1,468 件（推算）', `'=HYPERLINK("http://x")`],
      ['\u3000其中：<自然人>', '空白', '两\t行\n字'],
    ])
    expect([...page.querySelectorAll('p')].map((note) => note.textContent)).toEqual(['单位：件', '来源：甲市'])
  })

  it('is lines of plain numbers with their marks beside them, blank an empty field and no formula', () => {
    expect(COPIED.text.split('\n')).toEqual([
      '受理：数据表',
      '指标\t数字\t数字（标记）\t原文',
      `新收\t1468\t推算\t'=HYPERLINK("http://x")`,
      '其中：<自然人>\t\t空白\t两 行 字',
      '单位：件',
      '来源：甲市',
    ])
  })
})
