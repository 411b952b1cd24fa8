import { describe, expect, it } from 'vitest'
import type { Block, SourceDocument } from '../../../../src/core/domain/document'
import { documentOf, gridBlock, textDocument } from '../../../fixtures/tables/layouts'
import { codesOf, grid, printedOf, read } from '../../../fixtures/tables/reading'

const caption = (text: string): Block => ({ kind: 'paragraph', text })
const table = (...figures: readonly string[]): Block =>
  gridBlock(
    [
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', ...figures.slice(0, 3)],
      ['行政规范性文件', ...figures.slice(3)],
    ].map((row) => row.map((text) => ({ text }))),
  )
const EARLIER = table('11', '12', '13', '14', '15', '16')
const LATER = table('21', '22', '23', '24', '25', '26')

describe('the table of last year before that of this year', () => {
  it.each([
    ['2021年', '2022年'],
    ['（2021年度）', '（2022年度）'],
    ['附表1：2021年政府信息公开情况统计表', '附表2：2022年政府信息公开情况统计表'],
  ])('reads the later one under %s and %s', (before, after) => {
    const reading = read(documentOf([caption(before), EARLIER, caption(after), LATER]))
    expect(reading.cells.map((cell) => cell.printed)).toEqual(['21', '22', '23', '24', '25', '26'])
    expect(codesOf(reading)).toContain('duplicate-row')
    expect(reading.usedBlocks.has(1)).toBe(true)
  })

  it('reads the later one where it stands first', () => {
    const reading = read(documentOf([caption('2022年'), LATER, caption('2021年'), EARLIER]))
    expect(printedOf(reading)).toMatchObject({ 'regulations|issued': '21', 'normative-documents|in-force': '26' })
    expect(codesOf(reading)).toContain('duplicate-row')
  })

  it('keeps the only table there is', () => {
    const reading = read(documentOf([caption('2021年'), EARLIER, caption('2022年工作计划表')]))
    expect(printedOf(reading)).toMatchObject({ 'regulations|issued': '11' })
    expect(codesOf(reading)).not.toContain('duplicate-row')
  })
})

const rows = (...figures: readonly string[]): readonly (readonly string[])[] => [
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', ...figures.slice(0, 3)],
  ['行政规范性文件', ...figures.slice(3)],
]
const BEFORE = rows('11', '12', '13', '14', '15', '16')
const AFTER = rows('21', '22', '23', '24', '25', '26')
const THIS_YEAR = ['21', '22', '23', '24', '25', '26']

type Flatten = (row: readonly string[]) => string
const LAYOUTS: readonly (readonly [string, Flatten])[] = [
  ['pipes between', (row) => row.join(' | ')],
  ['pipes around', (row) => `| ${row.join(' | ')} |`],
  ['a cell and its pipe a line', (row) => row.map((text) => `${text} |`).join('\n')],
  ['pipes on lines of their own', (row) => row.map((text) => `${text}\n|`).join('\n')],
  ['one cell a line', (row) => row.join('\n')],
  ['spaces', (row) => row.join(' ')],
  ['tabs', (row) => row.join('\t')],
]
const CAPTIONS = [
  ['2021年', '2022年'],
  ['（2021年度）', '（2022年度）'],
  ['附表1：2021年政府信息公开情况统计表', '附表2：2022年政府信息公开情况统计表'],
  ['上年度', '本年度'],
  ['一、2021年度数据', '二、2022年度数据'],
  ['填报单位：某某局 2021年度', '填报单位：某某局 2022年度'],
] as const
const printed = (source: SourceDocument): readonly string[] => read(source).cells.map((cell) => cell.printed)

describe.each(LAYOUTS)('the table of last year flattened to %s', (_name, flatten) => {
  const document = (...parts: readonly (string | readonly (readonly string[])[])[]): SourceDocument =>
    textDocument(parts.flatMap((part) => (typeof part === 'string' ? [part] : part.map(flatten))).join('\n'))

  it.each(CAPTIONS)('is left out under %s before %s', (before, after) => {
    const reading = read(document(before, BEFORE, after, AFTER))
    expect(reading.cells.map((cell) => cell.printed)).toEqual(THIS_YEAR)
    expect(codesOf(reading)).toContain('duplicate-row')
  })

  it('is left out where it stands last', () => {
    expect(printed(document('2022年', AFTER, '2021年', BEFORE))).toEqual(THIS_YEAR)
  })

  it('is left out where sentences part the tables', () => {
    const source = document('概述。', '2021年', BEFORE, '以上为上一年的数据。', '2022年', AFTER, '五、存在的主要问题。')
    expect(printed(source)).toEqual(THIS_YEAR)
  })

  it('is left out where its caption is a row of the table', () => {
    expect(printed(document([['2021年', '', '', ''], ...BEFORE, ['2022年', '', '', ''], ...AFTER]))).toEqual(THIS_YEAR)
  })

  it('is read where it is the only one, or where both are of the same year', () => {
    expect(printed(document('2021年', BEFORE, '2022年工作计划表'))).toEqual(['11', '12', '13', '14', '15', '16'])
    expect(printed(document('2022年', AFTER, '2022年', AFTER))).toEqual(THIS_YEAR)
  })

  it('is left out with the other one where only one of them says its year', () => {
    const reading = read(document(BEFORE, '2022年', AFTER))
    expect(reading.cells).toEqual([])
    expect(codesOf(reading).filter((code) => code === 'duplicate-row')).toHaveLength(2)
  })

  it('is told from the other one by what that one says', () => {
    expect(printed(document(AFTER, '上年度', BEFORE))).toEqual(THIS_YEAR)
    expect(printed(document(BEFORE, '本年度', AFTER))).toEqual(THIS_YEAR)
  })

  it('may say the same as one without a year', () => {
    expect(printed(document(AFTER, '附表：2022年统计表', AFTER))).toEqual(THIS_YEAR)
  })
})

describe('a year over lines', () => {
  it('stays the head of a column where the next page prints it again', () => {
    const head = ['指标名称', '计量单位', '2009年度', '历年累计']
    const page = (...rows: readonly (readonly string[])[]): string => [head, ...rows].flat().join('\n')
    const first = page(['主动公开信息数', '条', '12', '30'], ['依申请公开信息目录数', '条', '0', '4'])
    const second = page(['本年度对申请的答复总数', '件', '6', '8'], ['行政复议数', '件', '1', '2'])
    expect(printed(textDocument(`${first}\n${second}`))).toEqual(['12', '30', '0', '4', '6', '8', '1', '2'])
  })

  it('parts a grid as a row of its own', () => {
    const wide = (text: string): readonly string[] => [text, text, text, text]
    const reading = read(grid([wide('2021年'), ...BEFORE, wide('2022年'), ...AFTER]))
    expect(reading.cells.map((cell) => cell.printed)).toEqual(THIS_YEAR)
    expect(reading.cells.map(({ place }) => [place.row, place.column])).toEqual([
      ...[1, 2, 3].map((column) => [6, column]),
      ...[1, 2, 3].map((column) => [7, column]),
    ])
    expect(codesOf(reading)).toContain('duplicate-row')
  })

  it('reads a grid beside lines', () => {
    const source = documentOf([
      caption('2021年'),
      ...textDocument(BEFORE.map((row) => row.join(' | ')).join('\n')).blocks,
    ])
    const both = documentOf([...source.blocks, caption('2022年'), ...grid(AFTER).blocks])
    expect(printed(both)).toEqual(THIS_YEAR)
  })
})
