import { describe, expect, it } from 'vitest'
import { joinAgencies } from '../../src/cli/build/agencies'
import { regionOf } from '../../src/cli/build/region'
import { reportId } from '../../src/cli/inputs'
import { environmentLanguage } from '../../src/cli/language'
import { fitText, padStart, textWidth } from '../../src/cli/text-width'

describe('reportId', () => {
  it.each([
    ['seed.txt', 'seed'],
    ['2019/某某局 年报.HTML', '2019-某某局-年报'],
    ['../../etc/passwd', 'etc-passwd'],
    ['.html', 'report'],
    ['?.txt', 'report'],
    ['a.b-2018.html', 'a.b-2018'],
  ])('of %j is %j', (name, id) => {
    expect(reportId(name)).toBe(id)
  })
})

describe('joinAgencies', () => {
  it('joins an agency across years and spellings under its most frequent name', () => {
    const agencies = joinAgencies(['甲县测绘局', '甲县测绘局', '甲縣測繪局', '甲县测绘局（本级）'])
    expect(agencies.get('甲縣測繪局')).toEqual({ id: '甲县测绘局', name: '甲县测绘局' })
    expect(agencies.get('甲县测绘局（本级）')?.id).toBe('甲县测绘局')
  })

  it('takes a place and its government for one, the longer of two equally frequent names', () => {
    expect(joinAgencies(['乙市', '乙市人民政府']).get('乙市')).toEqual({ id: '乙市', name: '乙市人民政府' })
  })

  it('never joins a government with its office, or two bureaux', () => {
    const agencies = joinAgencies(['乙市人民政府', '乙市人民政府办公室', '乙市水利局', '乙市水务局'])
    expect(new Set([...agencies.values()].map(({ id }) => id)).size).toBe(4)
  })
})

describe('regionOf', () => {
  it.each([
    ['湖南省应急管理厅', '湖南省'],
    ['上海市科学技术委员会', '上海市'],
    ['衡阳市水利局', '衡阳市'],
    ['衡南县人民政府办公室', '衡南县'],
    ['国家安全生产监督管理总局', '全国'],
    ['应急管理部', '全国'],
    ['水利局', null],
  ])('of %j is %j', (agency, region) => {
    expect(regionOf(agency)).toBe(region)
  })
})

describe('environmentLanguage', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-Hans'],
    [{ LANG: 'zh_HK' }, 'zh-Hant'],
    [{ LANG: 'en' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_TW.UTF-8' }, 'zh-Hant'],
    [{ LANG: 'de_DE.UTF-8' }, 'zh-Hans'],
    [{}, 'zh-Hans'],
  ])('of %j is %j', (environment, language) => {
    expect(environmentLanguage(environment)).toBe(language)
  })
})

describe('text on a terminal', () => {
  it('counts a Chinese character as two columns', () => {
    expect(textWidth('申请3件')).toBe(7)
  })

  it('is set flush right by columns', () => {
    expect(padStart('件', 4)).toBe('  件')
  })

  it('is cut with an ellipsis and keeps to one line', () => {
    expect(fitText('主动公开政府信息数', 8)).toBe('主动公…')
    expect(fitText('a\nb\u001B[2J', 20)).toBe('a b [2J')
  })
})
