import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../../src/core/ingest/parse-report'
import { readDocument } from '../../../../src/readers/read-document'

const page = (table: string) => `<html><body><h1>清河县财政局2022年政府信息公开工作年度报告</h1>${table}</body></html>`
const cells = (text: string, name = 'report.html') =>
  parseReport(readDocument(new TextEncoder().encode(text), name), 'test').cells.map(
    ({ indicator, column, content }) => [
      [indicator, ...(column === null ? [] : [column])].join('|'),
      content.state === 'value' ? content.value : content.state,
    ],
  )
const row = (cell: string, ...texts: readonly string[]) =>
  `<tr>${texts.map((text) => `<td${cell}>${text}</td>`).join('')}</tr>`
const years = (before: string, after: string, times: number) =>
  Array.from({ length: times }, () => [before, after]).flat()

describe.each([
  ['2021年', '2022年'],
  ['上年', '本年'],
  ['2021年度数', '2022年度数'],
])('heads %s and %s side by side', (before, after) => {
  it('below the heads of part two: this year, whichever stands first', () => {
    const table = (heads: readonly string[], rules: readonly string[]) =>
      page(
        `<table><tr><td rowspan="2">信息内容</td><td colspan="2">本年制发件数</td><td colspan="2">本年废止件数</td><td colspan="2">现行有效件数</td></tr>${row('', ...heads)}${row('', '规章', ...rules)}</table>`,
      )
    const expected = [
      ['regulations|issued', 21],
      ['regulations|repealed', 22],
      ['regulations|in-force', 23],
    ]
    expect(cells(table(years(before, after, 3), ['11', '21', '12', '22', '13', '23']))).toEqual(expected)
    expect(cells(table(years(after, before, 3), ['21', '11', '22', '12', '23', '13']))).toEqual(expected)
  })
  it('below the applicants of part three', () => {
    const applicants = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
    const table = page(
      `<table><tr><td rowspan="2">申请人情况</td>${applicants.map((name) => `<td colspan="2">${name}</td>`).join('')}</tr>${row('', ...years(before, after, 7))}${row('', '一、本年新收政府信息公开申请数量', '9', '6', '9', '2', '9', '0', '9', '0', '9', '0', '9', '0', '9', '8')}</table>`,
    )
    expect(cells(table).map(([, value]) => value)).toEqual([6, 2, 0, 0, 0, 0, 8])
  })
  it('below the outcomes of part four', () => {
    const table = page(
      `<table><tr><td colspan="10">行政复议</td></tr><tr>${['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((name) => `<td colspan="2">${name}</td>`).join('')}</tr>${row('', ...years(before, after, 5))}${row('', '5', '6', '1', '2', '0', '0', '0', '1', '6', '9')}</table>`,
    )
    expect(cells(table).map(([, value]) => value)).toEqual([6, 2, 0, 1, 9])
  })
  it.each(['html', 'pipes'])('as the rows of part four (%s)', (layout) => {
    const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
    const rows = [
      ['年度', ...outcomes, ...outcomes, ...outcomes],
      [before, ...Array.from({ length: 15 }, () => '7')],
      [after, ...'100012000230003'],
    ]
    const table =
      layout === 'html'
        ? cells(
            page(
              `<table><tr><td></td><td colspan="5">行政复议</td><td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>${rows.map((texts) => row('', ...texts)).join('')}</table>`,
            ),
          )
        : cells(
            [
              '清河县财政局2022年政府信息公开工作年度报告',
              '| | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |',
              ...rows.map((texts) => `| ${texts.join(' | ')} |`),
            ].join('\n'),
            'report.txt',
          )
    expect(table.map(([, value]) => value)).toEqual([1, 0, 0, 0, 1, 2, 0, 0, 0, 2, 3, 0, 0, 0, 3])
  })
})

it('keeps the columns of the 2019 form that speak of last year', () => {
  const table = page(
    `<table>${row('', '信息内容', '上一年项目数量', '本年增/减', '处理决定数量')}${row('', '行政许可', '11', '1', '21')}${row('', '其他对外管理服务事项', '12', '2', '22')}</table>`,
  )
  expect(cells(table).map(([, value]) => value)).toEqual([11, 1, 21, 12, 2, 22])
})

it('reads this year where the years are the only heads of a block', () => {
  const table = page(
    `<table>${row('', '信息内容', '2021年', '2022年')}${row('', '行政许可', '11', '21')}${row('', '行政处罚', '12', '22')}</table>`,
  )
  expect(cells(table)).toEqual([
    ['permits|decisions', 21],
    ['penalties|decisions', 22],
  ])
})
