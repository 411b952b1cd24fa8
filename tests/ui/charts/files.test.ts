import { describe, expect, it } from 'vitest'
import { messages } from '../../../src/i18n/messages/zh-Hans/index'
import { chartImage, plainColour } from '../../../src/ui/charts/chart-image'
import { fileName } from '../../../src/ui/charts/save-file'
import { tableCsv } from '../../../src/ui/charts/table-csv'

describe('table as CSV', () => {
  const columns = [
    { key: 'report', label: '报告' },
    { key: 'figure', label: '数字', numeric: true },
  ]

  it('writes plain numbers and keeps blank, dash and worked out apart', () => {
    const rows = [
      { key: '1', cells: [{ text: '甲局' }, { text: '1,234 件', mark: 'printed' as const, value: 1234 }] },
      { key: '2', cells: [{ text: '乙局' }, { text: '空白', mark: 'blank' as const, value: null }] },
      { key: '3', cells: [{ text: '丙局' }, { text: '—', mark: 'dash' as const, value: null }] },
      { key: '4', cells: [{ text: '丁局' }, { text: '71 件', mark: 'derived' as const, value: 71 }] },
    ]
    expect(tableCsv({ columns, rows }, messages.charts)).toBe(
      '\uFEFF报告,数字,数字（标记）\r\n甲局,1234,原文数字\r\n乙局,,空白\r\n丙局,,横线\r\n丁局,71,推算\r\n',
    )
  })

  it('lets no text start a formula', () => {
    const rows = [{ key: '1', cells: [{ text: '=HYPERLINK("x")' }, { text: '−5', value: -5 }] }]
    expect(tableCsv({ columns, rows }, messages.charts)).toBe('\uFEFF报告,数字\r\n"\'=HYPERLINK(""x"")",-5\r\n')
  })
})

describe('picture of a chart', () => {
  it('holds title, note, legend and source, and no link into the app', () => {
    const card = document.createElement('section')
    card.innerHTML =
      '<div class="chart-frame"><svg width="300" height="100"><title>渠道：图</title><a href="#/source"><text class="x">406 条</text></a></svg></div><ul class="chart-legend"><li><svg class="chart-key"></svg> <span>推算</span></li></ul>'
    document.body.append(card)
    const image = chartImage(card, { title: '渠道', note: '按渠道，条', source: '来源：甲局 2018 年度报告' })
    const picture = new DOMParser().parseFromString(image?.svg ?? '', 'image/svg+xml')
    expect([...picture.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
      '渠道',
      '按渠道，条',
      '406 条',
      '推算',
      '来源：甲局 2018 年度报告',
    ])
    expect(picture.querySelector('a, [href], [class]')).toBeNull()
    expect(image?.width).toBe(480)
  })

  it('is not made where no chart is shown', () => {
    expect(chartImage(document.createElement('section'), { title: '', note: '', source: '' })).toBeNull()
  })

  it('writes mixed colours as every reader knows them', () => {
    expect(plainColour('color(srgb 1 0.5 0)')).toBe('rgb(255, 128, 0)')
    expect(plainColour('rgb(1, 2, 3)')).toBe('rgb(1, 2, 3)')
  })

  it('names files without what file systems refuse', () => {
    expect(fileName('事故：起数/人数', 'csv')).toBe('事故：起数_人数.csv')
  })
})
