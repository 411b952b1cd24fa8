import { describe, expect, it } from 'vitest'
import { parse, told, unread } from './reading'

const TITLE = '2031年1-8月清河市生产安全事故情况通报'

describe('a heading that is a sector', () => {
  it('rules the line below it, a count or none', () => {
    expect(told(TITLE, '二、各行业情况', '(一)农林牧渔', '无发生事故。', '(二)商贸制造', '事故2起,死亡3人。')).toEqual([
      ['清河市', '农林牧渔', null, { incidents: 0 }],
      ['清河市', '商贸制造', null, { incidents: 2, deaths: 3 }],
    ])
  })

  it('is no zero where only nobody died', () => {
    expect(told(TITLE, '(一)火灾', '无发生亡人事故。')).toEqual([])
  })
})

describe('a numbered item that counts nothing', () => {
  it('is of the sector it names, though no list knows it', () => {
    expect(
      told(TITLE, '3.石油天然气:8月份无事故,同比持平。').map(([, sector, , figures]) => [sector, figures]),
    ).toEqual([['石油天然气', { incidents: 0, yoyIncidents: 0 }]])
  })
})

describe('a sentence that says how things went', () => {
  it('does not give its severity to the sectors behind it', () => {
    expect(
      told(TITLE, '全市较大事故死亡人数有所下降。火灾事故起数和死亡人数同比下降23%和39%。').map(
        ([, sector, severity]) => [sector, severity],
      ),
    ).toEqual([['火灾', null]])
  })

  it('gives it to a sentence that counts just that', () => {
    expect(told(TITLE, '全市较大事故继续下降。发生2起,死亡7人。').map(([, , severity]) => severity)).toEqual(['larger'])
  })
})

describe('为较大事故 behind a count', () => {
  it('says of what kind the one accident was', () => {
    expect(told(TITLE, '建筑业发生事故1起,为较大事故,死亡5人,同比增加1起、5人。')).toEqual([
      ['清河市', '建筑业', null, { incidents: 1, deaths: 5, yoyIncidents: 1, yoyDeaths: 5 }],
    ])
  })
})

describe('the whole area named again behind a semicolon', () => {
  it('is of all sectors', () => {
    expect(told(TITLE, '全市发生煤矿事故5起,死亡9人;全市发生较大事故2起。').at(-1)).toEqual([
      '全市',
      null,
      'larger',
      { incidents: 2 },
    ])
  })
})

describe('counts that several areas share', () => {
  it('are said to be unread', () => {
    const lines = [TITLE, '死亡人数主要集中在东山县、西河县。分别死亡12人、8人。'] as const
    expect(told(...lines)).toEqual([])
    expect(unread(...lines)).toEqual(['死亡12人'])
  })
})

describe('a forest fire', () => {
  it('leaves its changes to nobody', () => {
    expect(told(TITLE, '全市发生事故33起。森林消防形势:全市未发生森林火灾,同比下降2起。')).toEqual([
      ['全市', null, null, { incidents: 33 }],
    ])
  })
})

describe('今年以来 behind months named', () => {
  const periods = (...lines: readonly string[]) =>
    parse('清河市生产安全事故情况', ...lines).accidents.map(({ period }) =>
      period?.to.replace('2031-', `${period.kind} `),
    )

  it('is what was named last from January, and so are the lines below', () => {
    expect(
      periods(
        '2031年10月份,全市发生事故7起。',
        '1-10月,全市发生事故96起。今年以来,未发生重大及以上事故。',
        '煤矿发生事故12起。',
      ),
    ).toEqual(['month 10', 'to-date 10', 'to-date 10', 'to-date 10'])
  })

  it('goes up to a month that stands alone', () => {
    expect(periods('2031年10月份,全市发生事故7起。今年以来,全市发生较大事故2起。')).toEqual(['month 10', 'to-date 10'])
  })
})

describe('words that hold the name of a sector', () => {
  it('are no sector', () => {
    expect(told(TITLE, '其他工程发生事故2起,死亡3人。')).toEqual([])
    expect(told(TITLE, '在交通运输市场需求旺盛的情况下,全市共发生事故62起。')).toEqual([
      ['全市', null, null, { incidents: 62 }],
    ])
  })
})

describe('a line about one area', () => {
  it('keeps it for the severity in its next sentence', () => {
    expect(
      told(TITLE, '东山县事故4起、死亡6人。发生较大事故1起,死亡3人。').map(([scope, , severity]) => [scope, severity]),
    ).toEqual([
      ['东山县', null],
      ['东山县', 'larger'],
    ])
  })
})

describe('a text whose lines were broken at one width', () => {
  it('is read as if they were not, also behind a sign', () => {
    const text =
      '2031年1-8月,全市共发生各类生产安全事故120起、死亡48人、受伤60人,同比分别下降12.5%、17.2%、31.8%,未发生重大及以上事故,安全生产形势总体平稳。道路运输事故80起、死亡30人,同比分别下降10.1%、11.8%;火灾事故20起、死亡2人,同比分别下降33.3%、50%;建筑业事故14起、死亡12人,同比分别上升16.7%、9.1%;农业机械事故6起、死亡4人,同比分别下降40%、20%。'
    const lines = text.match(/.{1,40}/gu) ?? []
    expect(told(TITLE, ...lines)).toEqual(told(TITLE, text))
    expect(told(TITLE, text).map(([, sector]) => sector)).toEqual([
      null,
      null,
      '道路运输',
      '火灾',
      '建筑业',
      '农业机械',
    ])
  })
})

describe('what stands before a count', () => {
  it('is no sector where it says how often', () => {
    expect(told(TITLE, '1.连续发生3起较大事故。').map(([, sector]) => sector)).toEqual([null])
  })

  it('is the province whose accidents are counted', () => {
    expect(told(TITLE, '云南发生1起重大、2起较大事故。').map(([scope]) => scope)).toEqual(['云南', '云南'])
  })

  it('is the whole country, also as 中国', () => {
    expect(told('2031年一季度全国安全生产情况', '一季度,中国共发生各类生产安全事故310起,死亡290人。')).toEqual([
      ['全国', null, null, { incidents: 310, deaths: 290 }],
    ])
  })
})

describe('accidents of one cause', () => {
  it('are not all of their severity', () => {
    expect(told(TITLE, '共发生2起因违章指挥导致的较大事故,造成7人死亡。')).toEqual([])
  })
})
