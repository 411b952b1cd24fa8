import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../../src/core/ingest/parse-report'
import { readDocument } from '../../../../src/readers/read-document'

const TITLE = '2031年1-8月份清河市生产安全事故情况通报'
const read = (...lines: readonly string[]) =>
  parseReport(readDocument(new TextEncoder().encode(lines.join('\n')), 'bulletin.txt'), 'test')
/** Sector and severity, then figures by field. */
const told = (...lines: readonly string[]) =>
  read(TITLE, ...lines).accidents.map(({ sector, severity, role, figures }) => [
    sector,
    severity,
    ...(role === 'statistic' ? [] : [role]),
    Object.fromEntries(Object.entries(figures).map(([field, { value }]) => [field, value])),
  ])

describe('a sentence without figures before one without a subject', () => {
  it('says of which sector the figures are', () => {
    expect(
      told('全市发生事故90起,死亡30人。煤矿事故总量下降。发生事故11起、死亡4人。铁路交通事故情况。发生事故5起。'),
    ).toEqual([
      [null, null, { incidents: 90, deaths: 30 }],
      ['煤矿', null, { incidents: 11, deaths: 4 }],
      ['铁路交通', null, { incidents: 5 }],
    ])
  })
  it('leaves the figures alone where it names several sectors, or one without a name here', () => {
    expect(told('全市发生事故90起,死亡30人。煤矿、火灾事故均下降。发生事故11起、死亡4人。')).toHaveLength(1)
    expect(told('全市发生事故90起,死亡30人。牲畜运输事故总量下降。发生事故11起、死亡4人。')).toHaveLength(1)
  })
})

describe('lists parted by commas', () => {
  it('gives people behind a comma to the verb, and to the accidents just counted', () => {
    expect(
      told('全市发生事故90起,死亡30人,同比减少15起,12人,分别下降14.3%和28.6%;煤矿事故1起,1人,同期未发生事故。'),
    ).toEqual([
      [
        null,
        null,
        { incidents: 90, deaths: 30, yoyIncidents: -15, yoyDeaths: -12, yoyIncidentsPct: -14.3, yoyDeathsPct: -28.6 },
      ],
      ['煤矿', null, { incidents: 1, deaths: 1 }],
    ])
  })
  it('does not where more is said of the people', () => {
    expect(told('全市发生事故90起,死亡30人,同比减少15起,12人被追究责任;煤矿事故1起,1人被困。')).toEqual([
      [null, null, { incidents: 90, deaths: 30, yoyIncidents: -15 }],
      ['煤矿', null, { incidents: 1 }],
    ])
  })
})

describe('whose figure', () => {
  it('lets 。其中 go on with the whole where the sentence told of several sectors', () => {
    expect(told('全市发生事故90起,死亡30人,其中煤矿11起,铁路运输4起。其中:发生较大事故2起。')).toEqual([
      [null, null, { incidents: 90, deaths: 30 }],
      ['煤矿', null, { incidents: 11 }],
      ['铁路运输', null, { incidents: 4 }],
      [null, 'larger', { incidents: 2 }],
    ])
  })
  it('takes no zero behind an event for a part of it', () => {
    expect(told('全市发生事故90起。“9·8”较大道路运输事故,死亡3人,未发生重特大事故。').slice(1)).toEqual([
      ['道路运输', 'larger', 'event', { deaths: 3 }],
      [null, 'major-and-extraordinarily-major', { incidents: 0 }],
    ])
  })
  it('goes on with 比去年同期事故起数 about the accidents before', () => {
    expect(told('全市发生煤矿较大事故1起。比去年同期事故起数减少4起、死亡人数减少15人。')).toEqual([
      ['煤矿', 'larger', { incidents: 1, yoyIncidents: -4, yoyDeaths: -15 }],
    ])
  })
  it('leaves a second number of dead to what it is said of', () => {
    expect(told('全市铁路运输累计死亡28人,牲畜运输累计死亡1人。')).toEqual([['铁路运输', null, { deaths: 28 }]])
  })
  it('does not take a headline with a figure for what all figures are about', () => {
    const { accidents } = read('2031年清河市道路交通事故死亡62人', '2031年,全市发生各类事故90起,死亡80人。')
    expect(accidents.at(-1)?.sector).toBeNull()
  })
  it('reads the class between two rungs of the ladder', () => {
    expect(told('全市发生一次死亡3-9人事故3起,死亡12人。其中煤矿2起、火灾1起。')).toEqual([
      [null, 'larger', { incidents: 3, deaths: 12 }],
      ['煤矿', 'larger', { incidents: 2 }],
      ['火灾', 'larger', { incidents: 1 }],
    ])
  })
  it('gives 同比宗数持平 to the accidents alone', () => {
    expect(told('全市发生重大事故2宗,死亡32人,同比宗数持平,死亡人数下降5.9%。')).toEqual([
      [null, 'major', { incidents: 2, deaths: 32, yoyIncidents: 0, yoyDeathsPct: -5.9 }],
    ])
  })
  it('reads an autonomous region, and how far its rate fell', () => {
    const { accidents, rates } = read(
      TITLE,
      '内蒙古自治区累计发生事故90起,死亡80人。煤矿百万吨死亡率1.835,同比降0.893。',
    )
    expect(accidents[0]?.figures.incidents?.value).toBe(90)
    expect([rates[0]?.value?.value, rates[0]?.change?.value]).toEqual([1.835, -0.893])
  })
  it('tells 其他商贸制造业 and 经营性道路交通 from the sectors they end with', () => {
    expect(
      told('商贸制造业事故3起;其他商贸制造业事故2起;道路交通事故9起,其中经营性道路交通事故1起。').map(
        ([sector]) => sector,
      ),
    ).toEqual(['商贸制造业', '其他商贸制造业', '道路交通', '经营性道路交通'])
  })
  it('gives a percentage behind 、 to the number before it', () => {
    expect(told('全市发生煤矿事故3起、死亡4人,同比事故起数持平,多死亡1人、上升33.3%。')).toEqual([
      ['煤矿', null, { incidents: 3, deaths: 4, yoyIncidents: 0, yoyDeaths: 1, yoyDeathsPct: 33.3 }],
    ])
  })
})

describe('sentences that go on', () => {
  it('gives a loss in a sentence of its own to the accidents before it', () => {
    expect(
      told(
        '全市发生事故90起,死亡30人。',
        '建筑施工类事故2起,起数同比持平。直接经济损失100.8万元,减少169.2万元,同比降低62.7%。',
        '其他事故1起,死亡1人。未造成经济损失。',
      ).slice(1),
    ).toEqual([
      [
        '建筑施工',
        null,
        { incidents: 2, yoyIncidents: 0, lossWanYuan: 100.8, yoyLossWanYuan: -169.2, yoyLossPct: -62.7 },
      ],
      ['其他', null, { incidents: 1, deaths: 1, lossWanYuan: 0 }],
    ])
  })
  it('leaves what is said of a part without a name, its target and its larger accidents too', () => {
    expect(told('全市发生事故90起。其中纳入考核的牲畜运输事故10起,死亡5人。占全年控制指标的28.7%。')).toEqual([
      [null, null, { incidents: 90 }],
    ])
    expect(told('全市发生火灾90起。农村发生火灾60起,死亡3人;其中较大火灾2起。')).toEqual([
      ['火灾', null, { incidents: 90 }],
    ])
    expect(told('全市煤矿发生事故11起。其中,顶板和运输事故多发,共发生7起,死亡8人。')).toEqual([
      ['煤矿', null, { incidents: 11 }],
    ])
  })
})

describe('no figure', () => {
  it('is a class of accidents whose dash is lost, or how far a count lies below its target', () => {
    expect(told('一次死亡39人较大事故6起,死亡24人。', '较大事故起数低20起。')).toEqual([
      [null, 'larger', { incidents: 6, deaths: 24 }],
    ])
  })
  it('is of a month where days within it are named', () => {
    const [week] = read('2031年春节期间安全生产情况', '1月25日至1月31日,全省发生事故8起,死亡2人。').accidents
    expect([week?.period, week?.figures.incidents?.value]).toEqual([null, 8])
  })
  it('takes 预计前十月该省 for no area', () => {
    const { rates } = read(TITLE, '1-8月,全省煤矿百万吨死亡率0.017。预计前十月该省煤矿百万吨死亡率0.023。')
    expect(rates.map(({ scope }) => scope)).toEqual(['全省', '全省'])
  })
})

describe('equipment and ships', () => {
  it('counts accidents in 件 right behind their name, with the dead and missing', () => {
    expect(told('全市发生水上交通事故7件,死亡失踪3人,同比分别下降8.7%,23.5%。全市检查发现隐患9件。')).toEqual([
      ['水上交通', null, { incidents: 7, deathsAndMissing: 3, yoyIncidentsPct: -8.7, yoyDeathsAndMissingPct: -23.5 }],
    ])
  })
  it('leaves a list of percentages that is longer than its quantities', () => {
    expect(told('全市发生水上交通事故7件,沉船2艘,损失不详,同比分别下降8.7%,23.5%,5.2%。')).toEqual([
      ['水上交通', null, { incidents: 7 }],
    ])
  })
  it('leaves the changes of a part that has no field, and what is said of it behind a semicolon', () => {
    expect(told('全市发生水上交通事故7起,死亡3人,事故总数增加4起;其中,趸船事故起数增加2起、人数增加4人。')).toEqual([
      ['水上交通', null, { incidents: 7, deaths: 3, yoyIncidents: 4 }],
    ])
    expect(told('全市发生趸船碰撞事故7起;沉船3艘,同比下降2%;直接经济损失2.9亿元。')).toEqual([])
  })
  it('reads special equipment with related accidents, and its rate', () => {
    const { accidents, rates } = read(
      TITLE,
      '全市万台特种设备死亡人数为0.08。全市发生特种设备事故和相关事故11起,死亡9人。',
    )
    expect([accidents[0]?.sector, accidents[0]?.figures.incidents?.value]).toEqual(['特种设备', 11])
    expect([rates[0]?.rate, rates[0]?.value?.value]).toEqual(['per-10k-special-equipment', 0.08])
  })
})

describe('of which part', () => {
  it('keeps the severity of a list behind 包括, of areas behind a colon, and right before a sector', () => {
    expect(told('较大事故包括煤矿较大事故1起、死亡4人;建筑业2起、死亡7人。')).toEqual([
      ['煤矿', 'larger', { incidents: 1, deaths: 4 }],
      ['建筑业', 'larger', { incidents: 2, deaths: 7 }],
    ])
    expect(told('从地区来看,有2个县发生较大事故:东山县4起、死亡13人;西河县1起、死亡4人。')).toEqual([
      [null, 'larger', { incidents: 4, deaths: 13 }],
      [null, 'larger', { incidents: 1, deaths: 4 }],
    ])
    expect(told('上半年全国共发生一次死亡10人以上重大道路交通事故3起,造成48人死亡。')).toEqual([
      ['道路交通', 'major', { incidents: 3, deaths: 48 }],
    ])
  })
  it('leaves what is of all of a list, of one area by its rank, or of another kind of thing', () => {
    expect(told('化工行业发生事故4起,其中重大事故1起、较大事故2起,共造成34人死亡,同比上升240%。')).toEqual([
      ['化工', null, { incidents: 4 }],
      ['化工', 'major', { incidents: 1 }],
      ['化工', 'larger', { incidents: 2 }],
    ])
    expect(told('某地工矿商贸事故死亡人数排名全省第一,死亡44人。')).toEqual([])
    expect(told('全市发生事故9起。立案数和经济处罚数比去年同期分别上升40.6%和68.1%。')).toEqual([
      [null, null, { incidents: 9 }],
    ])
    expect(told('全市工商贸其他行业事故突出,在工矿商贸事故中的占比超过半数。共发生事故38起。')).toEqual([])
    expect(read(TITLE, '全省煤矿百万吨死亡率0.038。其中,省属煤矿百万吨死亡率0.2。').rates).toHaveLength(1)
  })
})
