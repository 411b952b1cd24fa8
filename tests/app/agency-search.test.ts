import { describe, expect, it } from 'vitest'
import type { AgencyChoice } from '../../src/app/agency-search'
import { byNameOnly } from '../../src/app/agency-search'
import { rankedAgencies } from '../../src/features/find/ranked-agencies'

const choice = (agency: string, region: string | null): AgencyChoice => ({ agency, region, reports: 1 })

describe('the search', () => {
  const choices = [choice('衡阳市水利局', '衡阳市'), choice('宿迁市', '江苏省'), choice('应急管理部', null)]
  const search = rankedAgencies(choices)

  it.each([
    ['水利', ['衡阳市水利局']],
    ['HYS', ['衡阳市水利局']],
    ['suqian', ['宿迁市']],
    [' 江苏 ', ['宿迁市']],
    ['市', ['衡阳市水利局', '宿迁市']],
    // by region and name, those of no region first
    ['', ['应急管理部', '衡阳市水利局', '宿迁市']],
    // 应急管理部 is 应急部 for short
    ['应急部', ['应急管理部']],
    ['yjb', ['应急管理部']],
    ['應急', ['应急管理部']],
    ['月球', []],
  ])('for “%s”', (query, found) => {
    expect(search(query).map(({ agency }) => agency)).toEqual(found)
  })

  it('puts the name itself first, then names that begin so, then those that hold it', () => {
    // in the order of their regions the wanted ones stand last
    const ranked = rankedAgencies([
      choice('北京市衡阳路街道办事处', '北京市'),
      choice('韩宇市红苑区人民政府', '韩宇市'),
      choice('衡阳市水利局', '衡阳市'),
      choice('衡阳市', '湖南省'),
    ])
    expect(ranked('衡阳市').map(({ agency }) => agency)).toEqual(['衡阳市', '衡阳市水利局'])
    expect(ranked('衡阳').map(({ agency }) => agency)).toEqual(['衡阳市', '衡阳市水利局', '北京市衡阳路街道办事处'])
    expect(ranked('hys').map(({ agency }) => agency)).toEqual(['衡阳市', '韩宇市红苑区人民政府', '衡阳市水利局'])
  })

  it('finds names while pinyin is not there yet', () => {
    expect(byNameOnly(choices)(' 水利')).toHaveLength(1)
    expect(byNameOnly(choices)('hys')).toEqual([])
  })
})
