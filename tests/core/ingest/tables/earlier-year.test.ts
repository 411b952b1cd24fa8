import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/core/domain/document'
import { documentOf, gridBlock } from '../../../fixtures/tables/layouts'
import { codesOf, printedOf, read } from '../../../fixtures/tables/reading'

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
