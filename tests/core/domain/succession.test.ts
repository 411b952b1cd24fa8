import { describe, expect, it } from 'vitest'
import { successionsAmong } from '../../../src/core/domain/succession'

describe('successionsAmong', () => {
  it('links the offices of one region, under long and short names', () => {
    const found = successionsAmong(['甲市环保局', '甲市生态环境局', '乙县安全生产监督管理局', '乙县应急管理局'])
    expect(found).toMatchObject([
      { predecessor: '乙县安全生产监督管理局', successor: '乙县应急管理局', year: 2018 },
      { predecessor: '甲市环保局', successor: '甲市生态环境局', year: 2018 },
    ])
    expect(found.every(({ basis }) => basis.includes('2018年3月'))).toBe(true)
  })

  it('takes a region named with its province for the same', () => {
    expect(successionsAmong(['湖南省甲市环境保护局', '甲市生态环境局'])).toHaveLength(1)
  })

  it('does not link offices of two regions, nor the nation with a city', () => {
    expect(successionsAmong(['甲市环保局', '乙市生态环境局'])).toEqual([])
    expect(successionsAmong(['国家安全生产监督管理总局', '甲市应急管理局'])).toEqual([])
  })

  it('links the national bodies', () => {
    expect(successionsAmong(['国家安全生产监督管理总局', '应急管理部'])).toHaveLength(1)
  })

  it('names every predecessor where several went into one', () => {
    const found = successionsAmong(['甲市工商行政管理局', '甲市质量技术监督局', '甲市市场监督管理局'])
    expect(found.map(({ predecessor }) => predecessor)).toEqual(['甲市工商行政管理局', '甲市质量技术监督局'])
  })

  it('says nothing of agencies it does not know', () => {
    expect(successionsAmong(['甲市水利局', '甲市人民政府'])).toEqual([])
  })
})
