import { describe, expect, it } from 'vitest'
import { readNumbers } from '../../../../src/core/metrics/caption/read-numbers'
import { normalize } from '../../../../src/core/text/normalize'

const numbersOf = (text: string) => readNumbers(normalize(text)).numbers.map(({ value, unit }) => [value, unit])
const yearsOf = (text: string) => readNumbers(normalize(text)).years.map(({ year }) => year)

describe('numbers of a caption', () => {
  it.each([
    ['新收406件', [[406, '件']]],
    ['新收４０６件', [[406, '件']]],
    ['新收四百零六件', [[406, '件']]],
    ['新收 1,406 件', [[1406, '件']]],
    ['网站访问 5.3万次', [[53000, '次']]],
    ['经费1.2亿元', [[1.2, '亿元']]],
    ['占86.8%', [[86.8, '%']]],
    ['占百分之三十', [[30, '%']]],
    [
      '406 applications, up 12',
      [
        [406, null],
        [12, null],
      ],
    ],
    ['380-400件', [[380, '件']]],
    [
      '从380件到400件',
      [
        [380, '件'],
        [400, '件'],
      ],
    ],
    ['增加了-15人', [[-15, '人']]],
    ['近九成', [[90, '%']]],
    ['三分之二', [[(2 / 3) * 100, '%']]],
    ['翻两番', [[300, '%']]],
    ['增长1.5倍', [[150, '%']]],
    ['one third of them', [[100 / 3, '%']]],
  ])('reads %s', (text, expected) => {
    expect(numbersOf(text)).toEqual(expected)
  })

  it.each([
    '2024年度',
    '2024年1月5日',
    '1至10月',
    '二〇二四年',
    '国办发〔2014〕32号',
    '第3项',
    '第十四条',
    '进一步统一',
    '三是公开',
    'A4 纸',
    'in 2024',
    '十年',
    '近年来',
    '近半年',
    '一成不变',
    '三成员单位',
    '1月-10月',
    'in the third quarter',
  ])('reads no figure in %s', (text) => {
    expect(numbersOf(text)).toEqual([])
  })

  it.each([
    ['2024年新收', [2024]],
    ['2023-2024年', [2023, 2024]],
    ['二〇二四年新收', [2024]],
    ['in 2024, 406 applications', [2024]],
    ['新收2024件', []],
    ['访问2024.5万次', []],
  ])('reads the years of %s', (text, expected) => {
    expect(yearsOf(text)).toEqual(expected)
  })
})
