import { describe, expect, it } from 'vitest'
import { parse, told, unread } from './reading'

const YEAR = '2031年全市生产安全事故情况'

describe('figures whose accidents are not those of the whole', () => {
  it('a line that opens with a kind of accident tells of that kind', () => {
    expect(
      told(
        '2031年1-4月全市安全生产情况通报',
        '1-4月份,全市共发生各类事故90起,死亡20人。',
        '渔船捕捞作业及运输事故:共发生事故21起,死亡15人。',
      ),
    ).toEqual([
      ['全市', null, null, { incidents: 90, deaths: 20 }],
      ['全市', '渔船捕捞作业及运输', null, { incidents: 21, deaths: 15 }],
    ])
  })

  it('the dead of accidents at work are not those of all accidents, nor are those of a firm', () => {
    expect(told(YEAR, '2031年,全市发生生产安全事故243起;全市生产经营性事故死亡93人,比上年下降20.5%。')).toEqual([
      ['全市', null, null, { incidents: 243 }],
    ])
    expect(told(YEAR, '2031年,全市发生生产安全事故243起;全市企业职工死亡13人。')).toEqual([
      ['全市', null, null, { incidents: 243 }],
    ])
    expect(told(YEAR, '2031年,生产经营性交通事故48起,同比下降8.9%。')).toEqual([
      ['全市', '生产经营性交通', null, { incidents: 48, yoyIncidentsPct: -8.9 }],
    ])
  })

  it('of what kind some of those counted were is no count of its own', () => {
    expect(told(YEAR, '2031年,全市发生较大事故5起。其中,1起发生在东山区;4起较大事故为道路交通较大事故。')).toEqual([
      ['全市', null, 'larger', { incidents: 5 }],
      ['东山区', null, 'larger', { incidents: 1 }],
    ])
  })

  it('places with a number in their name and two places in one are no whole', () => {
    const lines = [
      '2031年1-4月全市工矿商贸事故情况',
      '1-4月份,全市工矿商贸企业发生事故20起。三门发生事故4起,死亡4人;路桥和开发区各发生事故1起。',
    ]
    expect(told(...lines)).toEqual([['全市', '工矿商贸', null, { incidents: 20 }]])
    expect(unread(...lines)).toEqual(['4起', '1起'])
  })

  it('larger accidents behind a part may be of the part or of all', () => {
    const lines = [YEAR, '2031年,全市发生事故90起。国有重点煤矿发生事故7起,死亡12人。发生较大事故2起,死亡7人。']
    expect(told(...lines)).toEqual([
      ['全市', null, null, { incidents: 90 }],
      ['全市', '国有重点煤矿', null, { incidents: 7, deaths: 12 }],
    ])
    expect(unread(...lines)).toEqual(['2起'])
    expect(told(YEAR, '2031年,全市发生事故90起。煤矿发生事故7起。发生较大建筑事故1起。').at(-1)).toEqual([
      '全市',
      '建筑',
      'larger',
      { incidents: 1 },
    ])
  })
})

describe('figures behind what only explains them', () => {
  it('the dead behind a reason are not those of the kind it names', () => {
    expect(
      told(YEAR, '2031年全市各类事故总量下降,但由于较大以上事故数量上升,共造成77人死亡,经济损失达3亿多元。'),
    ).toEqual([])
  })

  it('同比持平 behind 其中 is of what 其中 counts', () => {
    expect(told(YEAR, '化工类事故1起,其中,死亡1人,同比持平。')).toEqual([
      ['全市', '化工', null, { incidents: 1, deaths: 1, yoyDeaths: 0 }],
    ])
  })
})

describe('figures of other years', () => {
  it('去年第四季度 is of the year before the day of publication', () => {
    const { accidents } = parse(
      '2031年全省安全生产情况',
      '发布时间:2032-01-31',
      '2031年,全省发生较大事故45起。去年第四季度,全省发生较大事故9起。',
    )
    expect(accidents.map(({ period, figures }) => [period?.from, figures.incidents?.value])).toEqual([
      ['2031-01', 45],
      ['2031-10', 9],
    ])
  })

  it('同期: opens those of the year before, and 同比: goes on with the months told last', () => {
    const { accidents } = parse(
      '2031年2月全省煤矿安全生产形势分析',
      '三、2031年煤矿事故发生情况',
      '1-2月,全省煤矿共发生事故3起,死亡12人。',
      '同期:事故1起,死亡1人。同比:事故增加2起,死亡人数增加11人。',
    )
    expect(
      accidents.map(({ period, figures }) => [period?.to, figures.incidents?.value, figures.yoyDeaths?.value]),
    ).toEqual([
      ['2031-02', 3, undefined],
      ['2031-02', undefined, 11],
    ])
  })

  it('nothing in years that are not counted is no zero of one', () => {
    expect(told(YEAR, '近年来全市未发生重大及以上生产安全事故。全市连续3年实现安全生产四项指标全面下降。')).toEqual([])
  })

  it('behind a paragraph of several months, one without is of none', () => {
    const { accidents } = parse(
      '青山市安全生产情况',
      '2031年1-10月,全市发生事故58起。10月份,全市发生事故6起。',
      '建筑业发生事故5起。',
    )
    expect(accidents.map(({ period }) => period?.to)).toEqual(['2031-10', '2031-10', undefined])
  })
})
