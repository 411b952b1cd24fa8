import { describe, expect, it } from 'vitest'
import type { TablesReading } from '../../../../src/core/ingest/tables/read-tables'
import { codesOf, readText } from '../../../fixtures/tables/reading'

const HEADS = '申请人情况\n自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他'
const REVIEW =
  '行政复议\n行政诉讼\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n未经复议直接起诉\n复议后起诉\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计'

const figuresOf = (reading: TablesReading, indicator: string): string =>
  reading.cells.flatMap((cell) => (cell.indicator === indicator ? [cell.printed] : [])).join(' ')

interface Runs {
  readonly received: string
  readonly carriedOver: string
  readonly granted?: string
  readonly partly?: string
  readonly answered: string
  readonly carriedForward: string
}

/** Part 三 of which every row lost what parted its cells. */
const requests = ({ received, carriedOver, granted, partly, answered, carriedForward }: Runs): TablesReading =>
  readText(
    HEADS,
    `一、本年新收政府信息公开申请数量\n${received}`,
    `二、上年结转政府信息公开申请数量\n${carriedOver}`,
    ...(granted === undefined ? [] : [`（一）予以公开\n${granted}`]),
    ...(partly === undefined ? [] : [`（二）部分公开\n${partly}`]),
    '（六）其他处理',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\n0000000',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\n0000000',
    '3.其他\n0000000',
    `（七）总计\n${answered}`,
    `四、结转下年度继续办理\n${carriedForward}`,
  )

const BALANCED = {
  received: '482000252',
  carriedOver: '1000001',
  granted: '302000032',
  partly: '180000220',
  answered: '482000252',
  carriedForward: '1000001',
} as const

describe('figures of part 三 that lost what parted them', () => {
  it('are parted where 总计 and the balance of the table leave one way', () => {
    const reading = requests(BALANCED)
    expect(figuresOf(reading, 'requests.received')).toBe('48 2 0 0 0 2 52')
    expect(figuresOf(reading, 'requests.carried-over')).toBe('1 0 0 0 0 0 1')
    expect(figuresOf(reading, 'requests.granted')).toBe('30 2 0 0 0 0 32')
    expect(figuresOf(reading, 'requests.partly-granted')).toBe('18 0 0 0 0 2 20')
    expect(figuresOf(reading, 'requests.answered')).toBe('48 2 0 0 0 2 52')
    expect(codesOf(reading)).toContain('cells-parted')
    expect(codesOf(reading)).not.toContain('cells-run-together')
  })

  it('have the places of their own digits, and white space parts them as well', () => {
    const reading = requests({ ...BALANCED, received: '48 2000252' })
    const places = reading.cells.filter(({ indicator }) => indicator === 'requests.received').map(({ place }) => place)
    expect(places.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [3, 4],
      [4, 5],
      [5, 6],
      [6, 7],
      [7, 8],
      [8, 10],
    ])
  })

  it('are parted by the balance where 总计 alone leaves two ways', () => {
    // 11, 0 … 11 or 1, 10 … 11: 11 and 1 of the year before are the 12 that were answered
    const reading = requests({
      received: '110000011',
      carriedOver: '1000001',
      answered: '120000012',
      carriedForward: '0000000',
    })
    expect(figuresOf(reading, 'requests.received')).toBe('11 0 0 0 0 0 11')
  })

  it('are not read where both ways fulfil the balance', () => {
    const reading = requests({
      received: '110000011',
      carriedOver: '0000000',
      answered: '110000011',
      carriedForward: '0000000',
    })
    expect(figuresOf(reading, 'requests.received')).toBe('')
    expect(figuresOf(reading, 'requests.carried-over')).toBe('0 0 0 0 0 0 0')
    expect(reading.diagnostics.filter(({ code }) => code === 'cells-run-together')).toEqual([
      expect.objectContaining({ actual: '110000011', expected: '本年新收政府信息公开申请数量' }),
      expect.objectContaining({ actual: '110000011', expected: '总计' }),
    ])
  })

  it('are not read where no sum of the table proves that no cell is blank', () => {
    const reading = requests({ ...BALANCED, answered: '472000251' })
    expect(figuresOf(reading, 'requests.granted')).toBe('')
    expect(figuresOf(reading, 'requests.other-outcome.other')).toBe('0 0 0 0 0 0 0')
    expect(codesOf(reading).filter((code) => code === 'cells-run-together')).toHaveLength(6)
  })
})

describe('figures of the other tables that lost what parted them', () => {
  it('are parted in part 四 where the totals leave one way', () => {
    const reading = readText(HEADS, '（一）予以公开\n0000000', REVIEW, '51028000002713031')
    expect(figuresOf(reading, 'reconsideration')).toBe('8')
    expect(figuresOf(reading, 'litigation.after-reconsideration')).toBe('31')
  })

  it('are not read in part 四 where several ways add up', () => {
    // 1, 10, 0, 0, 11 or 11, 0, 0, 0, 11 …
    const reading = readText(HEADS, '（一）予以公开\n0000000', REVIEW, '11000110000000000')
    expect(figuresOf(reading, 'reconsideration')).toBe('')
    expect(codesOf(reading)).toContain('cells-run-together')
  })

  it('are parted in part 二 only where each 0 begins a number', () => {
    const heads = '信息内容\n本年制发件数\n本年废止件数\n现行有效件数'
    const reading = readText(
      heads,
      '规章\n0014',
      '行政规范性文件\n2136',
      '信息内容\n本年处理决定数量',
      '行政许可\n1830',
    )
    expect(figuresOf(reading, 'regulations')).toBe('0 0 14')
    expect(figuresOf(reading, 'normative-documents')).toBe('')
    expect(figuresOf(reading, 'permits')).toBe('1830')
    expect(reading.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'cells-run-together', actual: '2136', expected: '行政规范性文件' }),
    )
  })

  it('are not read where a sign stands among them', () => {
    const heads = '信息内容\n上一年项目数量\n本年增/减\n处理决定数量'
    const reading = readText(heads, '行政许可\n000', '行政处罚\n312-1845', '行政强制\n000')
    expect(figuresOf(reading, 'penalties')).toBe('')
    expect(codesOf(reading)).toContain('cells-run-together')
  })
})
