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

const annual = (agency: string) => ({ agency, kind: 'annual-report' as const })

describe('joinAgencies', () => {
  it('joins an agency across years and spellings under its most frequent name', () => {
    const names = ['甲县测绘局', '甲县测绘局', '甲縣測繪局', '甲县测绘局（本级）'].map(annual)
    expect([...joinAgencies(names).values()]).toEqual([{ id: '甲县测绘局', name: '甲县测绘局' }])
  })

  it('prefers the official name to a more frequent short one', () => {
    const names = ['甲市安监局', '甲市安监局', '甲市安全生产监督管理局'].map(annual)
    expect([...joinAgencies(names).values()].map(({ name }) => name)).toEqual(['甲市安全生产监督管理局'])
  })

  it('takes a place and its government for one in annual reports, but not in bulletins', () => {
    expect(joinAgencies(['乙市', '乙市人民政府'].map(annual)).size).toBe(1)
    expect(joinAgencies([{ agency: '乙市', kind: 'accident-bulletin' }, annual('乙市人民政府')]).size).toBe(2)
  })

  it('never joins a government with its office, or two bureaux', () => {
    expect(joinAgencies(['乙市人民政府', '乙市人民政府办公室', '乙市水利局', '乙市水务局'].map(annual)).size).toBe(4)
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
