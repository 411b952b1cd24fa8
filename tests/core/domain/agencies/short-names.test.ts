import { describe, expect, it } from 'vitest'
import { officialWork, shortNamesOf } from '../../../../src/core/domain/agencies/short-names'

describe('what an agency is called for short', () => {
  it.each([
    ['衡阳市应急管理局', ['衡阳市应急局']],
    ['湖南省应急管理厅', ['湖南省应急厅']],
    ['宿迁市发展和改革委员会', ['宿迁市发改委', '宿迁市发展改革委']],
    ['某县市场监督管理局', ['某县市场监管局', '某县市监局']],
    ['某市文化广电和旅游局', ['某市文广旅局']],
    ['耒阳市人民政府办公室', ['耒阳市政府办公室', '耒阳市政府办', '耒阳市府办']],
    ['耒阳市人民政府', ['耒阳市政府']],
  ])('%s: %j', (agency, short) => {
    expect(shortNamesOf(agency)).toEqual(short)
  })

  it.each(['衡阳市', '某市水利局', '某市自然资源和规划局宿城分局', '某市应急管理综合行政执法支队'])(
    'is nothing for %s',
    (agency) => {
      expect(shortNamesOf(agency)).toEqual([])
    },
  )
})

it('the work of a short name is that of the official one, and of any other its own', () => {
  expect(['应急', '发改', '市监', '应急管理', '水利'].map(officialWork)).toEqual([
    '应急管理',
    '发展和改革',
    '市场监督管理',
    '应急管理',
    '水利',
  ])
})
