import { describe, expect, it } from 'vitest'
import type { AgencyChoice } from '../../src/app/agency-search'
import { pinyinInitials, searchAgencies } from '../../src/app/agency-search'

const choice = (agency: string, region: string | null): AgencyChoice => ({
  agency,
  region,
  reports: 1,
  initials: pinyinInitials(agency),
})

describe('pinyin initials', () => {
  it.each([
    ['衡阳市水利局', 'hysslj'],
    ['安徽省民政厅', 'ahsmzt'],
    ['广州市应急管理局', 'gzsyjglj'],
    ['湖南省人民政府办公厅', 'hnsrmzfbgt'],
    ['云南省', 'yns'],
    ['宿迁市', 'sqs'],
    // readings a dictionary would get wrong
    ['重庆市渝中区应急管理局', 'cqsyzqyjglj'],
    ['厦门市', 'xms'],
    // what is no Chinese character stays
    ['A区2号', 'aq2h'],
  ])('%s → %s', (name, initials) => {
    expect(pinyinInitials(name)).toBe(initials)
  })
})

describe('the search', () => {
  const choices = [choice('衡阳市水利局', '衡阳市'), choice('宿迁市', '江苏省'), choice('应急管理部', null)]

  it.each([
    ['水利', ['衡阳市水利局']],
    ['HYS', ['衡阳市水利局']],
    [' 江苏 ', ['宿迁市']],
    ['市', ['衡阳市水利局', '宿迁市']],
    ['', ['衡阳市水利局', '宿迁市', '应急管理部']],
    ['月球', []],
  ])('for “%s”', (query, found) => {
    expect(searchAgencies(choices, query).map(({ agency }) => agency)).toEqual(found)
  })
})
