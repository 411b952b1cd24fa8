import { describe, expect, it } from 'vitest'
import { parse, told, values } from './reading'

describe('a kind of accident', () => {
  it('that did not happen is no zero of all, and its changes are of nobody here', () => {
    expect(
      told(
        '2031年1月全国电力安全生产情况',
        '1月份,全国没有发生较大以上电力设备事故。1月份,未发生直接经济损失100万元以上的电力设备事故,同比减少3起。未发生电力安全事件,同比起数减少1起。',
      ),
    ).toEqual([])
  })

  it('of electric power is read with its name', () => {
    expect(
      told(
        '2031年二季度全国电力安全生产情况',
        '二季度,全国发生电力人身伤亡责任事故16起,死亡20人,同比起数增加2起,增幅14.3%。',
        '(一)电力生产人身伤亡事故12起,死亡16人,事故起数同比增加7起。',
      ),
    ).toEqual([
      ['全国', '电力人身伤亡', null, { incidents: 16, deaths: 20, yoyIncidents: 2, yoyIncidentsPct: 14.3 }],
      ['全国', '电力生产人身伤亡', null, { incidents: 12, deaths: 16, yoyIncidents: 7 }],
    ])
  })

  it('behind the number, before a bracket or in the clause before is none of all', () => {
    expect(
      told(
        '2031年上半年清河市交通安全情况',
        '上半年,死亡交通事故中,小型客车(含轿车)事故起数同比增加21起,死亡人数同比增加4人。无证驾驶现象减少,事故起数同比减少30起。共发生2起私人逃逸事故。',
      ),
    ).toEqual([])
  })

  it('with just so many dead is a class of its own', () => {
    expect(told('2031年上半年清河市道路交通情况', '发生“一次死亡2人道路交通事故”的区域共有10个。')).toEqual([])
  })

  it('is not taken over from 安全生产和消防工作', () => {
    expect(
      told('清河市2031年情况', '会议汇报了2031年安全生产和消防工作情况。全年,全市共发生各类安全事故351起。'),
    ).toEqual([['全市', null, null, { incidents: 351 }]])
  })

  it('of the heading rules a paragraph that begins with 共发生', () => {
    expect(
      told(
        '2031年1-2月全国矿山事故情况及提示',
        '(二)煤矿事故情况',
        '共发生事故15起、死亡29人。',
        '15起事故共涉及11个省。',
      ).slice(0, 2),
    ).toEqual([['全国', '煤矿', null, { incidents: 15, deaths: 29 }]])
  })

  it('of railways is that of all railways, not of local ones', () => {
    expect(told('2031年铁路安全情况公告', '2031年全国铁路未发生铁路交通重大事故。地方铁路发生重大事故1起。')).toEqual([
      ['全国', '铁路交通', 'major', { incidents: 0 }],
    ])
  })
})

describe('changes of a severity', () => {
  it('stand behind the verb and are no counts', () => {
    expect(
      told('2031年全省安全生产情况', '其他行业未发生事故。同比减少3起、9人,其中,同比减少较大事故1起、4人。'),
    ).toEqual([
      ['全省', '其他行业', null, { incidents: 0, yoyIncidents: -3, yoyDeaths: -9 }],
      ['全省', '其他行业', 'larger', { yoyIncidents: -1, yoyDeaths: -4 }],
    ])
  })

  it('of two severities each are of neither together', () => {
    expect(
      told(
        '2031年全省安全生产情况',
        '水上交通未发生事故。同比减少2起、22人,其中减少较大和重大事故各1起,分别减少3人和19人。',
      ),
    ).toEqual([['全省', '水上交通', null, { incidents: 0, yoyIncidents: -2, yoyDeaths: -22 }]])
  })
})

describe('a page in one line', () => {
  it('takes the severity of each numbered heading', () => {
    expect(
      told(
        '2031年5月7日-5月13日安全生产简要情况',
        '(一)重特大事故情况 未发生重特大事故,同比持平。 (二)较大事故情况 发生较大事故7起,死亡25人。 1.煤矿发生2起,死亡9人。 2.火灾发生1起,死亡6人。',
      ).map(([, sector, severity]) => [sector, severity]),
    ).toEqual([
      [null, 'major-and-extraordinarily-major'],
      [null, 'larger'],
      ['煤矿', 'larger'],
      ['火灾', 'larger'],
    ])
  })
})

describe('a part', () => {
  it('included in a bracket, of fires with dead, or of the month that had most is left alone', () => {
    expect(told('2031年全区安全生产情况', '全区发生道路交通事故20起(含2起生产安全事故)、死亡20人。')).toEqual([
      ['全区', '道路交通', null, { incidents: 20, deaths: 20 }],
    ])
    expect(told('2031年全省火灾情况', '2031年,全省共发生亡人火灾52起,同比起数增加3起。共造成131人死亡。')).toEqual([])
    expect(
      told('2031年全省火灾情况', '9月份为全年火灾最少的一个月,接近2万起。2月份为全年火灾最多的一个月,共4.3万起。'),
    ).toEqual([])
  })
})

describe('figures of other years', () => {
  it('与去年同期28起、死亡43人相比 are not those of this year', () => {
    expect(
      told(
        '2031年1-8月全省煤矿事故情况',
        '1-8月,全省煤矿发生事故26起、死亡38人;与去年同期28起、死亡43人相比,事故起数减少2起,死亡人数减少5人。',
      ),
    ).toEqual([['全省', '煤矿', null, { incidents: 26, deaths: 38, yoyIncidents: -2, yoyDeaths: -5 }]])
  })

  it('a sentence that only compares rules the next, and what was reached is no change', () => {
    const { accidents } = parse(
      '清河市2031年安全生产情况',
      '二是2031年与搬迁前的1996年相比较。2031年各类事故死亡93人,比1996年的139人减少46人;较大事故由85起减少为45起,减少40起。“十一五”期间年均死亡56人。',
    )
    expect(
      accidents.map((one) => [one.severity, values(one), one.comparisons.map(({ basis, value }) => [basis, value])]),
    ).toEqual([
      [null, { deaths: 93 }, [['比1996年的139人', -46]]],
      ['larger', {}, [['与搬迁前的1996年相比较', -40]]],
    ])
  })

  it('与去年春节相比 goes on about the sector of the sentence before', () => {
    expect(
      told(
        '2031年春节安全形势',
        '春节期间,全国共发生交通事故358起,造成107人死亡。与去年春节相比,事故起数下降54%;死亡人数下降36.5%。',
      ),
    ).toEqual([['全国', '交通', null, { incidents: 358, deaths: 107, yoyIncidentsPct: -54, yoyDeathsPct: -36.5 }]])
  })

  it('直接损失 is a loss', () => {
    expect(told('清河州2031年统计公报', '全年发生生产安全事故40起,直接损失160.5万元。')).toEqual([
      ['清河州', null, null, { incidents: 40, lossWanYuan: 160.5 }],
    ])
  })
})
