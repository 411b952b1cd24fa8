import { describe, expect, it } from 'vitest'
import { textDocument } from '../../../fixtures/tables/layouts'
import { HEAD_2021, grid, read, readText } from '../../../fixtures/tables/reading'

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
    expect(reading.usedBlocks).toEqual(new Set([1, 2, 3]))
  })
})
