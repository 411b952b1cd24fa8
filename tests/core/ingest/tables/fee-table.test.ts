import { describe, expect, it } from 'vitest'
import { codesOf, grid, HEAD_2021, read, readText } from '../../../fixtures/tables/reading'
import type { TablesReading } from '../../../../src/core/ingest/tables/read-tables'

const HEADS = ['通知收取件数', '通知收取金额（元）', '实际收取金额（元）']
const FORM = [...HEAD_2021, '规章 | 0 | 0 | 2', '行政规范性文件 | 1 | 0 | 9']

const feesOf = ({ cells }: TablesReading) =>
  cells
    .filter(({ indicator }) => indicator.startsWith('information-handling-fee'))
    .map(({ indicator, content, unit }) => [
      indicator.replace('information-handling-fee', 'fee'),
      content.state === 'value' ? content.value : content.state,
      unit,
    ])

const READ = [
  ['fee.notices', 3, '件'],
  ['fee.noticed', 1250, '元'],
  ['fee', 900, '元'],
]

describe('the table 信息处理费收取情况', () => {
  it('is read where its name stands beside its figures', () => {
    const reading = read(
      grid([
        ['第二十条第（一）项', '', '', ''],
        ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
        ['规章', '0', '0', '2'],
        ['', ...HEADS],
        ['信息处理费收取情况', '3', '1250', '900'],
      ]),
    )
    expect(feesOf(reading)).toEqual(READ)
    expect(codesOf(reading)).not.toContain('row-unrecognised')
  })

  it.each([
    [
      'in rows with pipes',
      ['| 通知收取件数 | 通知收取金额（元） | 实际收取金额（元） |', '| --- | --- | --- |', '| 3 | 1250 | 900 |'],
    ],
    ['one cell a line', [...HEADS, '3', '1250', '900']],
    ['one cell a line, with its name', [...HEADS, '信息处理费收取情况', '3', '1250', '900']],
    [
      'with each figure beside its head',
      ['通知收取件数 | 3', '通知收取总金额（元） | 1250', '实际收取总金额（元） | 900'],
    ],
  ])('is read %s', (_layout, lines) => {
    const reading = readText(...FORM, '五、信息处理费收取情况', ...lines)
    expect(feesOf(reading)).toEqual(READ)
    expect(codesOf(reading)).not.toContain('row-unrecognised')
  })

  it('keeps blank cells, and the unit its heads print', () => {
    const heads = '| 通知收取件数 | 通知收取金额（万元） | 实际收取金额（万元） |'
    expect(feesOf(readText(...FORM, heads, '| 2 | 0.38 |  |'))).toEqual([
      ['fee.notices', 2, '件'],
      ['fee.noticed', 0.38, '万元'],
      ['fee', 'blank', '万元'],
    ])
  })

  it('is read where its name spans the heads and the figures', () => {
    const rows = [HEADS, ['3', '1250', '900']]
    expect(feesOf(readText(...FORM, ...rows.map((row) => `| ${row.join(' | ')} |`)))).toEqual(READ)
    expect(feesOf(readText(...FORM, `信息处理费收取情况 | ${HEADS.join(' | ')}`, '3 | 1250 | 900'))).toEqual(READ)
  })

  it('parts digits that ran together only where one way is open', () => {
    expect(feesOf(readText(...FORM, ...HEADS, '000')).map(([, value]) => value)).toEqual([0, 0, 0])
    expect(feesOf(readText(...FORM, ...HEADS, '1800800'))).toEqual([])
  })

  it('leaves figures out that are not three', () => {
    expect(feesOf(readText(...FORM, ...HEADS, '3', '1250', '六、其他需要报告的事项'))).toEqual([])
    expect(feesOf(readText(...FORM, ...HEADS.slice(0, 2), '3', '1250'))).toEqual([])
  })
})
