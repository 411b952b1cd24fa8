import { describe, expect, it } from 'vitest'
import type { AgencyChoice } from '../../src/app/agency-search'
import { searchAgencies } from '../../src/app/agency-search'
import { isCalled } from '../../src/features/find/is-called'

const choice = (agency: string, region: string | null): AgencyChoice => ({ agency, region, reports: 1 })

describe('the search', () => {
  const choices = [choice('衡阳市水利局', '衡阳市'), choice('宿迁市', '江苏省'), choice('应急管理部', null)]

  it.each([
    ['水利', ['衡阳市水利局']],
    ['HYS', ['衡阳市水利局']],
    ['suqian', ['宿迁市']],
    [' 江苏 ', ['宿迁市']],
    ['市', ['衡阳市水利局', '宿迁市']],
    ['', ['衡阳市水利局', '宿迁市', '应急管理部']],
    // 应急管理部 is 应急部 for short
    ['应急部', ['应急管理部']],
    ['yjb', ['应急管理部']],
    ['月球', []],
  ])('for “%s”', (query, found) => {
    expect(searchAgencies(choices, query, isCalled).map(({ agency }) => agency)).toEqual(found)
  })

  it('finds names while pinyin is not there yet', () => {
    expect(searchAgencies(choices, '水利', () => false)).toHaveLength(1)
    expect(searchAgencies(choices, 'hys', () => false)).toEqual([])
  })
})
