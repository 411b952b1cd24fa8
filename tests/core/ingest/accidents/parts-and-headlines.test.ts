import { describe, expect, it } from 'vitest'
import { parse, told, unread, values } from './reading'

const TITLE = '2031年1-8月清河市生产安全事故情况通报'

describe('a part of the towns or the country at the head of a sentence', () => {
  it('keeps its figures from the whole', () => {
    expect(told(TITLE, '全市共发生火灾80起,死亡6人。', '农村地区火灾防控基础薄弱,留守老人多,共发生火灾50起。')).toEqual(
      [['全市', '火灾', null, { incidents: 80, deaths: 6 }]],
    )
    expect(told(TITLE, '全市共发生火灾80起。一是东部火灾多发,共发生火灾45起;二是用火不慎。')).toEqual([
      ['全市', '火灾', null, { incidents: 80 }],
    ])
  })
})

describe('该领域', () => {
  it('is the sector named last outside brackets', () => {
    expect(
      told(TITLE, '道路交通事故30起。损失最大的领域为工矿商贸企业(含建筑业)。8月,该领域发生事故6起,死亡7人。').at(-1),
    ).toEqual(['清河市', '工矿商贸', null, { incidents: 6, deaths: 7 }])
  })
})

describe('areas listed behind a severity', () => {
  it('count accidents of that severity, over semicolons too', () => {
    expect(
      told(TITLE, '从地区来看,较大事故东山县4起、死亡14人;西河县1起、死亡3人。').map(([scope, , severity, figures]) => [
        scope,
        severity,
        figures,
      ]),
    ).toEqual([
      ['东山县', 'larger', { incidents: 4, deaths: 14 }],
      ['西河县', 'larger', { incidents: 1, deaths: 3 }],
    ])
  })

  it('are read with 生产安全事故 behind their names', () => {
    expect(told(TITLE, '东山县生产安全事故2起、死亡1人,同比事故起数减少4起;')).toEqual([
      ['东山县', null, null, { incidents: 2, deaths: 1, yoyIncidents: -4 }],
    ])
  })
})

describe('numbers that have lost their verb or sign', () => {
  it('are said to be unread', () => {
    const lines = [TITLE, '道路运输事故31起、死亡33人,同比1起、上升3.33%。'] as const
    expect(told(...lines)).toEqual([['清河市', '道路运输', null, { incidents: 31, deaths: 33 }]])
    expect(unread(...lines)).toEqual(['1起'])
  })

  it('do not share the change that is left', () => {
    expect(told(TITLE, '东山县事故7起、死亡11人,同比减少3起、增加3人,分别下降30%和上升37.5;')).toEqual([
      ['东山县', null, null, { incidents: 7, deaths: 11, yoyIncidents: -3, yoyDeaths: 3 }],
    ])
  })

  it('make a list unread where a name says nothing here', () => {
    expect(told(TITLE, '水上交通事故20起,死亡8人,沉船艘数、直接经济损失分别下降22%、31%。')).toEqual([
      ['清河市', '水上交通', null, { incidents: 20, deaths: 8 }],
    ])
  })
})

describe('what a share has risen to', () => {
  it('is no change', () => {
    expect(told(TITLE, '全市共发生煤矿事故15起,死亡21人。煤矿死亡人数占比由去年同期的4.7%上升至12.9%。')).toEqual([
      ['全市', '煤矿', null, { incidents: 15, deaths: 21 }],
    ])
  })
})

describe('a percentage behind a change in numbers', () => {
  it('is of the same quantity, though the dead follow', () => {
    expect(told(TITLE, '煤矿事故同比增加3起,上升33.3%,死亡人数减少1人,下降7.7%。')).toEqual([
      ['清河市', '煤矿', null, { yoyIncidents: 3, yoyIncidentsPct: 33.3, yoyDeaths: -1, yoyDeathsPct: -7.7 }],
    ])
  })
})

describe('one quantity of listed sectors', () => {
  it('changes in each by its own figure', () => {
    expect(
      told(TITLE, '道路交通、工矿商贸、农业机械等行业生产安全事故死亡人数同比分别下降18.1%、12.6%、40%。'),
    ).toEqual([
      ['清河市', '道路交通', null, { yoyDeathsPct: -18.1 }],
      ['清河市', '工矿商贸', null, { yoyDeathsPct: -12.6 }],
      ['清河市', '农业机械', null, { yoyDeathsPct: -40 }],
    ])
  })
})

describe('零死亡', () => {
  it('is said of each sector of its clause', () => {
    expect(told(TITLE, '全市共发生事故67起,死亡36人。其中建筑业、铁路交通等行业实现“零死亡”。')).toEqual([
      ['全市', null, null, { incidents: 67, deaths: 36 }],
      ['全市', '建筑业', null, { deaths: 0 }],
      ['全市', '铁路交通', null, { deaths: 0 }],
    ])
  })

  it('says nothing without one', () => {
    expect(told(TITLE, '全市共发生事故67起。3个行业领域“零死亡”。')).toEqual([['全市', null, null, { incidents: 67 }]])
  })
})

describe('the rest of the sectors', () => {
  it('is no sector called 其他', () => {
    expect(told(TITLE, '道路运输业发生事故3起。除道路运输业外,其他领域未发生事故。')).toEqual([
      ['清河市', '道路运输业', null, { incidents: 3 }],
    ])
  })
})

describe('生产安全 beside traffic and fire', () => {
  it('is the accidents of industry', () => {
    expect(
      told(TITLE, '全市共发生道路交通、生产安全、火灾死亡事故73起,死亡82人。其中,生产安全死亡事故8起,死亡9人。'),
    ).toEqual([
      ['全市', '道路交通、生产安全、火灾', null, { incidents: 73, deaths: 82 }],
      ['全市', '生产安全', null, { incidents: 8, deaths: 9 }],
    ])
  })
})

describe('a numbered item of one sector', () => {
  it('goes on about it with a severity', () => {
    expect(told(TITLE, '4.建筑业发生事故5起、死亡8人。同比事故起数减少4起;发生较大事故1起,死亡3人。').at(-1)).toEqual([
      '清河市',
      '建筑业',
      'larger',
      { incidents: 1, deaths: 3 },
    ])
  })
})

describe('a line that opens with its aspect', () => {
  it('is about that, though no list knows it', () => {
    expect(told(TITLE, '城镇供热方面。全市发生事故1起,同比减少1起;死亡0人。')).toEqual([
      ['全市', '城镇供热', null, { incidents: 1, yoyIncidents: -1, deaths: 0 }],
    ])
  })
})

describe('the dead of somebody', () => {
  it('are not those of all', () => {
    expect(told(TITLE, '1-8月,私营企业死亡34人,同比上升9.8%;外商投资企业死亡5人。')).toEqual([])
    expect(told(TITLE, '全市死亡80人,以东城死亡36人居全市首位。')).toEqual([['全市', null, null, { deaths: 80 }]])
  })

  it('of a disaster of work are of no severity', () => {
    expect(told('2031年', '2031年重大职业灾害死亡人数316人。')).toEqual([[null, null, null, { deaths: 316 }]])
  })
})

describe('a headline', () => {
  it('gives way to the text that says it otherwise', () => {
    expect(
      told('2031年清河市生产安全事故下降28%', '2031年,全市发生生产安全事故90起,同比下降12.5%。').map((one) => one[3]),
    ).toEqual([{ incidents: 90, yoyIncidentsPct: -12.5 }])
  })

  it('that names no months is told by the text', () => {
    const { accidents } = parse('清河市事故死亡14人', '2031年1-8月,全市发生事故20起,死亡14人。', '其中煤矿事故2起。')
    expect(accidents.map((one) => [one.partOf, one.period?.to, values(one)])).toEqual([
      [null, '2031-08', { incidents: 20, deaths: 14 }],
      [0, '2031-08', { incidents: 2 }],
    ])
  })

  it('that says more than the text stays', () => {
    expect(told('2031年全市事故死亡14人', '2031年,全市煤矿事故2起。').map((one) => one[3])).toEqual([
      { deaths: 14 },
      { incidents: 2 },
    ])
  })
})

describe('months of a title without a year', () => {
  it('are those the text names with one', () => {
    const { accidents } = parse(
      '上半年全市生产安全形势通报',
      '2031年上半年,全市发生事故202起。',
      '一季度,发生建筑施工事故7起。',
      '火灾事故75起。',
    )
    expect(accidents.map((one) => [one.period?.from, one.period?.to, values(one)])).toEqual([
      ['2031-01', '2031-06', { incidents: 202 }],
      ['2031-01', '2031-03', { incidents: 7 }],
      ['2031-01', '2031-06', { incidents: 75 }],
    ])
  })

  it('stay unknown where the text names two', () => {
    const { metadata } = parse('上半年安全生产形势通报', '2031年上半年事故2起。', '2030年上半年事故3起。')
    expect(metadata.period).toBeNull()
  })
})
