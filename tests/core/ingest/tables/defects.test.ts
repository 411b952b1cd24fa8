import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../../src/core/domain/document'
import { normalizeDocument } from '../../../../src/core/ingest/normal-document'
import type { TablesReading } from '../../../../src/core/ingest/tables/read-tables'
import { readTables } from '../../../../src/core/ingest/tables/read-tables'
import { documentsTable, keyOf, requestsTable, table2014 } from '../../../fixtures/tables/filled-form'
import { documentOf, gridBlock, textDocument } from '../../../fixtures/tables/layouts'

const read = (source: SourceDocument): TablesReading => readTables(normalizeDocument(source))
const readText = (...lines: readonly string[]): TablesReading => read(textDocument(lines.join('\n')))
const grid = (rows: readonly (readonly string[])[]): SourceDocument =>
  documentOf([gridBlock(rows.map((row) => row.map((text) => ({ text }))))])

/** `indicator|column` → printed text, or the state where nothing is printed. */
const printedOf = (reading: TablesReading): Record<string, string> =>
  Object.fromEntries(
    reading.cells.map((cell) => [keyOf(cell.indicator, cell.column), cell.printed === '' ? '␣' : cell.printed]),
  )
const codesOf = (reading: TablesReading): readonly string[] => reading.diagnostics.map((diagnostic) => diagnostic.code)

const HEAD_2021 = ['第二十条第（一）项', '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数']

describe('labels split, decorated or misprinted', () => {
  it('joins heads and labels split over lines, and skips the total head that stands before the others', () => {
    const reading = readText(
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '申请人情况\n自然人\n法人或其他组织\n总计\n商业\n企业\n科研\n机构\n社会公益组织\n法律服务机构\n其他',
      '一、本年新收政府\n信息公开申请数量\n3\n1\n0\n0\n0\n0\n4',
      '三、本年度办理结果\n（三）\n不予公开\n1.属于国家秘密\n2\n0\n0\n0\n0\n0\n2',
    )
    expect(printedOf(reading)).toMatchObject({
      'requests.received|natural-person': '3',
      'requests.received|total': '4',
      'requests.refused.state-secret|natural-person': '2',
      'requests.refused.state-secret|total': '2',
    })
  })

  it('keeps notes in labels and heads out of the figures', () => {
    const reading = readText(
      '信息内容 | 上一年项目数量（指2019年事项数） | 本年增/减（减用负值表示，如-8） | 处理决定数量 |',
      '行政许可 | 5 | -2 | 31 |',
      '其他对外管理服务事项（含行政处罚、行政强制、行政检查等9类） | 7 | 0 | 12 |',
      '行政处罚 | 4 | 1 | 6 |',
    )
    expect(printedOf(reading)).toEqual({
      'permits|previous-items': '5',
      'permits|item-change': '-2',
      'permits|decisions': '31',
      'other-services|previous-items': '7',
      'other-services|item-change': '0',
      'other-services|decisions': '12',
      'penalties|previous-items': '4',
      'penalties|item-change': '1',
      'penalties|decisions': '6',
    })
  })

  it('takes columns by place where the second line of their heads is lost', () => {
    const reading = readText('信息内容 | 本年新 | 本年新 | 对外公开总数量 |', '规章 | 1 | 2 | 9 |')
    expect(printedOf(reading)).toEqual({
      'regulations|newly-made': '1',
      'regulations|newly-published': '2',
      'regulations|total-published': '9',
    })
    expect(codesOf(reading)).not.toContain('columns-assumed')
  })

  it('recognises a misprinted label near its place and says so', () => {
    const reading = readText(
      '信息内容 | 本年处理决定数量 |',
      '行政许可 | 8 |',
      '信息内容 | 本年处理决定数量 |',
      '行政处分 | 3 |',
      '行政强制 | 0 |',
    )
    expect(reading.cells.map((cell) => [cell.indicator, cell.by])).toEqual([
      ['permits', 'label'],
      ['penalties', 'misprint'],
      ['coercive-measures', 'label'],
    ])
    expect(codesOf(reading)).toContain('row-misprinted')
  })

  it('does not take another activity for a row of the form', () => {
    const reading = readText('信息内容 | 本年处理决定数量 |', '行政许可 | 8 |', '行政检查 | 40 |', '行政奖励 | 2 |')
    expect(printedOf(reading)).toEqual({ 'permits|decisions': '8' })
    expect(codesOf(reading)).toContain('row-unrecognised')
  })

  it('reads vocabulary converted for Taiwan', () => {
    const reading = readText(
      '信息內容 | 本年製發件數 | 本年廢止件數 | 現行有效件數 |',
      '行政規範性檔案 | 4 | 1 | 22 |',
      '行政許可 | 5 |',
    )
    expect(printedOf(reading)).toMatchObject({ 'normative-documents|in-force': '22' })
  })

  it('recognises a row by its position between two others, and says that this is weaker', () => {
    const reading = readText(
      ...HEAD_2021,
      '规章 | 1 | 2 | 3 |',
      '行政规范文书 | 4 | 5 | 6 |',
      '信息内容 | 本年处理决定数量 |',
      '行政许可 | 7 |',
    )
    expect(reading.cells.map((cell) => cell.by)).toEqual([
      ...['label', 'label', 'label', 'position', 'position', 'position', 'label'],
    ])
  })

  it('reads masked labels of the 2014 form by their ending and place', () => {
    const reading = read(
      grid([
        ['序号', '统计指标', '单位', '数据'],
        ['1', '****政府信息数(不同渠道和方式公开相同信息计1条)', '条', '25'],
        ['2', '其中:主动公开规范性文件数', '条', '3'],
        ['3', '制发规范性文件总数', '件', '2'],
        ['9', '政府公报公开政府信息数', '条', '0'],
        ['73', '政府网站公开政府信息数', '条', '25'],
      ]),
    )
    expect(printedOf(reading)).toEqual({
      'disclosure.total|': '25',
      'disclosure.normative|': '3',
      'normative.issued|': '2',
      'disclosure.channel.gazette|': '0',
      'disclosure.channel.website|': '25',
    })
    expect(reading.cells[0]?.by).toBe('misprint')
  })
})

describe('extra and missing rows', () => {
  it('leaves an extra row out and keeps the rows around it', () => {
    const reading = readText(
      '信息内容\n本年制发件数\n本年废止件数\n现行有效件数',
      '规章\n0\n0\n1\n内部工作规则\n8\n8\n8\n行政规范性文件\n2\n0\n5',
    )
    expect(printedOf(reading)).toEqual({
      'regulations|issued': '0',
      'regulations|repealed': '0',
      'regulations|in-force': '1',
      'normative-documents|issued': '2',
      'normative-documents|repealed': '0',
      'normative-documents|in-force': '5',
    })
    expect(codesOf(reading)).toContain('row-unrecognised')
  })

  it('skips a title row with a unit and a year', () => {
    const reading = readText('单位：某某局 | | 2022年度 |', ...HEAD_2021, '规章 | 1 | 0 | 3 |')
    expect(printedOf(reading)).toEqual({
      'regulations|issued': '1',
      'regulations|repealed': '0',
      'regulations|in-force': '3',
    })
  })

  it('notes rows missing inside a table, but none after a cut', () => {
    const whole = readText(...HEAD_2021, '规章 | 1 | 0 | 3 |', '信息内容 | 本年处理决定数量', '行政强制 | 0 |')
    expect(whole.diagnostics.filter((entry) => entry.code === 'row-missing').map((entry) => entry.expected)).toEqual([
      '行政规范性文件',
      '行政许可',
      '行政处罚',
      '行政事业性收费',
    ])
    const cut = readText(...HEAD_2021, '规章 | 1 | 0 | 3 |', '行政规范[…]')
    expect(codesOf(cut)).toEqual([])
    expect(cut.cells).toHaveLength(3)
  })

  it('reads the one-row 其他处理 on a 2021 form', () => {
    const fill = (indicator: string): string => (indicator.startsWith('requests.other') ? '6' : '1')
    const rows = requestsTable('2019', fill).rows
    const reading = read(documentOf([gridBlock(documentsTable('2021', () => '2').rows), gridBlock(rows)]))
    expect(reading.form?.id).toBe('2021')
    expect(printedOf(reading)).toMatchObject({
      'requests.other-outcome|natural-person': '6',
      'requests.other-outcome|total': '6',
      'requests.answered|total': '1',
    })
    expect(codesOf(reading)).toEqual([])
  })

  it('keeps the first of two copies of a table', () => {
    const reading = readText(...HEAD_2021, '规章 | 1 | 0 | 3 |', ...HEAD_2021, '规章 | 7 | 7 | 7 |')
    expect(printedOf(reading)).toMatchObject({ 'regulations|issued': '1' })
    expect(reading.cells).toHaveLength(3)
    expect(codesOf(reading)).toContain('duplicate-row')
  })
})

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

  it('passes over page numbers', () => {
    const reading = readText('信息内容\n本年制发件数\n本年废止件数\n现行有效件数', '规章\n1\n0', '- 3 -', '7')
    expect(reading.cells.map((cell) => cell.printed)).toEqual(['1', '0', '7'])
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
      row.map((cell) => (cell.rowspan === 22 ? { ...cell, rowspan: 20 } : cell)),
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

describe('what stands in a heading or the unit column', () => {
  it('makes no cell of a figure in a heading row and reports it', () => {
    const reading = read(
      grid([
        ['指标', '单位', '数量'],
        ['八、机构建设和保障经费情况', '——', ''],
        ['（一）政府信息公开工作专门机构数', '', '1'],
        ['（二）设置政府信息公开查阅点数', '个', '3'],
        ['九、政府信息公开会议和培训情况', '——', '4'],
        ['（一）召开政府信息公开工作会议或专题会议数', '次', ''],
      ]),
    )
    expect(printedOf(reading)).toEqual({
      'resources.offices|': '1',
      'resources.reading-points|': '3',
      'training.meetings|': '␣',
    })
    expect(reading.cells[0]?.unit).toBe('个')
    const found = reading.diagnostics.find((diagnostic) => diagnostic.code === 'value-in-heading-row')
    expect(found).toMatchObject({ actual: '4', expected: '政府信息公开会议和培训情况', place: { row: 4, column: 2 } })
  })

  it('reads the 2014 form one cell a line, where blank figures vanish', () => {
    const reading = readText(
      '指标\n单位\n数量\n三、依申请公开情况\n——\n（一）收到申请数\n件\n2\n1.当面申请数\n件\n2.传真申请数\n件\n0\n3.网络申请数\n件\n2',
    )
    expect(printedOf(reading)).toEqual({
      'requests.received|': '2',
      'requests.received.in-person|': '␣',
      'requests.received.fax|': '0',
      'requests.received.online|': '2',
    })
    expect(reading.cells[1]?.content).toEqual({ state: 'blank' })
  })

  it('says when a form has nothing filled in', () => {
    const reading = read(documentOf([gridBlock(table2014(() => '').rows)]))
    expect(reading.cells.every((cell) => cell.content.state === 'blank')).toBe(true)
    expect(codesOf(reading)).toContain('form-all-blank')
  })
})

describe('rows whose cells cannot be told apart', () => {
  it('reads nothing of a row with a column for each group of agencies', () => {
    const reading = readText(
      '序号 | 统计指标 | 单位 | 区政府 | 区直单位 | 乡镇街道',
      '1 | 主动公开政府信息数 | 条 | 5 | 6 | 7',
      '2 | 制发规范性文件总数 | 件 | 1 | 2 | 3',
    )
    expect(reading.form?.id).toBe('2014')
    expect(reading.cells).toEqual([])
    expect(codesOf(reading)).toContain('column-count-mismatch')
  })

  it('reads nothing of a row in which two cells ran together', () => {
    const reading = readText(...HEAD_2021, '规章 | 1 | 0 | 3 | |', '行政规范性文件 | 4 | 5  6 | | |')
    expect(reading.cells.map((cell) => cell.printed)).toEqual(['1', '0', '3'])
  })

  it('reads nothing of a row that lost a blank cell', () => {
    const reading = readText(
      '信息内容\n本年制发件数\n本年废止件数\n现行有效件数',
      '规章\n3\n11\n行政规范性文件\n2\n0\n5',
    )
    expect(printedOf(reading)).toEqual({
      'normative-documents|issued': '2',
      'normative-documents|repealed': '0',
      'normative-documents|in-force': '5',
    })
    expect(codesOf(reading)).toContain('column-count-mismatch')
  })

  it('reads nothing of part 四 where a cell is missing', () => {
    const heads = '结果维持 结果纠正 其他结果 尚未审结 总计'
    const reading = readText(
      `行政复议 行政诉讼`,
      `${heads} 未经复议直接起诉 复议后起诉`,
      `${heads} ${heads}`,
      '1 0 0 0 1 0 0 0 0 0 0 0 0 0',
    )
    expect(reading.cells).toEqual([])
  })

  it('keeps a word that is no figure as unreadable', () => {
    const reading = readText(...HEAD_2021, '规章 | 1 | 见附件 | 3 |')
    expect(reading.cells.map((cell) => cell.content.state)).toEqual(['value', 'unreadable', 'value'])
    expect(codesOf(reading)).toContain('cell-unreadable')
  })
})

describe('what is no statutory table', () => {
  it.each([
    [
      'a list of duties',
      grid([
        ['事项类别', '数量'],
        ['行政许可', '12'],
        ['行政处罚', '55'],
        ['行政强制', '6'],
      ]),
    ],
    [
      'content classes',
      grid([
        ['类别', '条数'],
        ['机构职能', '12'],
        ['规章', '5'],
        ['规范性文件', '6'],
        ['合计', '23'],
      ]),
    ],
    [
      'accidents',
      grid([
        ['指标', '起数', '死亡人数'],
        ['道路交通', '12', '3'],
        ['工矿商贸', '5', '1'],
        ['合计', '17', '4'],
      ]),
    ],
    [
      'sentences that name rows',
      textDocument('（一）收到申请数 3 件\n1.当面申请数 1 件\n2.传真申请数 0 件\n3.网络申请数 2 件'),
    ],
    ['a menu', textDocument('首页 | 政务公开 | 行政许可 | 行政处罚\n规章 | 规范性文件 | 行政强制')],
  ])('%s makes no cells', (_name, source) => {
    expect(read(source)).toMatchObject({ form: null, cells: [] })
  })

  it('leaves prose between tables to the readers of sentences', () => {
    const reading = readText(
      '2022年共收到申请3件。',
      ...HEAD_2021,
      '规章 | 1 | 0 | 3 |',
      '本年行政许可 8 件。',
      '行政许可工作取得新进展',
    )
    expect([...reading.usedBlocks].toSorted((one, other) => one - other)).toEqual([1, 2, 3])
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
