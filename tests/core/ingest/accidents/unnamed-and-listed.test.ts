import { describe, expect, it } from 'vitest'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import { parse, values } from './reading'

const readAll = (...lines: readonly string[]) => parse(...lines).accidents
const read = (...lines: readonly string[]) => readAll('2031年清河市生产安全事故情况', ...lines)
const told = (accidents: readonly AccidentStatement[]) =>
  accidents.map((one) => [one.sector, one.severity, values(one)])

describe('accidents these statistics have no field for', () => {
  it('leave no injuries, losses or changes to the whole, behind a semicolon or in the sentence after', () => {
    const accidents = read(
      '有色金属冶炼事故1起;受伤0人,同比持平;造成直接经济损失200万元。同比,事故起数减少1起;死亡人数持平。',
      '道路交通事故5起;死亡2人,同比增加1;受伤0人,同比持平。',
    )
    expect(told(accidents)).toEqual([['道路交通', null, { incidents: 5, deaths: 2, injuries: 0, yoyInjuries: 0 }]])
  })

  it('一次死亡一人以上 in words is a class of its own', () => {
    const accidents = read('发生道路交通事故554起,其中一次死亡一人以上事故67起,造成72人死亡,比上年下降4%。')
    expect(told(accidents)).toEqual([['道路交通', null, { incidents: 554 }]])
    expect(told(read('全市发生一次死亡三人以上事故2起,死亡8人。'))).toEqual([
      [null, 'larger-and-above', { incidents: 2, deaths: 8 }],
    ])
  })
})

describe('lists of sectors', () => {
  it('are of the severity at their head', () => {
    const accidents = read('较大事故分别是建筑业2起、道路运输12起、工矿商贸其他1起。')
    expect(told(accidents)).toEqual([
      ['建筑业', 'larger', { incidents: 2 }],
      ['道路运输', 'larger', { incidents: 12 }],
      ['工矿商贸其他', 'larger', { incidents: 1 }],
    ])
  })

  it('of two joined by 和 share their number; what 【】 leaves out names no sector', () => {
    const accidents = read(
      '全市发生事故【不含道路交通事故和火灾事故】6起,死亡5人。',
      '发生非生产经营性道路交通事故和火灾事故215起,死亡11人。',
      '非生产经营性道路交通事故117起。铁路路外事故0起。',
    )
    expect(told(accidents)).toEqual([
      [null, null, { incidents: 6, deaths: 5 }],
      ['非生产经营性道路交通、火灾', null, { incidents: 215, deaths: 11 }],
      ['非生产经营性道路交通', null, { incidents: 117 }],
      ['铁路路外', null, { incidents: 0 }],
    ])
  })

  it('等其他领域 is not the sector 其他', () => {
    expect(told(read('水上交通、农业机械等其他领域没有事故发生。')).filter(([sector]) => sector === '其他')).toEqual([])
  })
})

describe('a sentence about another year', () => {
  it('is of the sector the sentence before was about', () => {
    const accidents = read('工矿商贸企业发生事故33起,死亡36人。2030年发生事故40起,死亡44人。')
    expect(accidents.map((one) => [one.sector, one.period?.from, values(one)])).toEqual([
      ['工矿商贸', '2031-01', { incidents: 33, deaths: 36 }],
      ['工矿商贸', '2030-01', { incidents: 40, deaths: 44 }],
    ])
  })
})

describe('areas', () => {
  it('占省 is none', () => {
    const accidents = read('全市各类事故死亡208人,占省、市政府下达年度控制目标213人的97.65%。道路交通事故死亡175人。')
    expect(accidents.map(({ scope }) => scope)).toEqual(['全市', '全市'])
  })
})
