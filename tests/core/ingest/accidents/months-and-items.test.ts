import { describe, expect, it } from 'vitest'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import { formatPeriod } from '../../../../src/core/domain/period'
import { parse, values } from './reading'

const read = (...lines: readonly string[]): readonly AccidentStatement[] => parse(...lines).accidents
const months = ({ period }: AccidentStatement): string | null => (period === null ? null : formatPeriod(period))

describe('months where nothing says the year', () => {
  it('are kept without one', () => {
    const statements = read('1-7月,全市发生事故18起、死亡15人。其中较大事故1起。', '7月,全市发生事故3起。')
    expect(statements.map((one) => [one.period, one.monthsOnly, values(one)])).toEqual([
      [null, { kind: 'to-date', first: 1, last: 7 }, { incidents: 18, deaths: 15 }],
      [null, { kind: 'to-date', first: 1, last: 7 }, { incidents: 1 }],
      [null, { kind: 'month', first: 7, last: 7 }, { incidents: 3 }],
    ])
  })
  it('rule the paragraphs below that name none', () => {
    const statements = read('上半年,全市发生事故18起。', '道路运输事故发生11起,死亡12人。')
    expect(statements.map((one) => one.monthsOnly)).toEqual([
      { kind: 'half-year', first: 1, last: 6 },
      { kind: 'half-year', first: 1, last: 6 },
    ])
  })
  it('are of the year where one is named', () => {
    const [statement] = read('2031年1-7月全市生产安全事故情况', '1-7月,全市发生事故18起。')
    expect([statement && months(statement), statement?.monthsOnly]).toEqual(['2031-01..2031-07', undefined])
  })
})

describe('a week', () => {
  it.each([
    ['2031年11月25日—12月1日安全生产简要情况', '发生较大事故2起,死亡7人。'],
    ['2030年12月31日—2031年1月6日安全生产简要情况', '发生较大事故2起,死亡7人。'],
    ['12月12日—18日安全生产简况', '上周发生较大事故2起,死亡7人。'],
  ])('is no month and no year: %s', (...lines) => {
    const statements = read(...lines, '2031年12月20日')
    expect(statements.map((one) => [months(one), one.severity, values(one)])).toEqual([
      [null, 'larger', { incidents: 2, deaths: 7 }],
    ])
  })
})

describe("last year's months", () => {
  it("are not this year's, and the change after them is", () => {
    const statements = read(
      '2031年9月清河市安全生产形势分析',
      '2031年1-9月份,全市共发生事故18起,去年1-9月份发生事故22起,事故总起数比去年减少4起,同比下降18.2%;死亡21人去年1-9月份死亡28人。',
    )
    expect(statements.map((one) => [months(one), values(one)])).toEqual([
      ['2031-01..2031-09', { incidents: 18, deaths: 21, yoyIncidents: -4, yoyIncidentsPct: -18.2 }],
    ])
  })
})

describe('a numbered sector', () => {
  const title = '2031年12月清河省生产安全事故情况'
  it('rules the paragraph that goes on with other months', () => {
    const statements = read(
      title,
      '(二)采矿业:12月份发生事故1起、死亡1人,去年同期无事故。',
      '1至12月份发生事故11起、死亡11人,同比减少4起、少死亡11人。',
      '1至12月份全省发生事故164起、死亡66人。',
    )
    expect(statements.map((one) => [one.sector, months(one), values(one)])).toEqual([
      ['采矿业', '2031-12', { incidents: 1, deaths: 1 }],
      ['采矿业', '2031', { incidents: 11, deaths: 11, yoyIncidents: -4, yoyDeaths: -11 }],
      [null, '2031', { incidents: 164, deaths: 66 }],
    ])
  })
  it('ends at the next numbered paragraph', () => {
    const statements = read(title, '(二)采矿业:12月份发生事故1起。', '(三)总体:略。', '1至12月份发生事故11起。')
    expect(statements.map((one) => one.sector)).toEqual(['采矿业', null])
  })
})

describe('a severity', () => {
  const lines = [
    '31日通报了2031年(1月1日-10月28日)的全国安全生产情况。今年以来全国发生6起重大事故,死亡78人。其中:工矿商贸发生5起,死亡65人。',
    '在工矿商贸发生的事故中:',
    '煤矿发生3起,死亡40人;',
    '建筑施工发生1起,死亡11人。',
    '此外,全国发生2起特别重大事故,死亡74人。其中:煤矿发生1起,死亡41人。火灾事故发生1起,死亡33人。',
  ]
  it('holds for the list behind 其中 until the whole area is named again', () => {
    expect(read('2031年全国安全生产简况', ...lines).map((one) => [one.sector, one.severity, values(one)])).toEqual([
      [null, 'major', { incidents: 6, deaths: 78 }],
      ['工矿商贸', 'major', { incidents: 5, deaths: 65 }],
      ['煤矿', 'major', { incidents: 3, deaths: 40 }],
      ['建筑施工', 'major', { incidents: 1, deaths: 11 }],
      [null, 'extraordinarily-major', { incidents: 2, deaths: 74 }],
      ['煤矿', 'extraordinarily-major', { incidents: 1, deaths: 41 }],
      ['火灾', 'extraordinarily-major', { incidents: 1, deaths: 33 }],
    ])
  })
  it('of a heading that ends in a full stop rules the items below', () => {
    const statements = read(
      '2031年全国安全生产简况',
      '(二)较大事故情况。',
      '发生较大事故3起。',
      '1.煤矿发生1起,死亡4人。',
    )
    expect(statements.map((one) => [one.sector, one.severity, values(one)])).toEqual([
      [null, 'larger', { incidents: 3 }],
      ['煤矿', 'larger', { incidents: 1, deaths: 4 }],
    ])
  })
  it('and its figures up to the 28th of a month are of no whole year', () => {
    expect(read('安全生产简况', ...lines).map(months)).toEqual(Array<null>(7).fill(null))
  })
})

describe('what is aimed at', () => {
  it('is no change', () => {
    const statements = read('2031年全国安全生产情况', '全国发生重大事故6起。明年重大事故起数要下降6%以上。')
    expect(statements.map(values)).toEqual([{ incidents: 6 }])
  })
})

describe('areas in a numbered list', () => {
  it('have their own figures and those of last year in brackets, none of them a total of others', () => {
    const statements = read(
      '2031年9月清河市安全生产形势分析',
      '2031年1-9月份,全市共发生事故5起,死亡6人。',
      '(二)1-9月份按行政区域划分的事故情况',
      '1.临川县共发生2起事故,死亡3人,死亡人数同比下降25%;(2030年1-9月份共发生2起事故,死亡4人);',
      '2.市辖区共发生3起事故,死亡3人;(2030年1-9月份共发生1起事故,死亡1人);',
    )
    expect(statements.map((one) => [one.scope, months(one), values(one), one.partOf])).toEqual([
      ['全市', '2031-01..2031-09', { incidents: 5, deaths: 6 }, null],
      ['临川县', '2031-01..2031-09', { incidents: 2, deaths: 3, yoyDeathsPct: -25 }, 0],
      ['临川县', '2030-01..2030-09', { incidents: 2, deaths: 4 }, null],
      ['市辖区', '2031-01..2031-09', { incidents: 3, deaths: 3 }, 0],
      ['市辖区', '2030-01..2030-09', { incidents: 1, deaths: 1 }, null],
    ])
  })
})

describe('lines and words of published bulletins', () => {
  it('are joined where a line breaks between a word and its number', () => {
    const statements = read('2031年全国安全生产情况', '', '全年共发生道路交通', '事故 32.7万起,造成8.2万人死亡。')
    expect(statements.map((one) => [one.sector, values(one)])).toEqual([
      ['道路交通', { incidents: 327_000, deaths: 82_000 }],
    ])
  })
  it('take no victims of natural disasters for accidents', () => {
    const statements = read(
      '2031年一季度全国安全生产情况',
      '一季度,全国发生事故34起。各种自然灾害共造成120人次受灾,死亡失踪16人,直接经济损失101.6亿元。',
    )
    expect(statements.map(values)).toEqual([{ incidents: 34 }])
  })
  it('say none of a month that stands before a comma', () => {
    const statements = read('2031年1-11月清河县安全生产情况的通报', '全县共发生事故8起。', '11月,未发生生产安全事故。')
    expect(statements.map((one) => [months(one), values(one)])).toEqual([
      ['2031-01..2031-11', { incidents: 8 }],
      ['2031-11', { incidents: 0 }],
    ])
  })
  it('name the severity far behind 一起', () => {
    const statements = read('2031年4月清河省安全生产情况', '4月,全省发生一起违规存放爆炸物品的较大事故,死亡3人。')
    expect(statements.map((one) => [one.severity, values(one)])).toEqual([['larger', { incidents: 1, deaths: 3 }]])
  })
  it('change by as many the dead and the injured where the sentence says 均', () => {
    const [statement] = read('2031年4月清河区安全生产情况', '4月份,全区发生事故2起,死亡、受伤人数均减少1人。')
    expect(statement && values(statement)).toEqual({ incidents: 2, yoyDeaths: -1, yoyInjuries: -1 })
  })
  it('are of no severity where a rise is 较大, and of the one county named behind 除', () => {
    const statements = read(
      '2031年上半年清河州安全生产情况',
      '上半年火灾上升幅度较大,全州发生火灾事故65起,死亡2人。除白石县死亡3人外,其余县市形势稳定。',
    )
    expect(statements.map((one) => [one.scope, one.sector, one.severity, values(one)])).toEqual([
      ['全州', '火灾', null, { incidents: 65, deaths: 2 }],
      ['白石县', null, null, { deaths: 3 }],
    ])
  })
  it('count the missing where the number stands first', () => {
    const [statement] = read('2031年4月清河省安全生产情况', '4月,渔业船舶发生1起,3人下落不明。')
    expect(statement && values(statement)).toEqual({ incidents: 1, deathsAndMissing: 3 })
  })
})
