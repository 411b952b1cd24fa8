import { describe, expect, it } from 'vitest'
import { codesOf, grid, printedOf, read, readText } from '../../../fixtures/tables/reading'

const APPLICANTS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']

describe('rows that stand elsewhere than their heads', () => {
  it('takes no figure for the next column where a row lost the cells before its label', () => {
    // second half of a table cut between pages: three label columns in the header, one in the row
    const reading = read(
      grid([
        ['申请人情况', '', '', ...APPLICANTS],
        ['1.信访举报投诉类申请', '', '8', '0', '26', '37', '9', '5', '', ''],
        ['2.重复申请', '7', '0', '0', '0', '0', '0', '7', '', ''],
      ]),
    )
    expect(printedOf(reading)).toMatchObject({
      'requests.not-processed.petition|natural-person': '␣',
      'requests.not-processed.petition|company': '8',
      'requests.not-processed.petition|total': '5',
      'requests.not-processed.repeat|natural-person': '7',
      'requests.not-processed.repeat|total': '7',
    })
  })

  it('takes no blank for a column where header and rows leave theirs on different sides', () => {
    const reading = readText(
      '| 信息内容 | | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
      '| 行政处罚 | | 4 | 1 | 36 |',
      '| 信息内容 | 上一年项目数量 | 本年增/减 | |',
      '| 行政事业性收费 | | 0 | |',
    )
    expect(Object.keys(printedOf(reading)).filter((key) => key.startsWith('charges'))).toEqual([])
    expect(codesOf(reading)).toContain('column-count-mismatch')
  })

  it('passes over a label that is printed in each of its columns', () => {
    const reading = read(
      grid([
        ['申请人情况', '', '', ...APPLICANTS],
        ['本年度办理结果', '其他处理', '申请人逾期未按收费通知要求缴纳费用', '0', '0', '0', '0', '0', '0', '0'],
        ['本年度办理结果', '其他处理', '其他', '0', '0', '0', '0', '0', '0', '0'],
        ['本年度办理结果', '总计', '总计', '', '', '0', '0', '0', '9', ''],
      ]),
    )
    expect(printedOf(reading)).toMatchObject({
      'requests.answered|research-institute': '0',
      'requests.answered|other-organisation': '9',
      'requests.answered|total': '␣',
    })
  })

  it('takes the number of a row for no figure of the row before, wherever its point stands', () => {
    const reading = readText(
      '信息内容 本年制发件数 本年废止件数 现行有效件数',
      '行政规范性文件 4 5 6',
      APPLICANTS.join(' '),
      '2.其他法律行政法规禁止公开 0 0 0 0 0 0',
      '3 .危及“三安全一稳定” 1 0 0 0 0 0 1',
    )
    expect(printedOf(reading)).toMatchObject({ 'requests.refused.safety-and-stability|total': '1' })
    expect(printedOf(reading)).not.toHaveProperty('requests.refused.prohibited-by-law|total')
  })

  it('takes a misprinted label behind its number for no remark on the row before', () => {
    const reading = readText(
      '（一）收到申请数',
      '件',
      '12',
      '七、依申请公开信息收取的费用',
      '万元',
      '（一）府信息公开工作专门机构数',
      '个',
      '26',
      '（二）设置政府信息公开查阅点数',
      '个',
      '3',
    )
    expect(printedOf(reading)).not.toMatchObject({ 'fees|': '26' })
  })

  it('tells the form by its heads where they are split over lines', () => {
    const reading = readText(
      '信息内容',
      '本年新制',
      '作数量',
      '本年新公',
      '开数量',
      '对外公开',
      '总数量',
      '规章',
      '1',
      '2',
      '3',
      '规范性文件',
      '4',
      '5',
      '6',
    )
    expect(reading.form?.id).toBe('2019')
    expect(printedOf(reading)).toMatchObject({ 'regulations|newly-made': '1', 'regulations|total-published': '3' })
  })
})

describe('tables with last year’s figures beside', () => {
  it('takes the cell below the head of the year, also where that is blank', () => {
    const reading = read(
      grid([
        ['统计指标', '单位', '统计数', '上年数', '增减'],
        ['（一）主动公开政府信息数', '条', '100', '90', '10'],
        ['其中：主动公开规范性文件数', '条', '5', '4', '1'],
        ['（一）收到申请数', '件', '', '3', ''],
      ]),
    )
    expect(printedOf(reading)).toEqual({
      'disclosure.total|': '100',
      'disclosure.normative|': '5',
      'requests.received|': '␣',
    })
  })

  it('takes the later of two years', () => {
    const reading = read(
      grid([
        ['统计指标', '单位', '2015年', '2016年'],
        ['（一）主动公开政府信息数', '条', '90', '100'],
        ['（一）收到申请数', '件', '3', ''],
      ]),
    )
    expect(printedOf(reading)).toEqual({ 'disclosure.total|': '100', 'requests.received|': '␣' })
  })

  it('gives this year’s cells their columns where each head stands over two years', () => {
    const reading = read(
      grid([
        ['信息内容', '本年制发件数', '', '本年废止件数', '', '现行有效件数', ''],
        ['', '2022年', '2021年', '2022年', '2021年', '2022年', '2021年'],
        ['规章', '0', '1', '0', '2', '0', '3'],
        ['行政规范性文件', '4', '5', '6', '7', '8', '9'],
      ]),
    )
    expect(printedOf(reading)).toEqual({
      'regulations|issued': '0',
      'regulations|repealed': '0',
      'regulations|in-force': '0',
      'normative-documents|issued': '4',
      'normative-documents|repealed': '6',
      'normative-documents|in-force': '8',
    })
  })
})
