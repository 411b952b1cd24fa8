import { describe, expect, it } from 'vitest'
import { parse, told, unread } from './reading'

describe('figures of one part or one cause', () => {
  it('城市 is no area of that name, and the part the clause before names is no whole', () => {
    const lines = [
      '2031年第一季度全省火灾情况',
      '一季度全省共接报火灾900起。农村发生火灾500起,其次为县城集镇,共发生火灾210起,城市火灾相对较少,共发生火灾120起,其他区域发生火灾70起。',
    ]
    expect(told(...lines)).toEqual([['全省', '火灾', null, { incidents: 900 }]])
    expect(unread(...lines)).toEqual(['500起', '210起', '120起', '70起'])
  })

  it('dead of a manner of driving and accidents spoken of again are left alone', () => {
    const lines = [
      '2031年上半年清河市道路交通事故情况',
      '上半年全市发生道路交通事故310起,造成80人死亡。超速行驶仍是主要违法行为,共造成21人死亡。营运车辆肇事造成12人死亡,同比下降20%。在较大事故中,客车共肇事6起,6起事故全部因超速导致。',
    ]
    expect(told(...lines)).toEqual([['全市', '道路交通', null, { incidents: 310, deaths: 80 }]])
  })

  it('dead in a bracket about single accidents, on one kind of road or in a headline before its accidents are left alone', () => {
    expect(
      told(
        '2031年全国燃气事故统计',
        '其中,较大事故2起(东山热水器一氧化碳中毒死亡3人一起,西河热水器中毒死亡4人一起),造成7人死亡。中毒事故11起,无人死亡。事故中有4起查明原因。',
      ),
    ).toEqual([['全国', '燃气', 'larger', { incidents: 2, deaths: 7 }]])
    expect(
      told(
        '2031年全国道路交通事故情况',
        '高速公路上交通事故造成67人死亡,比2030年上升2.8%。农业人员因交通事故死亡28人;受伤107人。',
      ),
    ).toEqual([])
    expect(told('2031年10月燃气事故情况', '5人遇难,9人受伤!全市多起燃气事故')).toEqual([])
  })

  it('accidents of two sectors named as one word are of neither', () => {
    const lines = ['2031年上半年清河市事故情况', '上半年,全市发生道路运输危险化学品交通事故27起,造成14人死亡。']
    expect(told(...lines)).toEqual([])
    expect(unread(...lines)).toEqual(['27起'])
  })

  it('the change of the area that changed most is not that of the whole', () => {
    expect(
      told(
        '2031年1-6月全省生产安全事故情况',
        '1-6月,全省发生生产安全事故50起。其中清河市下降幅度最大,同比分别下降70.6%、76.1%。',
      ),
    ).toEqual([['全省', null, null, { incidents: 50 }]])
  })
})

describe('numbers and months in words', () => {
  it('are read whole or not at all', () => {
    expect(
      told(
        '二〇三一年全国安全生产情况',
        '2031年一到十一月份,全国发生各类事故九万零六百八十九起,死亡一万二千五百八十一人。其中重大事故二百一十六起,同比增加一百九十一起。',
      ),
    ).toEqual([
      ['全国', null, null, { incidents: 90689, deaths: 12581 }],
      ['全国', null, 'major', { incidents: 216, yoyIncidents: 191 }],
    ])
  })

  it('元至五月份 is the year to May, 12月上旬 no month', () => {
    const periods = (...lines: readonly string[]) => parse(...lines).accidents.map(({ period }) => period)
    expect(periods('2031年上半年全县安全生产情况', '元至五月份,我县共发生事故53起,死亡20人。')).toEqual([
      { kind: 'to-date', from: '2031-01', to: '2031-05' },
    ])
    expect(periods('2031年12月上旬全国安全生产简要情况', '发生较大事故12起,死亡48人。')).toEqual([null])
  })

  it('a figure of last year that is none ends there', () => {
    expect(
      told(
        '2031年上半年全县事故情况',
        '上半年,火灾事故8起,死亡1人,去年同期为0,伤2人,去年同期为0,农机事故6起,死亡9人。',
      ),
    ).toEqual([
      ['全县', '火灾', null, { incidents: 8, deaths: 1, injuries: 2 }],
      ['全县', '农机', null, { incidents: 6, deaths: 9 }],
    ])
  })
})

describe('changes', () => {
  it('are none where the figures are only nearly level or about so much', () => {
    expect(
      told(
        '2031年第一季度全市火灾情况',
        '一季度全市发生较大火灾18起,与往年基本持平。重点时期火灾死亡人数降幅均在15%左右。',
      ),
    ).toEqual([['全市', '火灾', 'larger', { incidents: 18 }]])
  })

  it('of the dead do not take the percentage before them, which is of the accidents', () => {
    expect(
      told('2031年上半年全省事故情况', '上半年全省发生重大事故4起,死亡60人,同比下降20%,死亡人数下降25%。'),
    ).toEqual([['全省', null, 'major', { incidents: 4, deaths: 60, yoyIncidentsPct: -20, yoyDeathsPct: -25 }]])
  })

  it('behind a zero are of the accidents counted before it where they are no fall to none', () => {
    expect(
      told(
        '2031年上半年安全状况',
        '上半年,全国发生特种设备事故64起、死亡33人,未发生特种设备重特大事故,与2030年同期相比,事故起数减少16起、下降20%,死亡人数减少3人。',
      ),
    ).toEqual([
      ['全国', '特种设备', null, { incidents: 64, deaths: 33, yoyIncidents: -16, yoyDeaths: -3, yoyIncidentsPct: -20 }],
      ['全国', '特种设备', 'major-and-extraordinarily-major', { incidents: 0 }],
    ])
  })

  it('环比持平 is of all that was counted', () => {
    expect(told('2031年8月全省较大事故情况', '8月,全省发生较大事故2起、死亡8人,同比增加1起、4人;环比持平。')).toEqual([
      [
        '全省',
        null,
        'larger',
        { incidents: 2, deaths: 8, yoyIncidents: 1, yoyDeaths: 4, momIncidents: 0, momDeaths: 0 },
      ],
    ])
  })

  it('of 伤亡事故 are of accidents, of 伤亡人数 of nobody here', () => {
    expect(
      told('2031年全国事故情况', '全国化工企业伤亡事故同比减少18起、7人,分别下降5.5%、5.1%,伤亡人数下降9%。'),
    ).toEqual([['全国', '化工', null, { yoyIncidents: -18, yoyDeaths: -7, yoyIncidentsPct: -5.5, yoyDeathsPct: -5.1 }]])
  })

  it('at the head of a paragraph are of the sector of the paragraph before', () => {
    expect(
      told(
        '清河市公安局2031年1至7月情况',
        '1至7月,全市受理道路交通事故290起,造成58人死亡。',
        '统计显示,与去年同期相比,事故起数减少90起,死亡人数增加3人。',
      ),
    ).toEqual([
      ['全市', '道路交通', null, { incidents: 290, deaths: 58 }],
      ['全市', '道路交通', null, { yoyIncidents: -90, yoyDeaths: 3 }],
    ])
  })

  it('a Latin full stop ends the severity too, and 降 is a verb', () => {
    expect(
      told(
        '2031年1-8月全省事故情况',
        '1-8月全省事故起数和死亡人数同比分别下降8%和9%.其中:重大事故起数和死亡人数同比分别降30%和40%.7-8月,事故起数和死亡人数同比分别下降15%和17%.',
      ),
    ).toEqual([
      ['全省', null, null, { yoyIncidentsPct: -8, yoyDeathsPct: -9 }],
      ['全省', null, 'major', { yoyIncidentsPct: -30, yoyDeathsPct: -40 }],
      ['全省', null, null, { yoyIncidentsPct: -15, yoyDeathsPct: -17 }],
    ])
  })
})

describe('what a sentence is about', () => {
  it('provinces of a list have the severity of the sentence before, which counts nothing', () => {
    expect(
      told(
        '2031年房屋市政工程生产安全事故情况通报',
        '2031年,全国有5个地区发生房屋市政工程生产安全较大事故(见附表)。其中浙江、福建各发生4起,河南发生2起。',
      ).slice(0, 2),
    ).toEqual([
      ['浙江', '房屋市政工程', 'larger', { incidents: 4 }],
      ['福建', '房屋市政工程', 'larger', { incidents: 4 }],
    ])
  })

  it('全年未发生重大事故 behind accidents of one sector is of that sector', () => {
    expect(told('2031年安全状况', '2031年,全国发生特种设备事故71起。全年未发生重特大事故。')).toEqual([
      ['全国', '特种设备', null, { incidents: 71 }],
      ['全国', '特种设备', 'major-and-extraordinarily-major', { incidents: 0 }],
    ])
  })

  it('farm machinery off the roads is a sector of its own', () => {
    expect(
      told(
        '2031年3月份全国农机事故情况通报',
        '2031年3月,报告在国家等级公路以外的农机事故9起,死1人,直接经济损失5.5万元。其中:拖拉机事故6起。',
      ),
    ).toEqual([
      ['全国', '国家等级公路以外的农机', null, { incidents: 9, deaths: 1, lossWanYuan: 5.5 }],
      ['全国', '拖拉机', null, { incidents: 6 }],
    ])
  })

  it('a line that opens with its sector needs no number', () => {
    expect(told('2031年上半年全国事故情况', '非矿山企业:伤亡事故308起,死亡27人。')).toEqual([
      ['全国', '非矿山企业', null, { incidents: 308, deaths: 27 }],
    ])
  })

  it('a rate of 去年 has the months of no other line', () => {
    const { rates } = parse(
      '全市事故数量同比下降',
      '2031年3月',
      '初步统计,去年清河市的亿元GDP死亡率为0.05,比2029年下降9.2%。全市发生较大事故7起。',
    )
    expect(rates.map(({ scope, period }) => [scope, period])).toEqual([['清河市', null]])
  })

  it('a bulletin of which nothing could be read says which accidents it counted', () => {
    expect(unread('2031年渔船碰撞事故情况', '沿海商船与渔船碰撞事故共发生54起,死亡9人。')).toEqual(['54起'])
  })
})
