import { describe, expect, it } from 'vitest'
import type { TextRun } from '../../../src/readers/pdf/geometry'
import { flowBlocks } from '../../../src/readers/pdf/flow'
import { pageParts } from '../../../src/readers/pdf/page-parts'
import { textTables } from '../../../src/readers/pdf/text-table/text-tables'

/** A run of ten-point type, ten points for each sign unless its end is given. */
const run = (text: string, left: number, base: number, right = left + text.length * 10): TextRun => ({
  text,
  left,
  right,
  base,
  size: 10,
})
const blocksOf = (...runs: readonly TextRun[]) =>
  flowBlocks(textTables([pageParts({ width: 600, height: 800, runs, rulings: [] })])).map((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : block.text,
  )

/** A page of a site printed by a browser: no lines, rows nearly four lines apart, heads three points beside each other. */
const DOCUMENTS = [
  run('第二十条第（一）项', 50, 100),
  run('信息内容', 50, 138),
  run('本年制发件数 本年废止件数 现行有效件数', 140, 138, 326),
  run('规章', 50, 176),
  run('0', 140, 176),
  run('1', 203, 176),
  run('2', 266, 176),
  run('行政规范性文件数', 56, 214, 137),
  run('3', 140, 214),
  run('4', 203, 214),
  run('5', 266, 214),
]

describe('a table of a page printed by a browser', () => {
  it('has its heads, however far above and however close beside each other, and its figures beside their labels', () => {
    expect(blocksOf(...DOCUMENTS)).toEqual([
      '第二十条第（一）项',
      [
        ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
        ['规章', '0', '1', '2'],
        ['行政规范性文件数', '3', '4', '5'],
      ],
    ])
  })

  it('has a row for each of two short figures that stand far below each other', () => {
    const rows = [
      run('信息内容', 50, 290),
      run('本年处理决定数量', 140, 290),
      run('行政处罚', 50, 328),
      run('141', 140, 328),
      run('行政强制', 50, 366),
      run('0', 140, 366),
    ]
    expect(blocksOf(...DOCUMENTS, run('第二十条第（六）项', 50, 252), ...rows)).toContainEqual([
      ['信息内容', '本年处理决定数量'],
      ['行政处罚', '141'],
      ['行政强制', '0'],
    ])
  })

  it('knows a unit that was drawn with its label, and heads that were drawn close together, by their columns', () => {
    const row = (label: string, base: number, one: string, other: string) => [
      run(label, 50, base),
      run('条', 180, base),
      run(one, 226, base),
      run(other, 290, base),
    ]
    expect(
      blocksOf(
        run('指标名称', 50, 100),
        run('计量', 180, 100),
        run('单位', 203, 100),
        run('2013年度', 226, 100, 280),
        run('历年累计', 290, 100),
        ...row('主动公开数', 138, '35', '40'),
        ...row('网站公开数', 176, '7', '8'),
        ...row('公报公开数', 214, '0', '1'),
        run('1.同意公开答复数 条', 50, 252, 190),
        run('2', 226, 252),
        run('3', 290, 252),
      ),
    ).toEqual([
      [
        ['指标名称', '计量单位', '2013年度', '历年累计'],
        ['主动公开数', '条', '35', '40'],
        ['网站公开数', '条', '7', '8'],
        ['公报公开数', '条', '0', '1'],
        ['1.同意公开答复数', '条', '2', '3'],
      ],
    ])
  })
})

describe('a paragraph', () => {
  const long = '我局收到邮寄和网络提交的政府信息公开申请均按照条例办理其中予以公开三件'
  const FULL = [run(`${long}部分答复`, 50, 100), run(`${long}部分答复`, 50, 118)]

  it('goes on with a number for which its line had no room', () => {
    expect(blocksOf(...FULL, run(`${long}占`, 50, 136), run('37.5%；其余不予公开。', 50, 154, 160))).toEqual([
      `${long}部分答复${long}部分答复${long}占37.5%；其余不予公开。`,
    ])
  })

  it('ends where its line had room for what follows, or ends its sentence', () => {
    expect(blocksOf(...FULL, run(long.slice(0, 30), 50, 136), run('37.5%；其余不予公开。', 50, 154, 160))).toHaveLength(
      2,
    )
    expect(blocksOf(...FULL, run(`${long}。`, 50, 136), run('2024年发布信息。', 50, 154))).toHaveLength(2)
  })
})
