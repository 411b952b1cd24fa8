import { describe, expect, it } from 'vitest'
import { documentsTable, requestsTable, table2014 } from '../../../fixtures/tables/filled-form'
import { documentOf, gridBlock } from '../../../fixtures/tables/layouts'
import { HEAD_2021, codesOf, grid, printedOf, read, readText } from '../../../fixtures/tables/reading'

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

  it('leaves out a second report in the same file, rows that only it has included', () => {
    const reading = readText(
      ...HEAD_2021,
      '规章 | 1 | 0 | 3 |',
      '行政规范性文件 | 1 | 0 | 4 |',
      '某局另一年度的报告如下。',
      ...HEAD_2021,
      '规章 | 7 | 7 | 7 |',
      '行政规范性文件 | 7 | 7 | 7 |',
      '信息内容 | 本年处理决定数量 |',
      '行政许可 | 7 |',
    )
    expect(reading.cells.map((cell) => cell.printed)).toEqual(['1', '0', '3', '1', '0', '4'])
    expect(codesOf(reading)).toContain('duplicate-row')
    expect(reading.usedBlocks.has(8)).toBe(true)
  })

  it('keeps the first of two copies of a table', () => {
    const reading = readText(...HEAD_2021, '规章 | 1 | 0 | 3 |', ...HEAD_2021, '规章 | 7 | 7 | 7 |')
    expect(printedOf(reading)).toMatchObject({ 'regulations|issued': '1' })
    expect(reading.cells).toHaveLength(3)
    expect(codesOf(reading)).toContain('duplicate-row')
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
