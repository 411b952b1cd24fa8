import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/core/domain/document'
import { documentOf, gridBlock } from '../../../fixtures/tables/layouts'
import { codesOf, printedOf, read, readText } from '../../../fixtures/tables/reading'

const line = (text: string): Block => ({ kind: 'paragraph', text })
const rows = (...cells: readonly (readonly string[])[]): Block =>
  gridBlock(cells.map((row) => row.map((text) => ({ text }))))

describe('heads in the lines above a grid', () => {
  it('name the columns of a grid of a single row, and part two grids', () => {
    const reading = read(
      documentOf([
        line('第二十条第（五）项'),
        line('信息内容\t本年处理决定数量'),
        rows(['行政许可', '52']),
        line('第二十条第（六）项'),
        line('信息内容'),
        line('本年处理决定数量'),
        rows(['行政处罚', '19'], ['行政强制', '0']),
        line('第二十条第（八）项'),
        line('信息内容\t本年收费金额（单位：万元）'),
        rows(['行政事业性收费', '7.5']),
      ]),
    )
    expect(printedOf(reading)).toEqual({
      'permits|decisions': '52',
      'penalties|decisions': '19',
      'coercive-measures|decisions': '0',
      'charges|amount': '7.5',
    })
    expect(codesOf(reading)).not.toContain('columns-assumed')
    expect([...reading.usedBlocks].sort((one, other) => one - other)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('are none where other words stand between them and the grid', () => {
    const reading = read(
      documentOf([line('信息内容\t本年处理决定数量'), line('按办件类型统计如下'), rows(['行政许可', '52'])]),
    )
    expect(printedOf(reading)).toEqual({})
  })
})

describe('a word of the form set apart to fill its cell', () => {
  it('is one word in a line of heads', () => {
    const reading = readText(
      '指 标 名 称\t单位\t2017年\t历年累计',
      '主动公开文件数\t条\t107\t340',
      '其中：1.政府网站公开数\t条\t95\t300',
      '2.政府公报公开数\t条\t0\t6',
      '行政复议数\t件\t1\t2',
    )
    expect(reading.form?.id).toBe('2008')
    expect(printedOf(reading)).toMatchObject({
      'disclosure.total|current-period': '107',
      'disclosure.total|all-years': '340',
      'reconsideration|all-years': '2',
    })
  })
})
