import { describe, expect, it } from 'vitest'
import { LAYOUTS_WITH_BLANKS, LAYOUTS_WITHOUT_BLANKS } from '../../../fixtures/tables/layouts'
import { grid, printedOf, read, readText } from '../../../fixtures/tables/reading'

const LAYOUTS = Object.entries({ ...LAYOUTS_WITH_BLANKS, ...LAYOUTS_WITHOUT_BLANKS })
const table = (rows: readonly (readonly string[])[]) => [
  { before: '清河市政府信息公开情况统计报表', rows: rows.map((row) => row.map((text) => ({ text }))) },
]

/** The form of Dingxi (附件3): codes, and a line of letters under the heads. */
const CODED = [
  ['指标名称', '计量单位', '代码', '本期实际', '本年累计'],
  ['甲', '乙', '丙', '1', '2'],
  ['主动公开信息数', '条', '01', '21', '88'],
  ['其中：全文电子化的主动公开信息数', '条', '02', '20', '80'],
  ['新增的行政规范性文件数', '条', '03', '1', '3'],
  ['现场接待人数', '人次', '06', '7', '7'],
  ['申请总数', '条', '10', '10', '12'],
  ['其中：1.当面申请数', '条', '11', '6', '8'],
  ['对申请的答复总数', '条', '17', '9', '17'],
  ['3.否决公开答复总数', '条', '20', '4', '5'],
  ['其中：(1)“非《规定》所指政府信息”数', '条', '21', '1', '2'],
  ['(2)“信息不存在”数', '条', '22', '3', '3'],
  ['行政复议数', '件', '32', '0', '1'],
]

/** The form of Putian 2009: no codes, a year and all years. */
const PLAIN = [
  ['指标名称', '计量单位', '2009年度', '历年累计'],
  ['主动公开信息数', '条', '210', '480'],
  ['其中：1.政府网站', '条', '200', '450'],
  ['2.政府公报', '条', '10', '30'],
  ['受理依申请公开信息总数', '件', '6', '9'],
  ['其中：1.当面申请数', '件', '2', '5'],
  ['本年度对申请的答复总数', '件', '6', '8'],
  ['行政复议数', '件', '0', '1'],
]

describe.each(LAYOUTS)('a local form of 2008 as %s', (_, layout) => {
  it('never takes a code for a figure', () => {
    expect(printedOf(read(layout(table(CODED))))).toEqual({
      'disclosure.total|current-period': '21',
      'disclosure.total|year-to-date': '88',
      'disclosure.electronic|current-period': '20',
      'disclosure.electronic|year-to-date': '80',
      'normative.issued|current-period': '1',
      'normative.issued|year-to-date': '3',
      'consultation.reception|current-period': '7',
      'consultation.reception|year-to-date': '7',
      'requests.received|current-period': '10',
      'requests.received|year-to-date': '12',
      'requests.received.in-person|current-period': '6',
      'requests.received.in-person|year-to-date': '8',
      'requests.answered|current-period': '9',
      'requests.answered|year-to-date': '17',
      'requests.refused|current-period': '4',
      'requests.refused|year-to-date': '5',
      'requests.refused.not-government-information|current-period': '1',
      'requests.refused.not-government-information|year-to-date': '2',
      'requests.not-existing|current-period': '3',
      'requests.not-existing|year-to-date': '3',
      'reconsideration|current-period': '0',
      'reconsideration|year-to-date': '1',
    })
  })

  it('keeps the year apart from all years', () => {
    expect(printedOf(read(layout(table(PLAIN))))).toEqual({
      'disclosure.total|current-period': '210',
      'disclosure.total|all-years': '480',
      'disclosure.channel.website|current-period': '200',
      'disclosure.channel.website|all-years': '450',
      'disclosure.channel.gazette|current-period': '10',
      'disclosure.channel.gazette|all-years': '30',
      'requests.received|current-period': '6',
      'requests.received|all-years': '9',
      'requests.received.in-person|current-period': '2',
      'requests.received.in-person|all-years': '5',
      'requests.answered|current-period': '6',
      'requests.answered|all-years': '8',
      'reconsideration|current-period': '0',
      'reconsideration|all-years': '1',
    })
  })
})

describe.each(Object.entries(LAYOUTS_WITHOUT_BLANKS))('a row that lost its code as %s', (_, layout) => {
  it('is left alone, for it may have lost any other cell', () => {
    const rows = CODED.map((row) => (row[2] === '06' ? ['现场接待人数', '人次', '7', '8'] : row))
    const cells = printedOf(read(layout(table(rows))))
    expect(Object.keys(cells).filter((key) => key.startsWith('consultation'))).toEqual([])
    expect(cells).toMatchObject({ 'disclosure.total|current-period': '21' })
  })
})

describe('local forms whose heads are not to be trusted', () => {
  it('takes a year in a row above the heads for no column, and the codes for no figures', () => {
    const reading = read(
      grid([
        ['单位：某某局', '', '', '2010年度', ''],
        ['指标名称', '计量单位', '代码', '本期实际', '本年累计'],
        ['申请总数', '条', '10', '', '7'],
        ['当面申请数', '条', '11', '2', '5'],
      ]),
    )
    expect(printedOf(reading)).toEqual({
      'requests.received|current-period': '␣',
      'requests.received|year-to-date': '7',
      'requests.received.in-person|current-period': '2',
      'requests.received.in-person|year-to-date': '5',
    })
  })

  it('gives the one figure of a row no column where heads are gone and other rows show more', () => {
    const rows = ['当面申请数\n条\n11\n2\n5', '传真申请数\n条\n12\n0\n1', '电子邮件申请数\n条\n13\n4\n9']
    const reading = readText('申请总数\n条\n10\n7', ...rows, '网上申请数\n条\n14\n8')
    const of = (indicator: string) => Object.keys(printedOf(reading)).filter((key) => key.startsWith(indicator))
    expect(of('requests.received|')).toEqual([])
    expect(of('requests.received.online')).toEqual([])
  })
})

describe('the form of Fujian', () => {
  const FUJIAN = [
    ['指 标 名 称', '计量单位', '2017年度', '历年累计'],
    ['主动公开文件数', '条', '61', '340'],
    ['其中：1.政府网站公开数', '条', '60', '330'],
    ['2.政府公报公开数', '条', '1', '10'],
    ['受理政府信息公开申请总数', '条', '9', '25'],
    ['其中：1.当面申请数', '条', '2', '4'],
    ['2.网络申请数', '条', '3', '8'],
    ['3.信函、传真申请数', '条', '4', '13'],
    ['对申请的答复总数', '条', '8', '24'],
    ['其中：1同意公开答复数', '条', '5', '11'],
    ['2.同意部分公开答复数', '条', '0', '2'],
    ['3.不予公开答复数', '条', '1', '5'],
    ['4.其他类型答复数', '条', '2', '6'],
    ['政府信息公开收费减免金额', '元', '0', '30'],
    ['接受行政申述、举报数', '件', '0', '7'],
    ['行政复议数', '件', '0', '1'],
    ['行政诉讼数', '件', '0', '0'],
  ]

  it('is read in full, a misprint in a row included', () => {
    const reading = read(grid(FUJIAN))
    const ofAllYears = Object.entries(printedOf(reading)).filter(([name]) => name.endsWith('|all-years'))
    expect(ofAllYears.map(([name, printed]) => [name.slice(0, -'|all-years'.length), printed])).toEqual([
      ['disclosure.total', '340'],
      ['disclosure.channel.website', '330'],
      ['disclosure.channel.gazette', '10'],
      ['requests.received', '25'],
      ['requests.received.in-person', '4'],
      ['requests.received.online', '8'],
      ['requests.received.letter-or-fax', '13'],
      ['requests.answered', '24'],
      ['requests.granted', '11'],
      ['requests.partly-granted', '2'],
      ['requests.refused', '5'],
      ['requests.answered.other', '6'],
      ['fees.waived', '30'],
      ['complaints.all', '7'],
      ['reconsideration', '1'],
      ['litigation', '0'],
    ])
    expect(reading.diagnostics.map(({ code }) => code)).toEqual(['row-misprinted'])
  })
})

describe('a local form with one column of values', () => {
  const rows = (head: string) => [
    ['指标名称', '计量单位', head],
    ['主动公开信息数', '条', '17'],
    ['其中：1．网站公开', '条', '14'],
    ['    2．政府公报公开', '条', '3'],
    ['受理政府信息公开申请总数', '条', '4'],
    ['其中：1．当面申请数', '条', '4'],
    ['对申请的答复总数', '条', '4'],
    ['3．不予公开答复数', '条', '1'],
    ['受理政府信息公开工作行政复议数', '件', '2'],
    ['收到政府信息公开工作行政诉讼数', '件', '0'],
  ]

  it.each(['年末统计', '数量', '2012年度'])('reads %s as the figures of the year, without a doubt', (head) => {
    const reading = read(grid(rows(head)))
    expect(printedOf(reading)).toEqual({
      'disclosure.total|current-period': '17',
      'disclosure.channel.website|current-period': '14',
      'disclosure.channel.gazette|current-period': '3',
      'requests.received|current-period': '4',
      'requests.received.in-person|current-period': '4',
      'requests.answered|current-period': '4',
      'requests.refused|current-period': '1',
      'reconsideration|current-period': '2',
      'litigation|current-period': '0',
    })
    expect(reading.diagnostics.map(({ code }) => code)).toEqual([])
  })

  it('says that the column is assumed where nothing stands above it', () => {
    const { diagnostics } = read(grid([['指标名称', '计量单位', '备注'], ...rows('').slice(1)]))
    expect(diagnostics.map(({ code }) => code)).toEqual(['columns-assumed'])
  })
})
