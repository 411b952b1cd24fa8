import { describe, expect, it } from 'vitest'
import { HEAD_2021, codesOf, grid, printedOf, read, readText } from '../../../fixtures/tables/reading'

describe('labels split, decorated or misprinted', () => {
  it('joins heads and labels split over lines, and skips the total head that stands before the others', () => {
    const reading = readText(
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '申请人情况\n自然人\n法人或其他组织\n总计\n商业\n企业\n科研\n机构\n社会公益组织\n法律服务机构\n其他',
      '一、本年新收政府\n信息公开申请数量\n3\n1\n0\n0\n0\n0\n4',
      '三、本年度办理结果\n（三）\n不予公开\n1.属于国家秘密\n2\n0\n0\n0\n0\n0\n2',
    )
    expect(printedOf(reading)).toMatchObject({
      'requests.received|natural-person': '3',
      'requests.received|total': '4',
      'requests.refused.state-secret|natural-person': '2',
      'requests.refused.state-secret|total': '2',
    })
  })

  it('keeps notes in labels and heads out of the figures', () => {
    const reading = readText(
      '信息内容 | 上一年项目数量（指2019年事项数） | 本年增/减（减用负值表示，如-8） | 处理决定数量 |',
      '行政许可 | 5 | -2 | 31 |',
      '其他对外管理服务事项（含行政处罚、行政强制、行政检查等9类） | 7 | 0 | 12 |',
      '行政处罚 | 4 | 1 | 6 |',
    )
    expect(printedOf(reading)).toEqual({
      'permits|previous-items': '5',
      'permits|item-change': '-2',
      'permits|decisions': '31',
      'other-services|previous-items': '7',
      'other-services|item-change': '0',
      'other-services|decisions': '12',
      'penalties|previous-items': '4',
      'penalties|item-change': '1',
      'penalties|decisions': '6',
    })
  })

  it('takes columns by place where the second line of their heads is lost', () => {
    const reading = readText('信息内容 | 本年新 | 本年新 | 对外公开总数量 |', '规章 | 1 | 2 | 9 |')
    expect(printedOf(reading)).toEqual({
      'regulations|newly-made': '1',
      'regulations|newly-published': '2',
      'regulations|total-published': '9',
    })
    expect(codesOf(reading)).not.toContain('columns-assumed')
  })

  it('recognises a misprinted label near its place and says so', () => {
    const reading = readText(
      '信息内容 | 本年处理决定数量 |',
      '行政许可 | 8 |',
      '信息内容 | 本年处理决定数量 |',
      '行政处分 | 3 |',
      '行政强制 | 0 |',
    )
    expect(reading.cells.map((cell) => [cell.indicator, cell.by])).toEqual([
      ['permits', 'label'],
      ['penalties', 'misprint'],
      ['coercive-measures', 'label'],
    ])
    expect(codesOf(reading)).toContain('row-misprinted')
  })

  it('does not take another activity for a row of the form', () => {
    const reading = readText('信息内容 | 本年处理决定数量 |', '行政许可 | 8 |', '行政检查 | 40 |', '行政奖励 | 2 |')
    expect(printedOf(reading)).toEqual({ 'permits|decisions': '8' })
    expect(codesOf(reading)).toContain('row-unrecognised')
  })

  it('reads vocabulary converted for Taiwan', () => {
    const reading = readText(
      '信息內容 | 本年製發件數 | 本年廢止件數 | 現行有效件數 |',
      '行政規範性檔案 | 4 | 1 | 22 |',
      '行政許可 | 5 |',
    )
    expect(printedOf(reading)).toMatchObject({ 'normative-documents|in-force': '22' })
  })

  it('recognises a row by its position between two others, and says that this is weaker', () => {
    const reading = readText(
      ...HEAD_2021,
      '规章 | 1 | 2 | 3 |',
      '行政规范文书 | 4 | 5 | 6 |',
      '信息内容 | 本年处理决定数量 |',
      '行政许可 | 7 |',
    )
    expect(reading.cells.map((cell) => cell.by)).toEqual([
      'label',
      'label',
      'label',
      'position',
      'position',
      'position',
      'label',
    ])
  })

  it('reads masked labels of the 2014 form by their ending and place', () => {
    const reading = read(
      grid([
        ['序号', '统计指标', '单位', '数据'],
        ['1', '****政府信息数(不同渠道和方式公开相同信息计1条)', '条', '25'],
        ['2', '其中:主动公开规范性文件数', '条', '3'],
        ['3', '制发规范性文件总数', '件', '2'],
        ['9', '政府公报公开政府信息数', '条', '0'],
        ['73', '政府网站公开政府信息数', '条', '25'],
      ]),
    )
    expect(printedOf(reading)).toEqual({
      'disclosure.total|': '25',
      'disclosure.normative|': '3',
      'normative.issued|': '2',
      'disclosure.channel.gazette|': '0',
      'disclosure.channel.website|': '25',
    })
    expect(reading.cells[0]?.by).toBe('misprint')
  })
})
