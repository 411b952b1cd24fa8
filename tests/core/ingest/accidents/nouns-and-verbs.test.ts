import { describe, expect, it } from 'vitest'
import { formatPeriod } from '../../../../src/core/domain/period'
import { parse, told, values } from './reading'

const TITLE = '2031年清河省安全生产情况通报'

describe('a percentage behind a noun', () => {
  it('is of the accidents where they are the noun', () => {
    expect(told(TITLE, '全省发生事故5起,死亡3人,事故下降20%。')).toEqual([
      ['全省', null, null, { incidents: 5, deaths: 3, yoyIncidentsPct: -20 }],
    ])
  })
  it('is of their number where it is called 次数', () => {
    expect(told(TITLE, '全省发生火灾190起,死亡1人,直接经济损失27万元,同比,火灾次数下降4.5%,损失下降60%。')).toEqual([
      ['全省', '火灾', null, { incidents: 190, deaths: 1, lossWanYuan: 27, yoyIncidentsPct: -4.5, yoyLossPct: -60 }],
    ])
  })
  it('is of nothing told where the noun has no field', () => {
    expect(told(TITLE, '全省发生火灾190起,死亡1人,受灾户下降20%。')).toEqual([
      ['全省', '火灾', null, { incidents: 190, deaths: 1 }],
    ])
  })
  it('is of the number before it where only how it changed stands between', () => {
    expect(told(TITLE, '全省发生火灾190起,死亡10人,同比大幅下降20%。')).toEqual([
      ['全省', '火灾', null, { incidents: 190, deaths: 10, yoyDeathsPct: -20 }],
    ])
  })
})

describe('a list of changes', () => {
  it('is not read where its first cannot be', () => {
    expect(told(TITLE, '全省煤矿发生事故9起,死亡8人,分别下降了若干和5.9%。')).toEqual([
      ['全省', '煤矿', null, { incidents: 9, deaths: 8 }],
    ])
  })
  it('is of what was counted behind the areas or sectors named', () => {
    expect(told(TITLE, '纳入统计的7个行业领域,全省共发生事故27起、死亡13人,较上年分别下降10%和11%。')).toEqual([
      ['全省', null, null, { incidents: 27, deaths: 13, yoyIncidentsPct: -10, yoyDeathsPct: -11 }],
    ])
  })
})

describe('coal mined', () => {
  it('is told of the mines named before it', () => {
    const { accidents } = parse(
      TITLE,
      '1-10月份,清河省煤矿生产原煤1056.8万吨(调度数),发生事故3起、死亡4人。与去年同期相比,事故起数减少3起。',
    )
    expect(accidents.map((one) => [one.sector, values(one)])).toEqual([
      ['煤矿', { incidents: 3, deaths: 4, yoyIncidents: -3 }],
    ])
  })
})

describe('sectors side by side', () => {
  it('give their changes to neither', () => {
    expect(told(TITLE, '全省工矿商贸企业特别是煤矿发生事故30起。同比,事故起数减少3起。全省火灾9起,死亡1人。')).toEqual([
      ['全省', '火灾', null, { incidents: 9, deaths: 1 }],
    ])
  })
})

describe('months', () => {
  it('may be named behind the year they belong to, and in words', () => {
    const { accidents } = parse(TITLE, '2031年截至十月底,全省发生煤矿事故41起,死亡67人。')
    expect(accidents.map((one) => one.period && formatPeriod(one.period))).toEqual(['2031-01..2031-10'])
  })
})

describe('a number a scan has broken', () => {
  it('is left alone', () => {
    expect(told(TITLE, '全省共发生火灾1 88568起,受伤44人。')).toEqual([['全省', '火灾', null, { injuries: 44 }]])
  })
})

describe('no accident and no disaster', () => {
  it('is a zero of the accidents', () => {
    expect(told(TITLE, '全省未发生重大以上生产安全事故和较大以上自然灾害,未发生重大自然灾害事故。')).toEqual([
      ['全省', null, 'major-and-above', { incidents: 0 }],
    ])
  })
  it('does not end a list of accidents', () => {
    expect(told(TITLE, '全省未发生工矿商贸安全事故、生产经营性道路交通事故。')).toEqual([
      ['全省', '工矿商贸', null, { incidents: 0 }],
      ['全省', '生产经营性道路交通', null, { incidents: 0 }],
    ])
  })
})

describe('其中 before a list', () => {
  it('names no sector for what stands behind the list', () => {
    expect(
      told(
        TITLE,
        '工矿商贸企业发生较大事故13起,死亡51人。其中: 煤矿发生9起,死亡36人。重大事故情况:全省没有发生重大事故。',
      ),
    ).toEqual([
      ['清河省', '工矿商贸', 'larger', { incidents: 13, deaths: 51 }],
      ['清河省', '煤矿', 'larger', { incidents: 9, deaths: 36 }],
      ['全省', null, 'major', { incidents: 0 }],
    ])
  })
})
