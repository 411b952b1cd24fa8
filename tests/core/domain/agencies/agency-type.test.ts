import { describe, expect, it } from 'vitest'
import { agencyTypeOf, areOfOneExtent, areOfOneLevel, arePeers } from '../../../../src/core/domain/agencies/agency-type'

const said = (agency: string): string => {
  const { level, kind } = agencyTypeOf(agency)
  return `${level ?? '?'} ${kind === null ? '?' : kind.of === 'department' ? kind.name : kind.of}`
}

describe('what an agency is, by its name', () => {
  it.each([
    ['应急管理部', 'nation 应急管理'],
    ['国家安全生产监督管理总局', 'nation 安全生产监督管理'],
    ['湖南省人民政府', 'province government'],
    ['湖南省人民政府办公厅', 'province government-office'],
    ['湖南省应急管理厅', 'province 应急管理'],
    ['广西壮族自治区水利厅', 'province 水利'],
    ['上海市', 'province area'],
    ['上海市科学技术委员会', 'province 科学技术'],
    ['重庆市应急管理局', 'province 应急管理'],
    ['衡阳市', 'prefecture area'],
    ['衡阳市人民政府办公室', 'prefecture government-office'],
    ['衡阳市市场监督管理局', 'prefecture 市场监督管理'],
    ['衡阳市城市管理和综合执法局', 'prefecture 城市管理和综合执法'],
    ['衡阳市住房和城乡建设局', 'prefecture 住房和城乡建设'],
    ['衡阳市乡村振兴局', 'prefecture 乡村振兴'],
    ['恩施土家族苗族自治州人民政府', 'prefecture government'],
    ['耒阳市人民政府', 'county government'],
    ['沭阳县人民政府', 'county government'],
    ['沛县人民政府办公室', 'county government-office'],
    ['淮安市洪泽区人民政府', 'county government'],
    ['上海市浦东新区人民政府', 'county government'],
    ['重庆市渝中区应急管理局', 'county 应急管理'],
    ['衡南县水利局', 'county 水利'],
    ['湘潭市湘潭县云湖桥镇人民政府', 'township government'],
    ['上海市黄浦区南京东路街道办事处', 'township 办事处'],
  ])('%s is %s', (agency, expected) => {
    expect(said(agency)).toBe(expected)
  })

  it.each([
    ['某市人民政府', '? ?'],
    ['衡阳市高新技术产业开发区管理委员会', '? 管理'],
    ['晋城市城区人民政府', '? ?'],
    ['应急管理局', '? ?'],
    ['', '? ?'],
  ])('%s: what the name does not say is not guessed (%s)', (agency, expected) => {
    expect(said(agency)).toBe(expected)
  })
})

describe('peers', () => {
  const peers = (one: string, other: string) => arePeers(agencyTypeOf(one), agencyTypeOf(other))

  it('are of one level and one kind, wherever they are', () => {
    expect(peers('衡南县应急管理局', '重庆市渝中区应急管理局')).toBe(true)
    expect(peers('上海市宝山区人民政府', '耒阳市人民政府')).toBe(true)
  })

  it.each([
    ['another level', '衡阳市应急管理局', '衡南县应急管理局'],
    ['another kind', '衡南县水利局', '衡南县应急管理局'],
    ['an office against its government', '衡南县人民政府办公室', '衡山县人民政府'],
    ['an area against its government', '衡阳市', '广州市人民政府'],
    ['an unknown level', '某市人民政府', '另市人民政府'],
  ])('are not taken from %s', (_why, one, other) => {
    expect(peers(one, other)).toBe(false)
  })

  it.each([
    ['衡阳市', '广州市人民政府', true],
    ['衡阳市人民政府办公室', '衡南县水利局', true],
    ['衡阳市人民政府', '衡阳市人民政府办公室', false],
    ['未名单位', '未名单位', false],
  ])('%s and %s count the same extent: %s', (one, other, expected) => {
    expect(areOfOneExtent(agencyTypeOf(one), agencyTypeOf(other))).toBe(expected)
  })

  it('of one level may be of different kinds', () => {
    expect(areOfOneLevel(agencyTypeOf('衡南县水利局'), agencyTypeOf('沭阳县人民政府'))).toBe(true)
    expect(areOfOneLevel(agencyTypeOf('某市水利局'), agencyTypeOf('另市水利局'))).toBe(false)
  })
})
