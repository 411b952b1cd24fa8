import { describe, expect, it } from 'vitest'
import { documentOf, gridBlock } from '../../../fixtures/tables/layouts'
import { HEAD_2021, codesOf, read, readText } from '../../../fixtures/tables/reading'

const HEADING = '四、政府信息公开行政复议、行政诉讼情况'
const NEXT = '五、存在的主要问题及改进情况'
const KINDS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const DOCUMENTS = [
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '1', '0', '3'],
  ['行政规范性文件', '2', '0', '5'],
]

const gridOf = (rows: readonly (readonly string[])[]) => gridBlock(rows.map((row) => row.map((text) => ({ text }))))
const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const
const saidOf = (rows: readonly (readonly string[])[]) =>
  read(documentOf([gridOf(DOCUMENTS), paragraph(HEADING), gridOf(rows), paragraph(NEXT)])).diagnostics.filter(
    ({ code }) => code === 'review-unread',
  )
/** Remarks on part 四 of a report with other tables, given the lines under its heading. */
const codesUnder = (heading: string, ...lines: readonly string[]) =>
  codesOf(readText(...HEAD_2021, '规章 | 1 | 0 | 3 |', '行政规范性文件 | 2 | 0 | 5 |', heading, ...lines, NEXT)).filter(
    (code) => code === 'review-unread',
  )

describe('part 四 without a figure read', () => {
  it('is told where figures under its heads are broken over lines', () => {
    const heads = [...KINDS, ...KINDS, ...KINDS]
    const broken = heads.map(() => '118\n6')
    expect(saidOf([heads, broken])).toEqual([
      {
        code: 'review-unread',
        severity: 'warning',
        place: { block: 2, row: 0, column: 0, start: 0, end: 4 },
        actual: '',
        expected: '政府信息公开行政复议、行政诉讼情况',
      },
    ])
  })

  it('is told at its heads, and where they are damaged at its heading', () => {
    const blocksOf = (...heads: readonly string[]) => saidOf([heads, ['1', '2', '3']]).map(({ place }) => place?.block)
    expect(blocksOf('行政复议', '行政诉讼', '复议后起诉')).toEqual([2])
    expect(blocksOf('行政复议', '行政诉讼', '结果维')).toEqual([1])
  })

  it('is told where nothing stands under its heading', () => {
    expect(codesUnder(HEADING)).toEqual(['review-unread'])
    expect(codesUnder('（四）行政复议、行政诉讼情况', '维', '持')).toEqual(['review-unread'])
  })

  it('is not told where its figures or its blanks are read', () => {
    const heads = [...KINDS, ...KINDS, ...KINDS]
    expect(saidOf([heads, heads.map(() => '0')])).toEqual([])
    expect(saidOf([heads, heads.map(() => '')])).toEqual([])
  })

  it.each([
    ['words say there was none', HEADING, '本年度未发生行政复议、行政诉讼案件。'],
    ['one word says so', HEADING, '无'],
    ['its heading says so', '四、行政复议、行政诉讼情况（无）', ''],
    ['the table stands elsewhere', HEADING, '见附表'],
    ['something was left out', HEADING, '[…]'],
  ])('is not told where %s', (_where, heading, line) => {
    expect(codesUnder(heading, line)).toEqual([])
  })
})
