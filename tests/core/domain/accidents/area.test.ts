import { describe, expect, it } from 'vitest'
import { areaOf } from '../../../../src/core/domain/accidents/area'
import { report } from '../../../support/report-builder'

describe('areaOf', () => {
  it('takes 全市 for the city of the agency', () => {
    expect(areaOf('全市', report({ agency: '衡阳市安全生产监督管理局' }))).toBe('衡阳市')
  })
  it('takes no scope of a ministry for the nation', () => {
    expect(areaOf(null, report({ agency: '应急管理部' }))).toBe('全国')
    expect(areaOf(null, report({ agency: '国家安全生产监督管理总局' }))).toBe('全国')
  })
  it('finds the area in the title where no agency is given', () => {
    expect(areaOf('全市', report({ title: '2019年1-8月份衡阳市生产安全事故直报情况通报' }))).toBe('衡阳市')
    expect(areaOf(null, report({ title: '2018年全国安全生产情况' }))).toBe('全国')
    expect(areaOf(null, report({ title: '广州市2023年安全生产形势' }))).toBe('广州市')
    expect(areaOf(null, report({ title: '湖南省2013年国民经济和社会发展统计公报' }))).toBe('湖南省')
  })
  it('keeps a named place', () => {
    expect(areaOf('株洲市', report({ agency: '湖南省安全生产监督管理局' }))).toBe('株洲市')
  })
  it('takes 全省 for the province of the title, not the city that republished it', () => {
    const republished = report({ agency: '永州市人民政府', title: '湖南省2016年1—3月份安全生产事故情况' })
    expect(areaOf('全省', republished)).toBe('湖南省')
  })
  it('takes 全市 for the city of a district’s site', () => {
    const district = report({ agency: '衡阳市蒸湘区政府', title: '2016年1-8月份生产安全事故直报情况通报' })
    expect(areaOf('全市', district)).toBe('衡阳市')
    expect(areaOf('全区', district)).toBe('蒸湘区')
  })
  it('does not guess whose 全市 it is', () => {
    expect(areaOf('全市', report({ title: '2016年1-8月份生产安全事故直报情况通报' }))).toBeNull()
    expect(areaOf('全省', report({ title: '2024年1-8月全省生产安全事故情况' }))).toBeNull()
  })
})
