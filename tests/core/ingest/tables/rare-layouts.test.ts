import { describe, expect, it } from 'vitest'
import { requestsTable } from '../../../fixtures/tables/filled-form'
import { documentOf, gridBlock } from '../../../fixtures/tables/layouts'
import { codesOf, grid, printedOf, read, readText } from '../../../fixtures/tables/reading'

describe('layouts seldom met', () => {
  it('reads a table whose blank cells stand between tabs', () => {
    const reading = readText(
      '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
      '规章\t1\t\t3',
      '行政规范性文件\t4\t5\t6',
    )
    expect(printedOf(reading)).toEqual({
      'regulations|issued': '1',
      'regulations|repealed': '␣',
      'regulations|in-force': '3',
      'normative-documents|issued': '4',
      'normative-documents|repealed': '5',
      'normative-documents|in-force': '6',
    })
  })

  it('passes over the blank a span leaves between as many cells as the form has columns', () => {
    const reading = readText(
      '第二十条第（一）项 | | |',
      '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量',
      '规章 | 0 | 0 | 0',
      '规范性文件 | 2 | 2 | 8',
      '第二十条第（九）项 | | |',
      '信息内容 | 采购项目数量 | | 采购总金额',
      '政府集中采购 | 17 | | 65.3万元',
    )
    expect(printedOf(reading)).toMatchObject({
      'procurement|projects': '17',
      'procurement|purchase-amount': '65.3万元',
    })
  })

  it('gives no column to fewer cells than the form has, wherever the blank stands', () => {
    const row = ['规章 | 3 | | | 8', '规范性文件 | | 2 | | 8']
    const reading = readText('信息内容 | 本年新制作数量 | 本年新公开数量 | | 对外公开总数量', ...row)
    expect(reading.cells).toEqual([])
  })

  it('takes a line of several pipes for a lost span where each blank has a line of its own', () => {
    const row = (label: string, total: string) => [`${label} |`, ...Array<string>(6).fill('|'), `${total} |`, '||']
    const reading = readText(
      '申请人情况 |',
      '||||||||',
      ...['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'].map((head) => `${head} |`),
      '||',
      ...row('一、本年新收政府信息公开申请数量', '4'),
      ...row('二、上年结转政府信息公开申请数量', '0'),
    )
    expect(printedOf(reading)).toMatchObject({
      'requests.received|natural-person': '␣',
      'requests.received|total': '4',
      'requests.carried-over|other-organisation': '␣',
      'requests.carried-over|total': '0',
    })
  })

  it('reads a whole table on one line', () => {
    const reading = readText(
      '第二十条第（一）项 信息内容 本年制发件数 本年废止件数 现行有效件数 规章 0 0 1 行政规范性文件 1 2 3 第二十条第（五）项 信息内容 本年处理决定数量 行政许可 5',
    )
    expect(printedOf(reading)).toMatchObject({ 'normative-documents|in-force': '3', 'permits|decisions': '5' })
  })

  it('reads labels printed with spaces inside', () => {
    const reading = readText('信息内容 本年制发件数 本年废止件数 现行有效件数', '规 章 1 0 3', '行政 规范性文件 4 5 6')
    expect(reading.cells.map((cell) => cell.printed).join(' ')).toBe('1 0 3 4 5 6')
  })

  it('parts zeros that lost what parted them, and no other digits', () => {
    const reading = readText('信息内容\n本年制发件数\n本年废止件数\n现行有效件数', '规章\n000', '行政规范性文件\n100')
    expect(reading.cells.map(({ indicator, printed, place }) => [indicator, printed, place.start, place.end])).toEqual([
      ['regulations', '0', 0, 1],
      ['regulations', '0', 1, 2],
      ['regulations', '0', 2, 3],
    ])
    expect(codesOf(reading)).toEqual(expect.arrayContaining(['cells-run-together', 'cells-parted']))
  })

  it('passes over lines of nothing but a zero-width mark', () => {
    const reading = readText('信息内容\n本年制发件数\n本年废止件数\n现行有效件数', '规章\n\u200b\n1\n\u200b\n0\n7')
    expect(reading.cells.map((cell) => cell.printed)).toEqual(['1', '0', '7'])
  })

  it('passes over page numbers', () => {
    const reading = readText('信息内容\n本年制发件数\n本年废止件数\n现行有效件数', '规章\n1\n0', '- 3 -', '7')
    expect(reading.cells.map((cell) => cell.printed)).toEqual(['1', '0', '7'])
  })

  it('never takes the running number of the next row for a figure', () => {
    const reading = readText(
      '序号\n统计指标\n单位\n数据',
      '1\n主动公开政府信息数\n条\n25',
      '2\n其中：主动公开规范性文件数\n条',
      '3\n制发规范性文件总数\n件\n2',
    )
    expect(printedOf(reading)).toEqual({ 'disclosure.total|': '25', 'normative.issued|': '2' })
    expect(codesOf(reading)).toContain('column-count-mismatch')
  })

  it('reads two halves of a table side by side', () => {
    const reading = readText(
      '指标 | 单位 | 数量 | 指标 | 单位 | 数量',
      '（一）收到申请数 | 件 | 4 | 四、行政复议数量 | 件 | 2',
      '1.当面申请数 | 件 | 1 | （二）被依法纠错数 | 件 | 1',
      '2.传真申请数 | 件 | 3 | 五、行政诉讼数量 | 件 | 5',
      '3.网络申请数 | 件 | | （二）被依法纠错数 | 件 | 4',
    )
    expect(printedOf(reading)).toEqual({
      'requests.received|': '4',
      'requests.received.in-person|': '1',
      'requests.received.fax|': '3',
      'requests.received.online|': '␣',
      'reconsideration|': '2',
      'reconsideration.corrected|': '1',
      'litigation|': '5',
      'litigation.corrected|': '4',
    })
  })

  it('takes a head repeated over its span for one column', () => {
    const reading = readText(
      '| 信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量 |',
      '| --- | --- | --- | --- |',
      '| 行政许可 | 8 | 8 | 8 |',
      '| 行政处罚 | 8 | 9 | 8 |',
    )
    expect(printedOf(reading)).toEqual({ 'permits|decisions': '8' })
  })

  it('joins heads of part 四 that were split over lines', () => {
    const heads = ['结果', '维持', '结果', '纠正', '其他', '结果', '尚未', '审结', '总计']
    const reading = readText(
      '行政复议\n行政诉讼',
      ...heads,
      '未经复议\n直接起诉\n复议后\n起诉',
      ...heads,
      ...heads,
      ...[1, 2, 3, 4, 10, 0, 0, 0, 1, 1, 0, 0, 5, 0, 5].map(String),
    )
    expect(printedOf(reading)).toMatchObject({
      'reconsideration.pending|': '4',
      'reconsideration|': '10',
      'litigation.direct|': '1',
      'litigation.after-reconsideration.other|': '5',
    })
  })

  it('reads reconsideration and litigation from tables of their own', () => {
    const heads = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计'
    const reading = readText(
      '行政复议 |',
      heads,
      '1 | 0 | 2 | 0 | 3 |',
      '未经复议直接起诉 | 复议后起诉 |',
      `${heads} | ${heads}`,
      '0 | 0 | 0 | 4 | 4 | 5 | 0 | 0 | 0 | 5 |',
    )
    expect(reading.cells.map((cell) => cell.printed).join(' ')).toBe('1 0 2 0 3 0 0 0 4 4 5 0 0 0 5')
    expect(printedOf(reading)).toMatchObject({
      'reconsideration|': '3',
      'litigation.direct.pending|': '4',
      'litigation.after-reconsideration|': '5',
    })
  })

  it('follows the heads of part 四 where their order differs', () => {
    const heads = '总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结'
    const reading = readText(
      '行政复议 | 行政诉讼 |',
      `${heads} | 未经复议直接起诉 | 复议后起诉`,
      `${heads} | ${heads}`,
      '3 | 1 | 0 | 2 | 0 | 4 | 0 | 0 | 0 | 4 | 5 | 5 | 0 | 0 | 0',
    )
    expect(printedOf(reading)).toMatchObject({
      'reconsideration|': '3',
      'reconsideration.upheld|': '1',
      'litigation.direct.pending|': '4',
      'litigation.after-reconsideration|': '5',
    })
  })

  it('reads only the columns whose heads the form has', () => {
    const reading = read(
      grid([
        ['信息内容', '项目数量', '处理决定数量'],
        ['行政许可', '4', '142'],
        ['其他对外管理服务事项', '3', '9'],
        ['信息内容', '上一年项目数量', '处理决定数量'],
        ['行政处罚', '4', '201件'],
      ]),
    )
    expect(printedOf(reading)).toEqual({
      'permits|decisions': '142',
      'other-services|decisions': '9',
      'penalties|previous-items': '4',
      'penalties|decisions': '201件',
    })
  })
})

describe('spans that are wrong', () => {
  it('reads 22 outcome rows under a rowspan of 20', () => {
    const rows = requestsTable('2021', (_indicator, column) => (column === 'total' ? '9' : '4')).rows.map((row) =>
      row.map((cell) => (cell.rowSpan === 22 ? { ...cell, rowSpan: 20 } : cell)),
    )
    const reading = read(documentOf([gridBlock(rows)]))
    const totals = reading.cells.filter((cell) => cell.column === 'total')
    expect(totals).toHaveLength(25)
    expect(new Set(totals.map((cell) => cell.printed))).toEqual(new Set(['9']))
  })

  it('follows the heads of the grid where the total column stands first', () => {
    const applicants = ['总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
    const reading = read(
      grid([
        ['申请人情况', ...applicants],
        ['一、本年新收政府信息公开申请数量', '21', '15', '1', '2', '0', '3', '0'],
      ]),
    )
    expect(printedOf(reading)).toMatchObject({
      'requests.received|total': '21',
      'requests.received|natural-person': '15',
      'requests.received|legal-service': '3',
    })
  })
})

describe('a very long table', () => {
  it('keeps what it can tell and limits its remarks', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [`事项${at}号`, '1', '2', '3'])
    const reading = read(
      grid([['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'], ['规章', '1', '0', '3'], ...rows]),
    )
    expect(reading.cells.map((cell) => cell.printed)).toEqual(['1', '0', '3'])
    expect(codesOf(reading).filter((code) => code === 'row-unrecognised')).toHaveLength(100)
  })
})

describe('local forms before 2014', () => {
  it('reads a table with codes and two periods', () => {
    const reading = read(
      grid([
        ['指标名称', '计量单位', '代码', '本期实际', '本年累计'],
        ['主动公开信息数', '条', '01', '12', '40'],
        ['其中：全文电子化的主动公开信息数', '条', '02', '10', '38'],
        ['申请总数', '条', '10', '1', '5'],
        ['1.当面申请数', '条', '11', '', '2'],
      ]),
    )
    expect(reading.form?.id).toBe('2008')
    expect(printedOf(reading)).toEqual({
      'disclosure.total|current-period': '12',
      'disclosure.total|year-to-date': '40',
      'disclosure.electronic|current-period': '10',
      'disclosure.electronic|year-to-date': '38',
      'requests.received|current-period': '1',
      'requests.received|year-to-date': '5',
      'requests.received.in-person|current-period': '␣',
      'requests.received.in-person|year-to-date': '2',
    })
  })

  it('never takes a code for a figure where the figures are blank', () => {
    const reading = readText(
      '指标名称 | 计量单位 | 代码 | 本期实际 | 本年累计',
      '甲 | 乙 | 丙 | 1 | 2',
      '主动公开信息数 | 条 | 01 | 5 | 9',
      '新增的行政规范性文件数 | 条 | 03 | | ',
      '申请总数 | 条 | 10 | | 4',
    )
    expect(printedOf(reading)).toEqual({
      'disclosure.total|current-period': '5',
      'disclosure.total|year-to-date': '9',
      'normative.issued|current-period': '␣',
      'normative.issued|year-to-date': '␣',
      'requests.received|current-period': '␣',
      'requests.received|year-to-date': '4',
    })
  })

  it('reads a table with a year and all years', () => {
    const reading = readText(
      '指标名称 | 计量单位 | 2009年度 | 历年累计 |',
      '主动公开信息数 | 条 | 31 | 90 |',
      '其中:1.政府网站 | 条 | 30 | 80 |',
      '2.政府公报 | 条 | 1 | 10 |',
      '行政复议数 | 件 | 0 | 0 |',
    )
    expect(printedOf(reading)).toMatchObject({
      'disclosure.total|current-period': '31',
      'disclosure.total|all-years': '90',
      'disclosure.channel.website|all-years': '80',
      'reconsideration|current-period': '0',
    })
  })
})
