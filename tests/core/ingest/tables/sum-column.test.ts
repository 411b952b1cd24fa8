import { describe, expect, it } from 'vitest'
import { codesOf, grid, printedOf, read } from '../../../fixtures/tables/reading'

const table = (...heads: readonly string[]) =>
  read(
    grid([
      ['统计指标', '单位', ...heads],
      ['（一）主动公开政府信息数', '条', '120', '80', '200'],
      ['其中：主动公开规范性文件数', '条', '3', '2', '5'],
      ['（一）收到申请数', '件', '4', '', '4'],
      ['1.当面申请数', '件', '4', '', '4'],
    ]),
  )

describe('a table of several bodies', () => {
  it('gives the column of their sum', () => {
    expect(printedOf(table('市发改委', '市教育局', '合计'))).toMatchObject({
      'disclosure.total|': '200',
      'disclosure.normative|': '5',
      'requests.received|': '4',
    })
  })

  it.each([
    ['two years', ['2015年', '2016年', '合计']],
    ['bodies without a sum', ['市发改委', '市教育局', '市司法局']],
    ['two sums', ['合计', '市教育局', '合计']],
    ['one body', ['市发改委', '上年', '合计']],
  ])('gives nothing of %s', (_name, heads) => {
    const reading = table(...heads)
    expect(printedOf(reading)).toEqual({})
    expect(codesOf(reading)).toContain('column-count-mismatch')
  })
})
