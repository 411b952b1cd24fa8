import { describe, expect, it } from 'vitest'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import { parse, values } from './reading'

const read = (...lines: readonly string[]): readonly AccidentStatement[] =>
  parse('2031年1-8月份清河市生产安全事故情况通报', ...lines).accidents

describe('a percentage in brackets behind another', () => {
  it('is of the part named in brackets, not the next quantity', () => {
    expect(read('全市发生事故60起(其中亡人事故40起)、死亡44人,同比下降25%(20%)、12%。').map(values)).toEqual([
      { incidents: 60, deaths: 44, yoyIncidentsPct: -25, yoyDeathsPct: -12 },
      { incidents: 40 },
    ])
  })
})

describe('the title of another document', () => {
  it('has no figures of this one', () => {
    const lines = ['全市发生事故6起,死亡7人。', '上一篇:全国发生特大事故3起死亡57人', '下一篇:全省发生火灾8起']
    expect(read(...lines).map(values)).toEqual([{ incidents: 6, deaths: 7 }])
  })
})

describe('areas listed under a sector or a severity', () => {
  const whose = ({ scope, sector, severity }: AccidentStatement) => [scope, sector, severity]
  it('count what their sentence is about, provinces by their short names too', () => {
    const found = read('全国有3个地区发生煤矿较大事故,分别是山西(2起、7人)、贵州(1起、3人)、东河市(1起、4人)。')
    expect(found.map((one) => [whose(one), values(one)])).toEqual([
      [['山西', '煤矿', 'larger'], { incidents: 2, deaths: 7 }],
      [['贵州', '煤矿', 'larger'], { incidents: 1, deaths: 3 }],
      [['东河市', '煤矿', 'larger'], { incidents: 1, deaths: 4 }],
    ])
  })
  it('count all accidents where nothing says that they are listed under the last one named', () => {
    const found = read('全市发生事故50起,其中火灾事故2起,东山县20起。')
    expect(found.map(whose).at(-1)).toEqual(['东山县', null, null])
  })
  it('have no change where the number is the threshold of a list', () => {
    const found = read('全市发生事故50起,死亡9人。死亡人数上升超过50%的地区有山西(300.00%)、贵州(80.00%)。')
    expect(found.map(values)).toEqual([{ incidents: 50, deaths: 9 }])
  })
  it('have no figures of a class whose name is damaged', () => {
    expect(read('全市发生事故67起,死亡75人,发生大及以上事故1起、死亡4人。').map(values)).toEqual([
      { incidents: 67, deaths: 75 },
    ])
  })
})

describe('links below the last sentence', () => {
  it('are no title, and no year of figures that have none', () => {
    const { accidents, metadata } = parse(
      '发生较大事故9起,死亡31人。',
      '1.煤矿发生2起,死亡7人。',
      '2.火灾发生3起,死亡10人。',
      '我国道路交通安全事故统计分析',
      '2013年度安全事故案例汇编',
    )
    expect(metadata.title).toBeNull()
    expect(accidents.map((one) => [one.sector, one.period, values(one)])).toEqual([
      [null, null, { incidents: 9, deaths: 31 }],
      ['煤矿', null, { incidents: 2, deaths: 7 }],
      ['火灾', null, { incidents: 3, deaths: 10 }],
    ])
  })
})

describe('months that a day cuts off', () => {
  it('are no whole months', () => {
    const found = read('1月至3月25日,全市发生事故17起。1月至3月31日,全市发生事故19起。')
    expect(found.map((one) => [one.period?.to ?? null, values(one)])).toEqual([
      [null, { incidents: 17 }],
      ['2031-03', { incidents: 19 }],
    ])
  })
})

describe('natural disasters that did not happen', () => {
  it('are no zero of accidents', () => {
    const found = read('全市发生事故6起。', '2.其他自然灾害。1-8月份,未发生造成人员伤亡的自然灾害。')
    expect(found.map(values)).toEqual([{ incidents: 6 }])
  })
})

describe('casualties, dead and hurt together', () => {
  it('that stay the same say nothing of the dead', () => {
    expect(read('全市发生火灾26起,死亡2人,受伤4人,同比起数下降7.14%,伤亡人数持平。').map(values)).toEqual([
      { incidents: 26, deaths: 2, injuries: 4, yoyIncidentsPct: -7.14 },
    ])
  })
})

describe('building works', () => {
  it('are the sector of the zero behind them too', () => {
    const found = read('全市发生房屋市政工程生产安全事故5起、死亡5人;未发生房屋市政工程较大及以上事故。')
    expect(found.map((one) => [one.sector, one.severity, values(one)])).toEqual([
      ['房屋市政工程', null, { incidents: 5, deaths: 5 }],
      ['房屋市政工程', 'larger-and-above', { incidents: 0 }],
    ])
  })
})
