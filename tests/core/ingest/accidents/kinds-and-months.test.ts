import { describe, expect, it } from 'vitest'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import { formatPeriod } from '../../../../src/core/domain/period'
import { parse, values } from './reading'

const readAll = (...lines: readonly string[]) => parse(...lines).accidents
const read = (...lines: readonly string[]) => readAll('2031年1-8月份清河市生产安全事故情况通报', ...lines)
const months = (statement: AccidentStatement): string | null =>
  statement.period === null ? null : formatPeriod(statement.period)

describe('missing persons', () => {
  it('are all of the dead and missing where nobody is counted dead', () => {
    expect(read('水上交通发生1起,下落不明3人,同比减少1起、10人。').map(values)).toEqual([
      { incidents: 1, deathsAndMissing: 3, yoyIncidents: -1, yoyDeathsAndMissing: -10 },
    ])
  })
  it('are no dead and missing beside the dead', () => {
    expect(read('全市发生事故1起,死亡2人,失踪3人。').map(values)).toEqual([{ incidents: 1, deaths: 2 }])
  })
})

describe('kinds of accidents these statistics have no field for', () => {
  it.each([
    '主要是瓦斯事故1起,死亡6人;顶板事故3起,死亡3人。',
    '土木工程建筑业未发生事故。',
    '装卸搬运作业发生生产安全事故2起,死亡2人,同比增加2起;同比前年下降33.3%。',
    '居民服务、修理和其他服务业发生事故1起,死亡1人。',
  ])('are left alone: %s', (line) => {
    expect(read(line)).toEqual([])
  })
  it('do not lend their figures to the sector before them', () => {
    const statements = read('道路运输事故11起,死亡11人;管道工程事故3起,死亡2人;建筑施工事故15起,死亡12人。')
    expect(statements.map((one) => [one.sector, values(one)])).toEqual([
      ['道路运输', { incidents: 11, deaths: 11 }],
      ['建筑施工', { incidents: 15, deaths: 12 }],
    ])
  })
  it('are sectors of coal mines by owner', () => {
    const statements = read('国有重点煤矿发生事故1起,死亡6人。乡镇煤矿发生事故2起,死亡3人。')
    expect(statements.map((one) => [one.sector, values(one)])).toEqual([
      ['国有重点煤矿', { incidents: 1, deaths: 6 }],
      ['乡镇煤矿', { incidents: 2, deaths: 3 }],
    ])
  })
  it('take no sector from burnt buildings and no severity from 一般以上', () => {
    const statements = read(
      '全市发生火灾136起,死亡1人,烧毁建筑面积1814平方米,直接经济损失60.5万元。发生一般以上交通事故123起,死亡41人。',
    )
    expect(statements.map((one) => [one.sector, one.severity, values(one)])).toEqual([
      ['火灾', null, { incidents: 136, deaths: 1, lossWanYuan: 60.5 }],
      ['交通', null, { incidents: 123, deaths: 41 }],
    ])
  })
  it('are of the one sector the title names', () => {
    const [statement] = readAll('2031年全国煤矿安全生产情况', '全国发生事故20起,死亡27人。')
    expect(statement?.sector).toBe('煤矿')
    const [other] = readAll('2031年全国非煤矿山安全生产情况', '全国发生事故20起,死亡27人。')
    expect(other?.sector).toBeNull()
  })
})

describe('months', () => {
  it('are those of the heading', () => {
    const statements = readAll(
      '2031年4月清河区安全生产形势',
      '一、总体情况',
      '(一)4月份情况',
      '全区发生事故2起。',
      '(二)1-4月份累计情况(截至4月30日,下同)',
      '全区发生事故9起。',
      '建筑业发生事故3起。',
      '二、其他情况',
      '全区发生火灾1起。',
    )
    expect(statements.map((one) => [months(one), values(one).incidents])).toEqual([
      ['2031-04', 2],
      ['2031-01..2031-04', 9],
      ['2031-01..2031-04', 3],
      ['2031-04', 1],
    ])
  })
  it('go on in the next paragraph where the document names none', () => {
    const statements = readAll(
      '清河市安全生产简况',
      '2031年1月至3月,全市发生事故17起,死亡29人。',
      '据介绍,全市发生火灾3起,死亡4人。',
    )
    expect(statements.map(months)).toEqual(['2031-01..2031-03', '2031-01..2031-03'])
  })
  it('are the year up to the last day of a month', () => {
    expect(readAll('安全生产简况', '2031年1月1日至10月31日,全国发生事故80起,死亡96人。').map(months)).toEqual([
      '2031-01..2031-10',
    ])
  })
  it('are none for a week', () => {
    expect(readAll('2031年11月25日-12月1日安全生产简要情况', '发生较大事故16起。').map(months)).toEqual([null])
  })
})

describe('what a sentence goes on about', () => {
  it('is the whole, not the part before it', () => {
    const statements = read('全市煤矿发生事故16起,死亡31人。其中重大事故1起,死亡14人。与去年同期相比,死亡人数增加3人。')
    expect(statements.map((one) => [one.severity, values(one)])).toEqual([
      [null, { incidents: 16, deaths: 31, yoyDeaths: 3 }],
      ['major', { incidents: 1, deaths: 14 }],
    ])
  })
  it('is the sector, where the sentence begins with a quantity', () => {
    const statements = read('交通运输业发生事故8起,死亡6人。事故起数、死亡人数分别同比下降3.1%、4.2%。')
    expect(statements.map((one) => [one.sector, values(one)])).toEqual([
      ['交通运输业', { incidents: 8, deaths: 6, yoyIncidentsPct: -3.1, yoyDeathsPct: -4.2 }],
    ])
  })
  it('drops people for a change of incidents', () => {
    expect(read('全市发生事故9起,死亡9人,受伤4人,同比事故起数减少6人。').map(values)).toEqual([
      { incidents: 9, deaths: 9, injuries: 4 },
    ])
  })
})

describe('single accidents and repeated counts', () => {
  it('takes a day with a place for one event', () => {
    const [statement] = read('4月7日,白河市某煤矿发生瓦斯突出事故,死亡13人。')
    expect(statement?.role).toBe('event')
    const [total] = read('4月7日,清河市应急管理局通报,全市发生火灾事故13起。')
    expect(total?.role).toBe('statistic')
  })
  it.each(['会议通报了这7起事故。', '从以上7起特大事故看,形势严峻。', '事故起数比去年(28起)有所下降。'])(
    '%s',
    (line) => {
      expect(read(line)).toEqual([])
    },
  )
  it('says zero for the whole area', () => {
    expect(read('8月份,全市未发生生产安全事故。').map((one) => [months(one), values(one)])).toEqual([
      ['2031-08', { incidents: 0 }],
    ])
  })
  it('joins lines that were cut in the middle of a word', () => {
    const statements = read(
      '全市煤矿安全生产形势仍然严峻,有关部门已经多次提出要求,四月以来共发生一次死亡10人以上特大事',
      '故7起、死亡114人。',
    )
    expect(statements.map((one) => [one.sector, one.severity, values(one)])).toEqual([
      ['煤矿', 'extraordinary-pre-2007', { incidents: 7, deaths: 114 }],
    ])
  })
})

describe('a class of accidents within a sector', () => {
  it('is not the sector', () => {
    const statements = read('煤矿瓦斯事故:2030年20起,死亡31人;2031年1-8月同比减少4起、6人。')
    expect(statements.map((one) => [one.sector, months(one), values(one)])).toEqual([
      ['煤矿瓦斯', '2030', { incidents: 20, deaths: 31 }],
      ['煤矿瓦斯', '2031-01..2031-08', { yoyIncidents: -4, yoyDeaths: -6 }],
    ])
  })
  it('is its own where a colon sets it above figures', () => {
    const statements = readAll('2031年全国煤矿安全生产情况', '顶板事故:2031年40起,死亡52人。')
    expect(statements.map((one) => [one.sector, values(one)])).toEqual([['顶板', { incidents: 40, deaths: 52 }]])
  })
  it('leaves the sector of one named accident', () => {
    expect(read('全市发生1起建筑施工坍塌事故,死亡3人。').map((one) => one.sector)).toEqual(['建筑施工'])
  })
})

describe('months that are not over', () => {
  it.each(['截至10月21日,全市发生事故65起,死亡11人。', '1月1日至10月21日,全市发生事故65起,死亡11人。'])(
    'are no months: %s',
    (line) => {
      const [statement] = readAll('2031年清河市安全生产情况', line)
      expect(statement && values(statement)).toEqual({ incidents: 65, deaths: 11 })
      expect(statement?.period).toBeNull()
    },
  )
  it.each([
    ['截至11月30日,全市发生事故65起,死亡11人。', '2031-01..2031-11'],
    ['截至2月28日,全市发生事故6起,死亡1人。', '2031-01..2031-02'],
    ['1月1日至12月31日,全市发生事故80起,死亡12人。', '2031'],
  ])('are months on their last day: %s', (line, expected) => {
    const [statement] = readAll('2031年清河市安全生产情况', line)
    expect(statement && months(statement)).toBe(expected)
  })
})

describe('parts told apart by semicolons', () => {
  it('keep the severity of their whole', () => {
    const statements = read('重大事故19起,与上年同期持平;其中水上交通8起,增加6起;道路交通9起,增加4起。')
    expect(statements.map((one) => [one.sector, one.severity, values(one)])).toEqual([
      [null, 'major', { incidents: 19, yoyIncidents: 0 }],
      ['水上交通', 'major', { incidents: 8, yoyIncidents: 6 }],
      ['道路交通', 'major', { incidents: 9, yoyIncidents: 4 }],
    ])
  })
  it('that exceed it are no parts', () => {
    const statements = read('重大事故2起;其中煤矿1起;道路交通500起。')
    expect(statements.map((one) => [one.sector, one.severity, values(one)])).toEqual([
      [null, 'major', { incidents: 2 }],
      ['煤矿', 'major', { incidents: 1 }],
      ['道路交通', null, { incidents: 500 }],
    ])
  })
})

describe('kinds of areas', () => {
  it('are no area of that name', () => {
    const statements = read('全市发生事故30起。', '12个县市区、园区1-8月份共发生事故30起,东山区18起、西山区12起。')
    expect(statements.map((one) => [one.scope, values(one)])).toEqual([
      ['全市', { incidents: 30 }],
      ['全市', { incidents: 30 }],
      ['东山区', { incidents: 18 }],
      ['西山区', { incidents: 12 }],
    ])
  })
})
