import { describe, expect, it } from 'vitest'
import { codesOf, printedOf, readText } from '../../../fixtures/tables/reading'

const NEW = '一、本年新收政府信息公开申请数量 31 2 0 0 1 0 34'

describe('labels broken by a narrow column, figures whole', () => {
  it('reads the figures beside the last line of the label', () => {
    const reading = readText(
      NEW,
      '（二）部分公开（区分处理的，只计这一情',
      '形，不计其他情形） 4 0 0 0 1 0 5',
      '5.要求行政机关确认或',
      '重新出具已获取信息 2 0 0 0 0 0 2',
    )
    expect(printedOf(reading)).toMatchObject({
      'requests.received|total': '34',
      'requests.partly-granted|natural-person': '4',
      'requests.partly-granted|legal-service': '1',
      'requests.partly-granted|total': '5',
      'requests.not-processed.reconfirm|natural-person': '2',
      'requests.not-processed.reconfirm|total': '2',
    })
    expect(codesOf(reading)).not.toContain('row-unrecognised')
  })

  it('reads figures beside another line of the label, or between two of them', () => {
    const reading = readText(
      NEW,
      '1.申请人无正当理由逾期 3 0 0 0 0 0 3',
      '不补正、行政机关不再处',
      '理其政府信息公开申请',
      '2.申请人逾期未按收费通',
      '知要求缴纳费用、行政机',
      '0 6 0 0 0 0 6',
      '关不再处理其政府信息公',
      '开申请',
    )
    expect(printedOf(reading)).toMatchObject({
      'requests.other-outcome.not-corrected|natural-person': '3',
      'requests.other-outcome.not-corrected|total': '3',
      'requests.other-outcome.fee-unpaid|company': '6',
      'requests.other-outcome.fee-unpaid|total': '6',
    })
  })

  it('passes over the words of the label beside a group of rows', () => {
    const reading = readText(
      NEW,
      '（三 2.其他法律行政法规禁',
      '            0 7 2 0 0 1 10',
      '）不 止公开',
      '予公 3.危及“三安全一稳',
      '开          8 1 0 0 0 0 9',
      '     定”',
      '（五 3.要求提供公开出',
      '            0 0 0 4 0 0 4',
      '）不 版物',
    )
    expect(printedOf(reading)).toMatchObject({
      'requests.refused.prohibited-by-law|company': '7',
      'requests.refused.prohibited-by-law|total': '10',
      'requests.refused.safety-and-stability|natural-person': '8',
      'requests.refused.safety-and-stability|total': '9',
      'requests.not-processed.publication|public-welfare': '4',
    })
  })

  it('gives figures to no label that only resembles the words around them', () => {
    const reading = readText(NEW, '2.其他法律行政条例禁', '0 7 2 0 0 1 10', '止公开')
    expect(Object.keys(printedOf(reading)).filter((key) => !key.startsWith('requests.received'))).toEqual([])
  })

  it('does not take the label of the next row for the end of this one', () => {
    const reading = readText(NEW, '某项自设的统计', '5', '4.保护第三方合法权益', '6 0 0 0 0 0 6')
    expect(printedOf(reading)).toMatchObject({ 'requests.refused.third-party|total': '6' })
    expect(printedOf(reading)).not.toHaveProperty('requests.refused.third-party|natural-person', '5')
  })
})

describe('a page read column by column', () => {
  it('calls no row blank where the figures of several rows stand together', () => {
    const reading = readText(
      NEW,
      '1.属于国家秘密',
      '4.保护第三方合法权益',
      '1 0 0 0 0 0 1',
      '2 0 0 0 0 0 2',
      '7.属于行政执法案卷 3 0 0 0 0 0 3',
    )
    expect(printedOf(reading)).not.toHaveProperty('requests.refused.state-secret|total')
    expect(printedOf(reading)).not.toHaveProperty('requests.refused.third-party|total')
    expect(printedOf(reading)).toMatchObject({ 'requests.refused.enforcement-file|total': '3' })
    expect(codesOf(reading)).toContain('column-count-mismatch')
  })
})

describe('figures beside words that are no row', () => {
  it('may be those of the label below, which is not called blank', () => {
    const reading = readText(
      NEW,
      '2.重复申请 1 0 0 0 0 0 1',
      '予处 0 0 0 3 0 0 3',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请 0 0 1 0 1 2 4',
    )
    expect(printedOf(reading)).not.toHaveProperty('requests.not-processed.publication|total')
    expect(printedOf(reading)).toMatchObject({ 'requests.not-processed.excessive|total': '4' })
  })
})

describe('rows whose blank cells are gone', () => {
  const SUMS = [
    '（一）予以公开 12 1 3 16',
    '1.属于国家秘密 2 2',
    '2.重复申请 4 1 2 7',
    '四、结转下年度继续办理 1 2 5 8',
  ]

  it('reads the total, where every row ends in the sum of the others', () => {
    const reading = readText(NEW, ...SUMS)
    const { 'requests.received|total': received, ...others } = printedOf(reading)
    expect(received).toBe('34')
    expect(Object.fromEntries(Object.entries(others).filter(([key]) => !key.startsWith('requests.received')))).toEqual({
      'requests.granted|total': '16',
      'requests.refused.state-secret|total': '2',
      'requests.not-processed.repeat|total': '7',
      'requests.carried-forward|total': '8',
    })
    expect(codesOf(reading)).toContain('column-count-mismatch')
  })

  it('reads nothing of them where one row does not', () => {
    const reading = readText(NEW, ...SUMS, '5.属于三类内部事务信息 3 1 5')
    expect(Object.keys(printedOf(reading)).filter((key) => !key.startsWith('requests.received'))).toEqual([])
  })
})

describe('remarks in brackets', () => {
  const HEAD = ['统计指标 单位 统计数', '一、主动公开情况 ——']
  const TAIL = ['其中：主动公开规范性文件数 条 9', '（一）制发规范性文件总数 件 4']

  it.each([
    ['in one line', ['（一）主动公开政府信息数（不同渠道和方式公开相同信息计 1 条） 条 86']],
    ['over two lines', ['（一）主动公开政府信息数（不同渠道和方式公开相', '同信息计 1 条） 条 86']],
    ['behind the figure', ['（一）主动公开政府信息数（不同渠道和方式公 条 86', '开相同信息计 1 条）']],
    ['around the figure', ['（一）主动公开政府信息数（不同渠道和', '条 86', '方式公开相同信息计 1 条）']],
  ])('give no figure to their row: %s', (_where, row) => {
    const reading = readText(...HEAD, ...row, ...TAIL)
    expect(printedOf(reading)).toMatchObject({
      'disclosure.total|': '86',
      'disclosure.normative|': '9',
    })
    // nor is a line of theirs left to the reader of sentences
    const first = HEAD.length
    expect(row.map((_line, at) => reading.usedBlocks.has(first + at))).not.toContain(false)
  })
})

describe('broken heads', () => {
  it('leave the columns in the order of the form, where each has its cell', () => {
    const reading = readText(
      NEW,
      '第二十条第（五）项',
      '上一年项目',
      '信息内容 本年增/减 处理决定数量',
      '数量',
      '行政许可 27 3 640',
      '其他对外管理服务事项 1 0 2',
    )
    expect(printedOf(reading)).toMatchObject({
      'permits|previous-items': '27',
      'permits|item-change': '3',
      'permits|decisions': '640',
      'other-services|decisions': '2',
    })
    expect(codesOf(reading)).toContain('columns-assumed')
  })
})

describe('a label that ends in a number', () => {
  it('is no figure of its row', () => {
    const reading = readText(
      '指标名称 计量单位 代码 本期实际 本年累计',
      '免予公开范围 1 条 25 4 6',
      '免予公开范围 2 条 26 0 1',
      '其它原因 条 31 2 2',
    )
    expect(printedOf(reading)).toMatchObject({
      'requests.refused.exempt-1|current-period': '4',
      'requests.refused.exempt-1|year-to-date': '6',
      'requests.refused.exempt-2|current-period': '0',
    })
  })
})

describe('a unit in a line of its own', () => {
  it('is the unit of the figure below it, whatever the form asks for', () => {
    const { cells } = readText(
      '指标',
      '单位',
      '数量',
      '（一）主动公开政府信息数',
      '条',
      '42',
      '七、依申请公开信息',
      '收取的费用',
      '元',
      '360',
      '（四）政府信息公开专项经费',
      '元',
      '20500',
    )
    expect(cells.map(({ indicator, content, unit }) => [indicator, content, unit])).toEqual([
      ['disclosure.total', { state: 'value', value: 42 }, '条'],
      ['fees', { state: 'value', value: 360 }, '元'],
      ['resources.funds', { state: 'value', value: 20500 }, '元'],
    ])
  })
})
