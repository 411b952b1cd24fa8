import { describe, expect, it } from 'vitest'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import { parse, values } from './reading'

const readAll = (...lines: readonly string[]) => parse(...lines).accidents
const told = (accidents: readonly AccidentStatement[]) =>
  accidents.map((one) => [one.sector, one.severity, values(one)])

describe('a deeper heading that names no sector', () => {
  it('goes on with the sector of the heading above, until one as high as that', () => {
    const accidents = readAll(
      '2031年上半年云州生产安全事故情况',
      '二、上半年煤矿事故情况',
      '(一)按事故等级分',
      '发生一般事故5起,死亡5人。',
      '三、上半年较大事故情况',
      '(一)总体情况',
      '发生事故2起,死亡7人。',
      '四、总体情况',
      '发生事故90起,死亡60人。',
    )
    expect(told(accidents)).toEqual([
      ['煤矿', 'ordinary', { incidents: 5, deaths: 5 }],
      [null, 'larger', { incidents: 2, deaths: 7 }],
      [null, null, { incidents: 90, deaths: 60 }],
    ])
  })
})

describe('words of fire statistics', () => {
  it('亡人, 伤人 and 损失 name what changes', () => {
    const accidents = readAll(
      '2031年全国火灾事故情况',
      '全国共接报火灾40万起,死亡900人,受伤1200人,直接财产损失50亿元,与去年同期相比,起数和伤人、损失分别上升9.7%、24.1%和28.4%,亡人下降4.8%。',
    )
    expect(told(accidents)).toEqual([
      [
        '火灾',
        null,
        {
          incidents: 400_000,
          deaths: 900,
          injuries: 1200,
          lossWanYuan: 500_000,
          yoyIncidentsPct: 9.7,
          yoyInjuriesPct: 24.1,
          yoyLossPct: 28.4,
          yoyDeathsPct: -4.8,
        },
      ],
    ])
  })

  it('未发生生产经营性火灾 is none of them, 未发生森林火灾 says nothing of fires', () => {
    const accidents = readAll(
      '2031年全区生产安全事故情况',
      '全区共发生生产安全事故37起,死亡30人;未发生生产经营性火灾。未发生森林火灾。',
    )
    expect(told(accidents)).toEqual([
      [null, null, { incidents: 37, deaths: 30 }],
      ['生产经营性火灾', null, { incidents: 0 }],
    ])
  })
})

describe('changes of what did not happen', () => {
  it('a number of dead behind a change is one more change', () => {
    const accidents = readAll(
      '2031年全市生产安全事故情况',
      '水上交通未发生事故,同比减少2起、死亡3人,均下降100%。',
      '道路交通发生事故5起,同比减少2起、死亡4人。',
    )
    expect(told(accidents)).toEqual([
      ['水上交通', null, { incidents: 0, yoyIncidents: -2, yoyDeaths: -3, yoyIncidentsPct: -100, yoyDeathsPct: -100 }],
      ['道路交通', null, { incidents: 5, deaths: 4, yoyIncidents: -2 }],
    ])
  })
})

describe('whose figures', () => {
  it('of the trade a numbered line names before its colon, also with 城市 in it, are no total', () => {
    const accidents = readAll(
      '2031年全县生产安全事故情况',
      '(四)城市供排水行业:事故1起、死亡1人、受伤2人。',
      '小散工程和零星作业发生事故2起,死亡1人。',
      '工矿企业发生事故3起,死亡3人。',
    )
    expect(told(accidents)).toEqual([
      ['城市供排水行业', null, { incidents: 1, deaths: 1, injuries: 2 }],
      ['小散工程和零星作业', null, { incidents: 2, deaths: 1 }],
      ['工矿企业', null, { incidents: 3, deaths: 3 }],
    ])
  })

  it('of some days of a year are not of the year', () => {
    const accidents = readAll('2031年春节期间全国安全生产情况', '全国发生较大事故18起,死亡70人。')
    expect(accidents.map((one) => [one.period, values(one)])).toEqual([[null, { incidents: 18, deaths: 70 }]])
  })
})
