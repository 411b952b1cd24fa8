import { describe, expect, it } from 'vitest'
import { formatPeriod } from '../../../../src/core/domain/period'
import { parseReport } from '../../../../src/core/ingest/parse-report'
import { readDocument } from '../../../../src/readers/read-document'

const TITLE = '2031年1-5月清河市安全生产情况通报'
const accidents = (...lines: readonly string[]) =>
  parseReport(readDocument(new TextEncoder().encode(lines.join('\n')), 'bulletin.txt'), 'test').accidents
/** Area or sector, months, figures by field. */
const rows = (...lines: readonly string[]) =>
  accidents(...lines).map(({ scope, sector, severity, period, partOf, figures }) => [
    [scope, sector, severity].filter((part) => part !== null).join(' '),
    period === null ? null : formatPeriod(period),
    partOf,
    Object.fromEntries(Object.entries(figures).map(([field, { value }]) => [field, value])),
  ])
const html = (table: string) => `<html><body><h1>${TITLE}</h1><p>全市发生事故50起,死亡20人。</p>${table}</body></html>`
const table = (...lines: readonly string[]) =>
  html(
    `<table>${lines
      .map(
        (line) =>
          `<tr>${line
            .split('|')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table>`,
  )
const ALL = ['全市', '2031-01..2031-05', null, { incidents: 50, deaths: 20 }]

describe('tables of a bulletin', () => {
  it('reads areas as parts of the total their last row repeats', () => {
    expect(
      rows(
        table(
          '地区|事故起数|同比±|同比±%|死亡人数|同比±|同比±%',
          '东山县|20|-5|-20|10|—|',
          '西河区|30|6|25.0|10|1|11.1',
          '合计|50|1|2.0|20|1|5.3',
        ),
      ),
    ).toEqual([
      ALL,
      ['东山县', '2031-01..2031-05', 0, { incidents: 20, deaths: 10, yoyIncidents: -5, yoyIncidentsPct: -20 }],
      [
        '西河区',
        '2031-01..2031-05',
        0,
        { incidents: 30, deaths: 10, yoyIncidents: 6, yoyIncidentsPct: 25, yoyDeaths: 1, yoyDeathsPct: 11.1 },
      ],
      ['全市', '2031-01..2031-05', null, { yoyIncidents: 1, yoyIncidentsPct: 2, yoyDeaths: 1, yoyDeathsPct: 5.3 }],
    ])
  })
  it('leads each figure to its cell', () => {
    const [, east] = accidents(table('行业|事故起数|死亡人数', '煤矿|20|10', '合计|50|20'))
    expect(east?.figures.deaths?.place).toEqual({ block: 2, row: 1, column: 2, start: 0, end: 2 })
    expect([east?.sector, east?.asPrinted]).toEqual(['煤矿', '煤矿 20 10'])
  })
  it('tells the months of two groups of columns apart', () => {
    const told = '5月,全市发生事故12起,死亡5人。1-5月,全市发生事故50起,死亡20人。'
    const lines = [
      '| 县区 | 5月 | | 1-5月 | |',
      '| | 事故起数 | 死亡人数 | 事故起数 | 死亡人数 |',
      '| 东山县 | 5 | 2 | 20 | 10 |',
      '| 西河区 | 7 | 3 | 30 | 10 |',
      '| 合计 | 12 | 5 | 50 | 20 |',
    ]
    expect(rows(TITLE, told, ...lines).slice(2)).toEqual([
      ['东山县', '2031-05', 0, { incidents: 5, deaths: 2 }],
      ['西河区', '2031-05', 0, { incidents: 7, deaths: 3 }],
      ['东山县', '2031-01..2031-05', 1, { incidents: 20, deaths: 10 }],
      ['西河区', '2031-01..2031-05', 1, { incidents: 30, deaths: 10 }],
    ])
  })
  it('reads heads over several columns, those of a severity apart', () => {
    expect(
      rows(
        html(
          '<table><tr><td rowspan="2">单位</td><td colspan="2">总体情况</td><td colspan="2">其中:较大事故</td></tr>' +
            '<tr><td>起数</td><td>死亡人数</td><td>起数</td><td>死亡人数</td></tr>' +
            '<tr><td>东山市</td><td>20</td><td>10</td><td>1</td><td>3</td></tr>' +
            '<tr><td>全市</td><td>50</td><td>20</td><td>2</td><td>6</td></tr></table>',
        ),
      ).slice(1),
    ).toEqual([
      ['东山市', '2031-01..2031-05', 0, { incidents: 20, deaths: 10 }],
      ['全市 larger', '2031-01..2031-05', null, { incidents: 2, deaths: 6 }],
      ['东山市 larger', '2031-01..2031-05', 2, { incidents: 1, deaths: 3 }],
    ])
  })
  it('reads an area and a sector in one row, the sum of an area, and the loss in 万元', () => {
    expect(
      rows(
        html(
          '<table><tr><td>序号</td><td>地区</td><td>行业</td><td>事故起数</td><td>死亡人数</td><td>直接经济损失(万元)</td></tr>' +
            '<tr><td>1</td><td rowspan="2">东山县</td><td>煤矿</td><td>10</td><td>5</td><td>12.5</td></tr>' +
            '<tr><td>2</td><td>小计</td><td>20</td><td>10</td><td>15</td></tr>' +
            '<tr><td></td><td colspan="2">合计</td><td>50</td><td>20</td><td>30</td></tr></table>',
        ),
      ).slice(1, 3),
    ).toEqual([
      ['东山县 煤矿', '2031-01..2031-05', 0, { incidents: 10, deaths: 5, lossWanYuan: 12.5 }],
      ['东山县', '2031-01..2031-05', 0, { incidents: 20, deaths: 10, lossWanYuan: 15 }],
    ])
  })
  it.each([
    ['one cell a line', ['地区 |', '事故起数 |', '死亡人数 |', '东山县 |', '20 |', '10 |', '合计 |', '50 |', '20 |']],
    ['spaces', ['地区 事故起数 死亡人数', '东山县 20 10', '合计 50 20']],
    ['tabs', ['地区\t事故起数\t死亡人数', '东山县\t20\t10', '合计\t50\t20']],
  ])('reads a table flattened to %s', (_, lines) => {
    expect(rows(TITLE, '全市发生事故50起,死亡20人。', ...lines)).toEqual([
      ALL,
      ['东山县', '2031-01..2031-05', 0, { incidents: 20, deaths: 10 }],
    ])
  })
  it('leaves out the one row that lost a span', () => {
    expect(
      rows(
        TITLE,
        '全市发生事故50起,死亡20人。',
        '序号 | 行业 | 事故起数 | 死亡人数 |',
        '1 | 煤矿 | 20 | 10 |',
        '2 | 火灾 | 30 | 10 |',
        '合计 | 50 | 20 |',
      ),
    ).toEqual([
      ALL,
      ['全市 煤矿', '2031-01..2031-05', null, { incidents: 20, deaths: 10 }],
      ['全市 火灾', '2031-01..2031-05', null, { incidents: 30, deaths: 10 }],
    ])
  })

  it('takes the months from the caption of a table without a total', () => {
    expect(rows(TITLE, '5月份较大事故情况表', '行业 | 事故起数 | 死亡人数', '煤矿 | 1 | 3', '火灾 | 1 | 4')).toEqual([
      ['清河市 煤矿 larger', '2031-05', null, { incidents: 1, deaths: 3 }],
      ['清河市 火灾 larger', '2031-05', null, { incidents: 1, deaths: 4 }],
    ])
  })
})

describe('left out of a table', () => {
  it.each([
    ['last year, shares and ranks', '地区|事故起数|去年同期|占比|排名|死亡人数', '东山县|20|25|40|1|10'],
    ['a change without a unit that nothing proves', '地区|事故起数|同比|死亡人数', '东山县|20|5|10'],
    ['how far it fell', '地区|事故起数|下降|死亡人数', '东山县|20|5|10'],
    ['accidents somebody died in', '地区|事故起数|死亡事故起数|死亡人数', '东山县|20|8|10'],
    ['what no field holds', '地区|事故起数|其中涉外|死亡人数', '东山县|20|1|10'],
    ['a number that is none', '地区|事故起数|受伤人数|死亡人数', '东山县|20|约5|10'],
  ])('%s', (_, heads, row) => {
    const blanks = heads.split('|').map((head) => ({ 地区: '合计', 事故起数: '50', 死亡人数: '20' })[head] ?? '')
    expect(rows(table(heads, row, blanks.join('|')))).toEqual([
      ALL,
      ['东山县', '2031-01..2031-05', 0, { incidents: 20, deaths: 10 }],
    ])
  })
  it('proves a change by the count of last year', () => {
    expect(
      rows(table('地区|事故起数|去年同期|同比|死亡人数', '东山县|20|25|-5|10', '合计|50|45|5|20')).slice(1, 2),
    ).toEqual([['东山县', '2031-01..2031-05', 0, { incidents: 20, deaths: 10, yoyIncidents: -5 }]])
  })
  it.each([
    ['rows without a name', '地区|事故起数|死亡人数', '其他地区|20|10'],
    ['two columns of the same', '地区|事故起数|死亡人数|事故起数', '东山县|20|10|30'],
    ['parts larger than the total', '地区|事故起数|死亡人数', '东山县|60|10'],
    ['no heads of accidents', '地区|检查次数|处罚', '东山县|20|10'],
  ])('%s: the table', (_, heads, row) => {
    const total = heads.split('|').map((head) => ({ 地区: '合计', 事故起数: '50', 死亡人数: '20' })[head] ?? '')
    expect(rows(table(heads, row, total.join('|')))).toEqual([ALL])
  })
  it('months that cannot be told', () => {
    const told = ['5月,全市发生事故12起,死亡5人。', '1-5月,全市发生事故50起,死亡20人。']
    expect(rows(TITLE, ...told, '地区 | 事故起数 | 死亡人数', '东山县 | 2 | 1', '西河区 | 3 | 1')).toHaveLength(2)
  })
})
