import { describe, expect, it } from 'vitest'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import { formatPeriod } from '../../../../src/core/domain/period'
import { parse, values } from './reading'

const TITLE = '2031年1-8月份清河市生产安全事故情况通报'
const read = (...lines: readonly string[]) => parse(TITLE, ...lines)
const about = (statement: AccidentStatement | undefined) => [
  statement?.scope,
  statement?.sector,
  statement?.severity,
  statement?.period === null || statement === undefined ? null : formatPeriod(statement.period),
]

describe('a sentence that goes on about the one before', () => {
  it('keeps the sector', () => {
    const { accidents } = read('全市煤矿发生事故9起,死亡11人。同比事故起数增加3起,上升50%;死亡人数减少1人,下降8.3%。')
    expect(accidents).toHaveLength(1)
    expect(about(accidents[0])).toEqual(['全市', '煤矿', null, '2031-01..2031-08'])
    expect(values(accidents[0])).toEqual({
      incidents: 9,
      deaths: 11,
      yoyIncidents: 3,
      yoyIncidentsPct: 50,
      yoyDeaths: -1,
      yoyDeathsPct: -8.3,
    })
  })
  it('keeps the sector after 与去年同期相比 with the short names of deaths and injuries', () => {
    const { accidents } = read(
      '全市发生火灾80起,死亡2人、受伤5人。与去年同期相比,火灾起数上升4%,亡人数下降60%,伤人数上升25%。',
    )
    expect(accidents).toHaveLength(1)
    expect(values(accidents[0])).toEqual({
      incidents: 80,
      deaths: 2,
      injuries: 5,
      yoyIncidentsPct: 4,
      yoyDeathsPct: -60,
      yoyInjuriesPct: 25,
    })
  })
  it('does not keep the part after 其中 when the sentence goes on about the whole', () => {
    const { accidents } = read('全市发生事故30起,其中较大事故2起。同比减少6起。')
    expect(accidents.map((one) => [one.severity, values(one)])).toEqual([
      [null, { incidents: 30, yoyIncidents: -6 }],
      ['larger', { incidents: 2 }],
    ])
  })
})

describe('classes of severity said by the toll', () => {
  it.each([
    ['一次死亡3人以上', 'larger-and-above'],
    ['一次死亡10人以上', 'major-and-extraordinarily-major'],
    ['一次死亡30人以上', 'extraordinarily-major'],
  ])('%s', (words, severity) => {
    const { accidents } = read(`全市发生${words}道路交通事故4起,同比增加1起。`)
    expect(accidents.map((one) => [one.severity, one.sector, values(one)])).toEqual([
      [severity, '道路交通', { incidents: 4, yoyIncidents: 1 }],
    ])
  })
  it('has no class for 5 deaths and more', () => {
    expect(read('全市发生一次死亡5人以上道路交通事故4起,同比增加1起。').accidents).toEqual([])
  })
  it('joins 特大 and 特别重大, and keeps the highest class apart', () => {
    const { accidents } = read(
      '全市特大、特别重大事故死亡人数同比下降40%,其中一次死亡30人以上的特别重大事故死亡人数下降70%。',
    )
    expect(accidents.map((one) => [one.severity, values(one)])).toEqual([
      ['major-and-extraordinarily-major', { yoyDeathsPct: -40 }],
      ['extraordinarily-major', { yoyDeathsPct: -70 }],
    ])
  })
})

describe('figures of a part without a name', () => {
  it.each([
    '农村发生火灾61起,死亡7人,受伤3人。',
    '从场所看,住宅火灾亡12人,厂房亡3人。',
    '东部地区共发生火灾800起,死亡54人。',
    '因用火不慎引发的火灾40起,造成2人死亡。',
    '1月至5月和12月,天气干燥,共发生火灾143起,死亡9人。',
    '违反交通信号导致事故22起,死亡4人。',
  ])('is left alone: %s', (line) => {
    expect(read(line).accidents).toEqual([])
  })
  it('does not reach into the next sentence', () => {
    const { accidents } = read('城市发生火灾31起。全市发生较大火灾1起,死亡3人。')
    expect(accidents.map((one) => [one.severity, values(one)])).toEqual([['larger', { incidents: 1, deaths: 3 }]])
  })
  it('is the area where the accidents occurred, if that is named', () => {
    const { accidents } = read('全市发生较大事故4起,其中,2起较大事故发生在青河区,红河区、白河区各发生1起。')
    expect(accidents.map((one) => [one.scope, one.severity, values(one)])).toEqual([
      ['全市', 'larger', { incidents: 4 }],
      ['青河区', 'larger', { incidents: 2 }],
      ['红河区', 'larger', { incidents: 1 }],
      ['白河区', 'larger', { incidents: 1 }],
    ])
  })
  it('is nothing where the place has no name', () => {
    expect(read('3起事故发生在夜间。').accidents).toEqual([])
  })
})

describe('quantities that are none of accidents', () => {
  it('drops changes of output between those of accidents', () => {
    const { accidents } = read(
      '全市煤矿发生事故5起,死亡7人。与去年同期相比,原煤产量增加120万吨,增长18.6%,事故起数减少1起,下降16.7%。',
    )
    expect(accidents.map(values)).toEqual([{ incidents: 5, deaths: 7, yoyIncidents: -1, yoyIncidentsPct: -16.7 }])
  })
  it.each([
    '全市因灾死亡失踪人口、倒塌房屋数量、直接经济损失分别下降25%、57%和24%。',
    '治理违规违章作业135.1万起,打击违法行为40起。',
    '煤矿事故起数由330起减少到140起。',
    '工矿商贸事故死亡人数首次降到1万人以下。',
    '死伤人数下降5%。',
  ])('%s', (line) => {
    expect(read(line).accidents).toEqual([])
  })
  it('takes a rate for 100 000 workers, however its name is ordered, for no number of deaths', () => {
    const { accidents, rates } = read('工矿商贸企业就业人员生产安全事故10万人死亡人数为3.33人,下降13.5%。')
    expect(accidents).toEqual([])
    expect(rates.map((rate) => [rate.rate, rate.value?.value, rate.changePct?.value])).toEqual([
      ['per-100k-workers', 3.33, -13.5],
    ])
  })
  it('leaves a list that is longer than its figures', () => {
    expect(read('事故起数、受伤人数和直接经济损失分别下降4%。').accidents).toEqual([])
  })
})

describe('headings, datelines and items', () => {
  it('reads paragraphs under a line that is only a year as of that year', () => {
    const { accidents } = parse(
      '清河市历年生产安全事故情况',
      '2021年',
      '全市发生事故30起,死亡20人。',
      '2022年',
      '全市发生事故28起,死亡19人。',
    )
    expect(accidents.map((one) => [about(one)[3], values(one)])).toEqual([
      ['2021', { incidents: 30, deaths: 20 }],
      ['2022', { incidents: 28, deaths: 19 }],
    ])
  })
  it('takes the day of a dispatch or of a count for no event', () => {
    const { accidents } = read('新华社1月14日电,全市发生事故30起。', '截至8月20日的数据显示,全市发生事故33起。')
    expect(accidents.map((one) => one.role)).toEqual(['statistic', 'statistic'])
  })
  it('takes the unknown name of a numbered item for a sector', () => {
    const { accidents } = read(
      '(二)较大事故情况',
      '发生较大事故3起。',
      '1.砂石矿发生1起,死亡3人;',
      '2.全市共发生2起,死亡6人。',
    )
    expect(accidents.map((one) => [one.sector, values(one)])).toEqual([
      [null, { incidents: 3 }],
      ['砂石矿', { incidents: 1, deaths: 3 }],
      [null, { incidents: 2, deaths: 6 }],
    ])
  })
  it('counts 今年 and 去年 from the day of publication', () => {
    const thisYear = parse('前7月煤矿事故减少', '发布日期:2031-08-12', '今年前7月,全市发生煤矿事故6起、死亡8人。')
    expect(about(thisYear.accidents.at(-1))[3]).toBe('2031-01..2031-07')
    const lastYear = parse('去年事故减少', '发布日期:2031-03-01', '去年全市发生事故60起、死亡18人。')
    expect(about(lastYear.accidents.at(-1))[3]).toBe('2030')
  })
})
