import { describe, expect, it } from 'vitest'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import { formatPeriod } from '../../../../src/core/domain/period'
import { parse, values } from './reading'

const read = (...lines: readonly string[]) => parse('2031年1-8月份清河市生产安全事故情况通报', ...lines)
const whose = ({ sector, severity }: AccidentStatement) => [sector, severity]
const sectorsAndValues = (accidents: readonly AccidentStatement[]) => accidents.map((one) => [whose(one), values(one)])

describe('what stands in brackets behind the period compared with', () => {
  it('is of that period, and the changes around it are still read', () => {
    const { accidents } = read('8月当月,全市发生事故9起,死亡4人。与上月(12起、5人)相比,分别下降25%和20%。')
    expect(accidents.map((one) => [one.period?.kind, one.period?.from, values(one)])).toEqual([
      ['month', '2031-08', { incidents: 9, deaths: 4, momIncidentsPct: -25, momDeathsPct: -20 }],
    ])
  })
})

describe('figures of last year named to compare with', () => {
  it('are not this year’s', () => {
    const { accidents } = read('全市发生事故80起,死亡45人。与上年的100起、50人相比,分别下降20%和10%。')
    expect(accidents.map(values)).toEqual([{ incidents: 80, deaths: 45, yoyIncidentsPct: -20, yoyDeathsPct: -10 }])
  })
})

describe('figures of a named year to compare with', () => {
  it('are not this year’s, and the changes against them no changes against last year', () => {
    const { accidents } = read(
      '全市发生事故80起,死亡45人,与2019年同期100起、50人相比,分别下降20%和10%;与2018年的90起相比下降11%。受伤6人。',
    )
    expect(accidents.map(values)).toEqual([{ incidents: 80, deaths: 45, injuries: 6 }])
  })
})

describe('areas with their figures in brackets', () => {
  it('keep them, and a place that is no known area gives none to the whole', () => {
    const { accidents } = read(
      '全市发生事故40起,死亡32人。起数上升的有:东山县(8起,同比增加3起)、西河区(9起,同比增加5起)。居前的是:东山(8起)、北口(7起)。',
    )
    expect(accidents.map((one) => [one.scope, values(one)])).toEqual([
      ['全市', { incidents: 40, deaths: 32 }],
      ['东山县', { incidents: 8, yoyIncidents: 3 }],
      ['西河区', { incidents: 9, yoyIncidents: 5 }],
    ])
  })
})

describe('what is no production-safety accident', () => {
  it('is left out of the total where the remark in brackets follows the event', () => {
    const { accidents } = read(
      '全市发生生产安全事故36起,死亡45人,其中一起造成4人死亡、6人受伤的事故(非生产安全事故)另案调查。',
    )
    expect(accidents.map((one) => [one.role, values(one)])).toEqual([
      ['statistic', { incidents: 36, deaths: 45 }],
      ['excluded', { incidents: 1, deaths: 4, injuries: 6 }],
    ])
  })
  it('does not make the figures after the bracket excluded too', () => {
    const { accidents } = read('其中一起造成4人死亡的火灾(不纳入统计),较大事故2起,死亡7人。')
    expect(accidents.map((one) => [one.role, one.severity, values(one)])).toEqual([
      ['excluded', null, { incidents: 1, deaths: 4 }],
      ['statistic', 'larger', { incidents: 2, deaths: 7 }],
    ])
  })
})

describe('a severity or sector that follows the numbers', () => {
  it.each([
    ['煤矿发生事故39起、死亡81人(含2起29人的重大煤矿事故)。', ['煤矿', 'major'], { incidents: 2, deaths: 29 }],
    ['工矿商贸发生9起,死亡12人,其中1起造成3人死亡的较大事故。', ['工矿商贸', 'larger'], { incidents: 1, deaths: 3 }],
  ])('%s', (sentence, subject, figures) => {
    const { accidents } = read(sentence)
    expect(accidents).toHaveLength(2)
    expect(sectorsAndValues(accidents)[1]).toEqual([subject, figures])
  })
})

describe('parts and totals', () => {
  it('does not make a count of others a part of the total before it', () => {
    const { accidents } = read('全市发生生产安全事故12起、死亡9人。另据消防部门统计,发生火灾7起,死亡1人。')
    expect(accidents.map((one) => one.partOf)).toEqual([null, null])
  })
  it('does not make a count a part of a total it exceeds', () => {
    const { accidents } = read('全市发生生产安全事故12起、死亡9人。道路交通事故30起,死亡8人。煤矿事故1起,死亡1人。')
    expect(accidents.map((one) => one.partOf)).toEqual([null, null, 0])
  })
  it('takes all kinds of accidents as the whole, whatever severity was spoken of before', () => {
    const { accidents } = read('事故总量、较大以上事故继续下降,共发生各类事故90起、死亡20人;较大以上事故3起。')
    expect(sectorsAndValues(accidents)).toEqual([
      [[null, null], { incidents: 90, deaths: 20 }],
      [[null, 'larger-and-above'], { incidents: 3 }],
    ])
  })
  it('goes on with the count after a bracket about a class without a name', () => {
    const { accidents } = read('煤矿发生重大事故8起(其中,死亡20人以上的事故2起),死亡139人。')
    expect(sectorsAndValues(accidents)[0]).toEqual([['煤矿', 'major'], { incidents: 8, deaths: 139 }])
  })
  it('keeps the severity of 在重大事故中 for the sectors of the sentences after it', () => {
    const { accidents } = read(
      '在发生的重大事故中,工矿商贸发生8起,死亡62人;煤矿发生7起,死亡33人。火灾发生3起,死亡40人。全市发生事故50起。',
    )
    expect(accidents.map(whose)).toEqual([
      ['工矿商贸', 'major'],
      ['煤矿', 'major'],
      ['火灾', 'major'],
      [null, null],
    ])
  })
  it('gives the figures below a numbered heading inside a paragraph to its sector', () => {
    const { accidents } = read(
      '一、总体情况。全市发生事故6起,死亡7人。(一)工矿商贸事故。发生事故1起,死亡1人。(二)道路运输事故。发生事故4起。三、全市情况。发生事故6起。',
    )
    expect(sectorsAndValues(accidents)).toEqual([
      [[null, null], { incidents: 6, deaths: 7 }],
      [['工矿商贸', null], { incidents: 1, deaths: 1 }],
      [['道路运输', null], { incidents: 4 }],
      [[null, null], { incidents: 6 }],
    ])
  })
})

describe('what stands in brackets behind 同比 or the quantity that changes', () => {
  it('is what it fell from, no figure of the period', () => {
    const { accidents } = read(
      '8月份,全区发生事故2起,同比(5起)事故起数下降60%,死亡人数(4人)下降75%,同比前年(3起)事故起数下降33%;造成死亡1人。',
    )
    expect(accidents.map((one) => [one.period?.from, values(one)])).toEqual([
      ['2031-08', { incidents: 2, deaths: 1, yoyIncidentsPct: -60, yoyDeathsPct: -75 }],
    ])
  })
  it('is read where it is the change itself', () => {
    const { accidents } = read('8月份,全区发生事故2起(同比下降60%),死亡1人(减少3人)。')
    expect(accidents.map(values)).toEqual([{ incidents: 2, deaths: 1, yoyIncidentsPct: -60, yoyDeaths: -3 }])
  })
})

describe('figures that a neighbour could take', () => {
  it('gives a list of sectors and 等各类 to all of them', () => {
    const { accidents } = read(
      '全市共发生道路交通、工矿商贸(含建筑施工等行业领域)和火灾等各类安全生产事故317起,死亡15人。',
    )
    expect(sectorsAndValues(accidents)).toEqual([[[null, null], { incidents: 317, deaths: 15 }]])
  })
  it('begins a new list of names behind changes in brackets', () => {
    const { accidents } = read(
      '全市共接报火灾703起,死亡57人,受伤69人,直接财产损失58亿元,火灾起数有所上升(上升9.7%)、死亡人数、受伤人数和损失同比均有所下降(下降1.6%、13.2%和1.2%)。',
    )
    expect(accidents.map(values)).toMatchObject([
      { yoyIncidentsPct: 9.7, yoyDeathsPct: -1.6, yoyInjuriesPct: -13.2, yoyLossPct: -1.2 },
    ])
  })
  it('goes on about a name behind its change in brackets', () => {
    const { accidents } = read('全市发生事故9起,死亡8人,死亡人数(同比下降20%)环比上升60%。')
    expect(accidents.map(values)).toEqual([{ incidents: 9, deaths: 8, yoyDeathsPct: -20, momDeathsPct: 60 }])
  })
  it('leaves alone how many of the dead were old or passengers', () => {
    const { accidents } = read('全市发生火灾28起,死亡11人,60岁以上老年人死亡6人。')
    expect(accidents.map(values)).toEqual([{ incidents: 28, deaths: 11 }])
  })
  it('names an area without the word that includes it', () => {
    const { accidents } = read('全市共发生事故351起,死亡279人(含深汕特别合作区死亡10人)。')
    expect(accidents.map(({ scope }) => scope)).toEqual(['全市', '深汕特别合作区'])
  })
})

describe('a first sentence without a figure', () => {
  it.each([
    ['道路交通安全形势总体平稳,稳中向好。共发生事故31起。', '道路交通'],
    ['工矿商贸事故。共发生事故7起。', '工矿商贸'],
    ['建筑施工事故多发,道路交通事故反弹。共发生事故14起。', null],
    ['道路交通事故多发。共发生事故14起。', null],
  ])('says what the next is about where it names one thing: %s', (text, sector) => {
    expect(read(text).accidents.map(whose)).toEqual([[sector, null]])
  })
})

describe('several sectors or severities at once', () => {
  it('names them all where one number is of all of them', () => {
    const { accidents } = read('工矿商贸、道路交通、火灾事故死亡247人。')
    expect(sectorsAndValues(accidents)).toEqual([[['工矿商贸、道路交通、火灾', null], { deaths: 247 }]])
  })
  it('reads nothing where 分别 shares numbers out among sectors', () => {
    expect(read('煤矿、化工分别发生6起、2起,死亡6人、3人。').accidents).toEqual([])
    expect(read('煤矿、化工事故起数和死亡人数分别下降6%、2%。').accidents).toEqual([])
  })
  it('gives each sector its percentage', () => {
    expect(sectorsAndValues(read('煤矿、化工事故起数分别下降6%、2%。').accidents)).toEqual([
      [['煤矿', null], { yoyIncidentsPct: -6 }],
      [['化工', null], { yoyIncidentsPct: -2 }],
    ])
  })
  it('gives each severity its percentage', () => {
    const { accidents } = read('较大、重特大事故起数分别下降10.2%和5.3%。')
    expect(sectorsAndValues(accidents)).toEqual([
      [[null, 'larger'], { yoyIncidentsPct: -10.2 }],
      [[null, 'major-and-extraordinarily-major'], { yoyIncidentsPct: -5.3 }],
    ])
  })
  it('reads nothing where severities and quantities cross', () => {
    expect(read('较大、重大事故起数和死亡人数分别下降10%、5%、8%和7%。').accidents).toEqual([])
  })
  it('says the zero of the sectors that follow it', () => {
    const { accidents } = read('水上交通事故3起,死亡9人;未接报渔业船舶、农业机械事故。')
    expect(sectorsAndValues(accidents)).toEqual([
      [['水上交通', null], { incidents: 3, deaths: 9 }],
      [['渔业船舶', null], { incidents: 0 }],
      [['农业机械', null], { incidents: 0 }],
    ])
  })
  it.each([
    ['a kind without a field', '煤矿瓦斯事故比去年同期减少28起,死亡人数减少102人,分别下降19.4%和16.5%。'],
    ['a name whose beginning is lost', '行业”事故起数和死亡人数同比上升62.5%、52.94%。'],
    ['one sector or another', '工矿商贸企业特别是煤矿形势好转,死亡人数同比下降16%。'],
  ])('reads no change of %s', (_, sentence) => {
    expect(read(sentence).accidents).toEqual([])
  })
})

describe('what a change is measured against', () => {
  it('keeps 与上月相比 for the sentence after 其中', () => {
    const { accidents } = read('与上月相比,事故起数增加27起,死亡人数增加6人。其中,煤矿事故死亡人数增加4人,上升2.1%。')
    expect(accidents.map(values)).toEqual([
      { momIncidents: 27, momDeaths: 6 },
      { momDeaths: 4, momDeathsPct: 2.1 },
    ])
  })
  it('reads the month change of the dead and missing', () => {
    const { accidents } = read('较大事故24起、死亡和下落不明92人,同比增加6起、22人;环比增加7起、20人。')
    expect(accidents.map(values)).toEqual([
      {
        incidents: 24,
        deathsAndMissing: 92,
        yoyIncidents: 6,
        yoyDeathsAndMissing: 22,
        momIncidents: 7,
        momDeathsAndMissing: 20,
      },
    ])
  })
  it('reads a control target with the share of it', () => {
    const { accidents } = read('发生事故139起、死亡143人,为省控制指标193人的74.1%,比控制进度少死亡1人,同比减少56起。')
    // 143 / 193 = 0.7409
    expect(accidents.map(values)).toEqual([
      { incidents: 139, deaths: 143, targetDeaths: 193, targetDeathsPct: 74.1, vsTargetDeaths: -1, yoyIncidents: -56 },
    ])
  })
})

describe('months', () => {
  const months = (accidents: readonly AccidentStatement[]) =>
    accidents.map(({ period }) => (period === null ? null : formatPeriod(period)))

  it('tells 当月 and 累计 apart by the month of the document', () => {
    const { accidents } = parse('2031年10月清河市生产安全事故情况', '煤矿事故当月12起、死亡19人,累计156起、死亡229人。')
    expect(months(accidents)).toEqual(['2031-10', '2031-01..2031-10'])
  })
  it('takes 当月 for no year where the document names no month', () => {
    const { accidents } = parse('2031年清河市生产安全事故情况', '煤矿事故当月12起、死亡19人。')
    expect(months(accidents)).toEqual([null])
  })
  it('counts 今年 from the year of the document, not from the year named last', () => {
    const { accidents } = parse(
      '清河市煤矿事故情况',
      '发布时间:2031-11-04',
      '2030年煤矿发生事故35起。今年1-9月,煤矿发生事故11起。',
    )
    expect(months(accidents)).toEqual(['2030', '2031-01..2031-09'])
  })
})

describe('rates', () => {
  it('take the area of their own sentence, or of the whole document, never of a paragraph about another', () => {
    const areas = (...lines: readonly string[]) => parse(...lines).rates.map(({ scope }) => scope)
    const rate = '煤矿百万吨死亡率为0.385,下降27%。'
    expect(areas('2031年全国安全生产情况', '湖北省发生事故100起,死亡50人。', rate)).toEqual(['全国'])
    expect(areas('2031年安全生产情况', '全国发生事故900起。', '湖北省发生事故100起。', rate)).toEqual([null])
    expect(areas('2031年安全生产情况', '全国发生事故900起。', `湖北省${rate}`)).toEqual(['湖北省'])
    expect(areas('2031年安全生产情况', '全国发生事故900起。', rate)).toEqual(['全国'])
    expect(areas('2031年安全生产情况', '湖北省发生事故100起。', `全国${rate}`)).toEqual(['全国'])
  })
})

describe('stories and lists', () => {
  it('takes a paragraph about the day of one accident for that event, not for a total', () => {
    const { accidents } = read(
      '全市共发生事故3起,死亡3人。',
      '2031年3月14日,在清河市榆平线某处,发生一起道路运输事故。两辆货车相撞,造成1人死亡。',
    )
    expect(accidents.map((one) => [one.role, values(one)])).toEqual([
      ['statistic', { incidents: 3, deaths: 3 }],
      ['event', { incidents: 1 }],
      ['event', { deaths: 1 }],
    ])
  })
  it('keeps a heading of the line as the sector, though no list of sectors knows it', () => {
    const { accidents } = read(
      '全市共发生事故3起。',
      '4、电力供应业:未发生生产安全事故,同比去年事故起数和死亡人数持平。',
    )
    expect(accidents.map((one) => [one.sector, one.partOf, values(one)])).toEqual([
      [null, null, { incidents: 3 }],
      ['电力供应业', 0, { incidents: 0, yoyIncidents: 0, yoyDeaths: 0 }],
    ])
  })
  it('does not take fatal accidents, counted after all of them, for a second total', () => {
    const { accidents } = read('全市共发生各类事故20起,死亡9人。生产经营性死亡事故4起;死亡4人。')
    expect(accidents.map(({ partOf }) => partOf)).toEqual([null, 0])
  })
  it('keeps the sector for the sentence after 其中', () => {
    const { accidents } = read('道路交通发生各类伤亡事故18起,死亡7人。其中:发生生产性事故2起,死亡2人。')
    expect(accidents.map(({ sector }) => sector)).toEqual(['道路交通', '生产性道路交通'])
  })
})

describe('a verb of change before the noun', () => {
  it('makes the number a change and not another count', () => {
    const { accidents } = read(
      '全市发生事故78起,死亡26人,受伤9人,同比减少事故8起,减少死亡5人,增加受伤2人,分别下降9.3%、16.1%和上升28.6%。',
    )
    expect(accidents.map(values)).toEqual([
      {
        incidents: 78,
        deaths: 26,
        injuries: 9,
        yoyIncidents: -8,
        yoyDeaths: -5,
        yoyInjuries: 2,
        yoyIncidentsPct: -9.3,
        yoyDeathsPct: -16.1,
        yoyInjuriesPct: 28.6,
      },
    ])
  })

  it('rules a list of nouns with their numbers', () => {
    const { accidents } = read('全市发生事故78起,死亡26人,同比减少了事故8起、死亡5人。')
    expect(accidents.map(values)).toEqual([{ incidents: 78, deaths: 26, yoyIncidents: -8, yoyDeaths: -5 }])
  })

  it('rules no count that only stands behind it in a list', () => {
    const { accidents } = read('全市发生事故78起,同比减少8起、死亡26人,同比减少5人。')
    expect(accidents.map(values)).toEqual([{ incidents: 78, deaths: 26, yoyIncidents: -8, yoyDeaths: -5 }])
  })

  it('may be that fewer happened', () => {
    const { accidents } = read('全市发生事故78起,死亡26人,与上年相比少发生事故8起,少死亡5人。')
    expect(accidents.map(values)).toEqual([{ incidents: 78, deaths: 26, yoyIncidents: -8, yoyDeaths: -5 }])
  })
})

describe('a bracket with nothing but last year’s figures', () => {
  it('gives none to this year', () => {
    const { accidents } = read(
      '全市发生事故78起(上年86起),死亡26人(去年为31人),其中西河区发生9起、死亡4人(上年12起、死亡6人)。',
    )
    expect(accidents.map((one) => [one.scope, values(one)])).toEqual([
      ['全市', { incidents: 78, deaths: 26 }],
      ['西河区', { incidents: 9, deaths: 4 }],
    ])
  })
})

describe('an area named right before a sector', () => {
  it('is the area of the figures, the document’s own and another', () => {
    const { accidents } = read('清河市工矿商贸领域发生事故9起,死亡10人。', '东山区道路交通事故4起,死亡3人。')
    expect(accidents.map((one) => [one.scope, one.sector, values(one)])).toEqual([
      ['清河市', '工矿商贸', { incidents: 9, deaths: 10 }],
      ['东山区', '道路交通', { incidents: 4, deaths: 3 }],
    ])
  })

  it('may stand right behind the year', () => {
    const { accidents } = read('2031年清河市工矿商贸领域发生事故9起,死亡10人。')
    expect(accidents.map((one) => [one.scope, one.sector, values(one)])).toEqual([
      ['清河市', '工矿商贸', { incidents: 9, deaths: 10 }],
    ])
  })
})

describe('a change against the part of the year before', () => {
  it('is kept with its words and is no change against last year', () => {
    const { accidents } = read('第三季度全市发生事故15起,死亡16人,比二季度增加2起,增加3人,同比减少1起、4人。')
    expect(accidents.map(values)).toEqual([{ incidents: 15, deaths: 16, yoyIncidents: -1, yoyDeaths: -4 }])
    expect(accidents[0]?.comparisons?.map(({ basis, field, value }) => [basis, field, value])).toEqual([
      ['比二季度', 'incidents', 2],
      ['比二季度', 'deaths', 3],
    ])
  })
})
