import { describe, expect, it } from 'vitest'
import { parse, told, unread, values } from './reading'

const months = (...lines: readonly string[]) =>
  parse(...lines).accidents.map(({ period, sector }) => [period?.from, period?.to, sector])

describe('what a comparison holds is not of now', () => {
  it('figures of the year compared with are left out, and the changes are against that year', () => {
    expect(
      told(
        '2031年清河市安全生产形势分析',
        '2031年,全市发生各类安全事故90起、死亡12人、受伤30人、直接经济损失80.5万元,与2030年各类事故100起、死亡15人、受伤24人、直接经济损失70万元相比,事故起数、死亡人数和受伤人数分别下降10%、下降20%、上升25%。',
        '(一)道路交通:2031年,全市发生交通事故60起、死亡9人。与2030年同期交通事故80起、死亡10人比,事故起数下降25%,死亡人数下降10%。',
      ),
    ).toEqual([
      [
        '全市',
        null,
        null,
        {
          incidents: 90,
          deaths: 12,
          injuries: 30,
          lossWanYuan: 80.5,
          yoyIncidentsPct: -10,
          yoyDeathsPct: -20,
          yoyInjuriesPct: 25,
        },
      ],
      ['全市', '道路交通', null, { incidents: 60, deaths: 9, yoyIncidentsPct: -25, yoyDeathsPct: -10 }],
    ])
  })

  it('a list of years that is compared with sets no months, and a year it came from is no year before', () => {
    const report = parse(
      '2031年1-6月全省生产安全事故情况',
      '1-6月,全省发生事故50起。3个市事故起数与2029、2030年相比均上升。其中,东山市与2029年相比增加6起,上升60%。1-6月,西河市发生事故7起。',
    )
    expect(report.accidents.map(({ scope, period, figures }) => [scope, period?.to, figures.incidents?.value])).toEqual(
      [
        ['全省', '2031-06', 50],
        ['东山市', '2031-06', undefined],
        ['西河市', '2031-06', 7],
      ],
    )
    expect(report.accidents[1]?.comparisons.map(({ basis, value }) => [basis, value])).toEqual([
      ['与2029年相比', 6],
      ['与2029年相比', 60],
    ])
    const since = parse('2031年全市较大事故情况', '较大事故由2026年的6起,减少到2031年2起,下降66.7%。').accidents
    expect(since.flatMap(({ figures }) => Object.keys(figures))).not.toContain('yoyIncidentsPct')
  })

  it('what a sector is left out of, and what stands behind a number nobody understands, is of nobody', () => {
    const lines = [
      '2031年全区事故情况',
      '2031年,全区发生各类事故90起。火灾事故外,全区各类事故60起、死亡9人,同比分别下降5%、10%。',
    ]
    expect(told(...lines)).toEqual([['全区', null, null, { incidents: 90 }]])
    expect(told('2031年全省道路交通事故情况', '全省发生道路交通事故20起,无责任者7人,占年控制指标的70%。')).toEqual([
      ['全省', '道路交通', null, { incidents: 20 }],
    ])
    expect(told('2031年全省道路交通事故情况', '全省发生道路交通事故20起,其死亡人数却达18人。')).toEqual([
      ['全省', '道路交通', null, { incidents: 20, deaths: 18 }],
    ])
  })
})

describe('headings that name a sector', () => {
  it('rule the lines below them until the next, whatever these begin with', () => {
    expect(
      told(
        '2031年6月全市安全生产形势通报',
        '1.农林牧渔业。',
        '今年1-6月无发生事故。',
        '2.商贸制造业。',
        '今年1-6月份,全市发生事故5起,死亡4人。',
        '3.事故特点',
        '今年1-6月份,全市发生事故30起,死亡25人。',
      ),
    ).toEqual([
      ['全市', '农林牧渔业', null, { incidents: 0 }],
      ['全市', '商贸制造业', null, { incidents: 5, deaths: 4 }],
      ['全市', null, null, { incidents: 30, deaths: 25 }],
    ])
  })

  it('of several sectors give a zero to each, and a longer name is not the word inside it', () => {
    expect(
      told(
        '2031年1-4月清河市生产安全事故情况',
        '1.农林牧渔业、采矿业。1-4月份未发生事故。',
        '2.交通运输与仓储业。1-4月份发生事故7起、死亡5人。',
      ),
    ).toEqual([
      ['清河市', '农林牧渔业', null, { incidents: 0 }],
      ['清河市', '采矿业', null, { incidents: 0 }],
      ['清河市', '交通运输与仓储业', null, { incidents: 7, deaths: 5 }],
    ])
  })

  it('a list that follows a summary is not of the severity the summary ended with', () => {
    expect(
      told(
        '2031年1-2月清河市事故通报',
        '全市发生事故21起,死亡26人。其中较大事故2起、死亡7人。具体情况如下:',
        '1.工矿商贸事故4起、死亡4人。',
      ),
    ).toEqual([
      ['全市', null, null, { incidents: 21, deaths: 26 }],
      ['全市', null, 'larger', { incidents: 2, deaths: 7 }],
      ['全市', '工矿商贸', null, { incidents: 4, deaths: 4 }],
    ])
  })

  it('nor of that of its parts, and the minutes of a clock above are no part of its months', () => {
    expect(
      told(
        '2031年1-9月清河市事故通报',
        '2.工矿商贸共发生事故16起、死亡21人。其中较大事故2起、死亡6人。其中:',
        '建筑施工事故2起、死亡4人。',
      ).at(-1),
    ).toEqual(['清河市', '建筑施工', null, { incidents: 2, deaths: 4 }])
    expect(
      months('清河市2031年1-3月份事故情况', '来源:清河市安监局 发布时间:2031-04-10 16:23', '3月份全市发生事故88起。'),
    ).toEqual([['2031-03', '2031-03', null]])
  })

  it('a headline with figures about one sector tells the sector where the text knows no other', () => {
    expect(told('东山一季度煤矿事故死亡7人', '2031年1至3月,东山省发生事故2起,死亡7人。')).toEqual([
      ['东山省', '煤矿', null, { incidents: 2, deaths: 7 }],
    ])
    expect(
      told('东山一季度煤矿事故死亡7人', '2031年1至3月,东山省发生事故90起,其中道路交通事故50起。')[0]?.[1],
    ).toBeNull()
  })
})

describe('months', () => {
  it('截止今年10月 and 2031年截至十月底 are the months up to then', () => {
    expect(months('2031年事故情况', '截止今年10月,全省发生事故7起。')).toEqual([['2031-01', '2031-10', null]])
    expect(months('煤矿事故', '二〇三一年截至十月底,全省发生煤矿事故7起。')).toEqual([['2031-01', '2031-10', '煤矿']])
  })

  it('a title with its year alone yields to the months the text tells, and a year that is not over is none', () => {
    expect(months('2031年全省安全生产形势平稳', '1月份,全省发生事故139起。', '道路交通发生事故119起。')).toEqual([
      ['2031-01', '2031-01', null],
      ['2031-01', '2031-01', '道路交通'],
    ])
    expect(months('2031年全省安全生产情况', '发布时间:2031-08-19', '全省发生事故139起。')).toEqual([
      [undefined, undefined, null],
    ])
  })

  it('the last month in an aside about sectors does not rule what follows', () => {
    expect(
      months(
        '2031年1-10月全省事故情况',
        '1-10月,事故总量下降,特别是煤矿10月份没有死亡。建筑行业事故仍然多发,事故累计死亡47人。',
      ),
    ).toEqual([['2031-01', '2031-10', '建筑']])
  })
})

describe('numbers and zeros', () => {
  it('percentages in words and broken by a blank are read whole', () => {
    const [one] = parse(
      '2031年上半年全省事故情况',
      '上半年,全省发生各类事故六十起,死亡八人,与去年同期相比分别下降百分之十五点二八和百分之六。',
    ).accidents
    expect(values(one)).toEqual({ incidents: 60, deaths: 8, yoyIncidentsPct: -15.28, yoyDeathsPct: -6 })
    expect(told('2031年全省事故情况', '全省发生事故59起,死亡9人,起数上升2.02%,人数下降8. 86%。')[0]?.[3]).toMatchObject(
      {
        yoyIncidentsPct: 2.02,
      },
    )
  })

  it('a change behind a zero of nobody is of nobody, and a loss that may be of either is told of none', () => {
    const lines = [
      '2031年全市事故情况',
      '2031年,全市发生事故90起。',
      '某某矿与某某厂无事故。同比,事故减少6起,死亡减少5人。',
    ]
    expect(told(...lines)).toEqual([['全市', null, null, { incidents: 90 }]])
    const loss = ['2031年全市事故情况', '2031年,全市发生事故161起,发生较大事故1起,同比增加1起,经济损失1079.18万元。']
    expect(told(...loss)).toEqual([
      ['全市', null, null, { incidents: 161 }],
      ['全市', null, 'larger', { incidents: 1, yoyIncidents: 1 }],
    ])
    expect(unread(...loss)).toEqual(['经济损失1079.18万元'])
  })

  it('accidents at work of one area, without a sector, are none of all of it', () => {
    const lines = ['2031年上半年各地事故情况', '东山市上半年共发生事故18起,死亡6人;其中发生生产经营性事故7起,死亡2人。']
    expect(told(...lines)).toEqual([['东山市', null, null, { incidents: 18, deaths: 6 }]])
    expect(unread(...lines)).toEqual(['7起'])
  })
})
