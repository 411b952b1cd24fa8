import { describe, expect, it } from 'vitest'
import { formatPeriod } from '../../../../src/core/domain/period'
import { parse, told, unread, values } from './reading'

const TITLE = '2031年清河省安全生产情况通报'

describe('a named year to compare with', () => {
  it('is last year only where it is, with or without the word for year', () => {
    const { accidents } = parse(
      TITLE,
      '2031年,全省道路交通事故起数、死亡人数较2030分别下降12%、8%。春运期间,全省发生火灾5起,比2029年春运同期下降20%。',
    )
    expect(accidents.map((one) => [one.sector, values(one), one.comparisons.map(({ value }) => value)])).toEqual([
      ['道路交通', { yoyIncidentsPct: -12, yoyDeathsPct: -8 }, []],
      ['火灾', { incidents: 5 }, [-20]],
    ])
  })
})

describe('people counted', () => {
  it('are nobody’s dead where the sentence speaks of no accident', () => {
    expect(told(TITLE, '2031年,汽车驾驶人年增长2647万人。全省发生事故40起,死亡31人,同比减少5起4人。')).toEqual([
      ['全省', null, null, { incidents: 40, deaths: 31, yoyIncidents: -5, yoyDeaths: -4 }],
    ])
  })
  it('are no dead where the injured are counted with them', () => {
    expect(told(TITLE, '全省因事故伤亡1412人,事故起数下降18%,死亡人数下降7%。')).toEqual([
      ['全省', null, null, { yoyIncidentsPct: -18, yoyDeathsPct: -7 }],
    ])
  })
  it('are some of those before the bracket', () => {
    expect(told(TITLE, '全省发生火灾46起,死亡5人(含企业火灾死亡人数2人),受伤9人。')).toEqual([
      ['全省', '火灾', null, { incidents: 46, deaths: 5, injuries: 9 }],
    ])
  })
})

describe('percentages and years in words', () => {
  it('are read', () => {
    const { accidents } = parse(
      '二零三一年清河省安全生产情况通报',
      '二零三一年一到十一月份全省发生各类事故九千八百六十九起,死亡一千二百人,同比分别上升百分之五点八和百分之四点六。',
      '二零三一年全省发生重大事故十一起,死亡一百九十四人,分别下降百分之三十一和百分之十六。',
    )
    expect(accidents.map((one) => [one.period && formatPeriod(one.period), one.severity, values(one)])).toEqual([
      ['2031-01..2031-11', null, { incidents: 9869, deaths: 1200, yoyIncidentsPct: 5.8, yoyDeathsPct: 4.6 }],
      ['2031', 'major', { incidents: 11, deaths: 194, yoyIncidentsPct: -31, yoyDeathsPct: -16 }],
    ])
  })
  it('are decimals of a rate too', () => {
    const { rates } = parse(TITLE, '全省事故死亡一千人,亿元GDP死亡率为零点五五八,煤矿百万吨死亡率为一点一六。')
    expect(rates.map(({ rate, value }) => [rate, value?.value, value?.printed])).toEqual([
      ['per-100m-gdp', 0.558, '零点五五八'],
      ['per-megatonne-coal', 1.16, '一点一六'],
    ])
  })
})

describe('names of quantities', () => {
  it('may be the accidents themselves, or 死人 and 伤人', () => {
    expect(
      told(
        TITLE,
        '全省生产安全事故和死亡人数分别下降20%和10%。发生火灾73起,死亡9人,受伤5人,与去年同期相比,起数、死人、伤人数分别下降8%、19%和32%。',
      ),
    ).toEqual([
      ['全省', null, null, { yoyIncidentsPct: -20, yoyDeathsPct: -10 }],
      [
        '全省',
        '火灾',
        null,
        { incidents: 73, deaths: 9, injuries: 5, yoyIncidentsPct: -8, yoyDeathsPct: -19, yoyInjuriesPct: -32 },
      ],
    ])
  })
})

describe('none of a class named by its dead, or of a sector named by its casualties', () => {
  it('is a zero', () => {
    expect(
      told(TITLE, '全省煤矿发生事故16起,死亡31人;未发生一次死亡3-9人较大事故。全省没有发生较大以上电力人身伤亡事故。'),
    ).toEqual([
      ['全省', '煤矿', null, { incidents: 16, deaths: 31 }],
      ['全省', '煤矿', 'larger', { incidents: 0 }],
      ['全省', '电力人身伤亡', 'larger-and-above', { incidents: 0 }],
    ])
  })
  it('is of both severities where both are named', () => {
    expect(told(TITLE, '全省未发生特别重大、重大铁路交通事故。')).toEqual([
      ['全省', '铁路交通', 'major-and-extraordinarily-major', { incidents: 0 }],
    ])
  })
})

describe('a part that has no field', () => {
  const lines = [
    TITLE,
    '全省共发生火灾73起,死亡9人。',
    '二、人员密集场所共发生火灾25起,死亡8人。其中,发生较大火灾3起,死亡3人;发生重大火灾2起,死亡4人。未发生特别重大事故。',
  ]
  it('keeps what is told of it in all segments of the sentences behind it', () => {
    expect(told(...lines)).toEqual([['全省', '火灾', null, { incidents: 73, deaths: 9 }]])
    expect(unread(...lines)).toEqual(['25起', '3起', '2起'])
  })
  it('is none of it where only those with dead are left out', () => {
    expect(told(TITLE, '全省共发生亡人火灾52起。其中,较大亡人火灾6起,死亡22人;重大亡人火灾1起,死亡15人。')).toEqual([
      ['全省', '火灾', 'larger', { incidents: 6, deaths: 22 }],
      ['全省', '火灾', 'major', { incidents: 1, deaths: 15 }],
    ])
  })
  it('keeps its changes and its rates', () => {
    const { accidents, rates } = parse(
      '2031年1-5月份清河省煤矿事故简况',
      '2031年1-5月份全省煤矿发生4起事故,死亡16人。百万吨死亡率为0.376。其中:',
      '二、地方煤矿发生1起安全生产事故,死亡12人。事故同比增加1起、12人。百万吨死亡率为9.026。',
    )
    expect(accidents.map((one) => [one.sector, values(one)])).toEqual([['煤矿', { incidents: 4, deaths: 16 }]])
    expect(rates.map(({ value }) => value?.value)).toEqual([0.376])
  })
})

describe('a severity behind a sector', () => {
  it('is of the one sector its paragraph tells of, unless all are named', () => {
    expect(
      told(TITLE, '全省水上交通事故17起,死亡9人。发生较大事故2起,死亡6人。发生各类较大事故5起,死亡19人。'),
    ).toEqual([
      ['全省', '水上交通', null, { incidents: 17, deaths: 9 }],
      ['全省', '水上交通', 'larger', { incidents: 2, deaths: 6 }],
      ['全省', null, 'larger', { incidents: 5, deaths: 19 }],
    ])
  })
})

describe('the rate of coal mines alone', () => {
  it('tells that the accidents beside it are theirs', () => {
    expect(told('清河省2031年情况', '2031年,清河省发生事故3起,死亡4人,百万吨死亡率0.032。')).toEqual([
      ['清河省', '煤矿', null, { incidents: 3, deaths: 4 }],
    ])
  })
  it('does not where other rates stand beside it', () => {
    expect(told(TITLE, '全省发生事故30起,死亡24人,亿元GDP死亡率0.1,百万吨死亡率0.032。')).toEqual([
      ['全省', null, null, { incidents: 30, deaths: 24 }],
    ])
  })
})

describe('areas', () => {
  it('are no kind of area, and each of a list has what 均 says of them', () => {
    expect(
      told(TITLE, '全省发生火灾25起。25起火灾中,7起发生在农村地区,其中3起涉及货车。东山县、西河县均发生2起火灾。'),
    ).toEqual([
      ['全省', '火灾', null, { incidents: 25 }],
      ['东山县', '火灾', null, { incidents: 2 }],
      ['西河县', '火灾', null, { incidents: 2 }],
    ])
  })
  it('are named before 连续 too, and months that only began have no end', () => {
    const { accidents } = parse(TITLE, '2031年4月以来,清泉县连续发生2起较大火灾,死亡8人。')
    expect(accidents.map((one) => [one.scope, one.period, one.severity, values(one)])).toEqual([
      ['清泉县', null, 'larger', { incidents: 2, deaths: 8 }],
    ])
  })
})
