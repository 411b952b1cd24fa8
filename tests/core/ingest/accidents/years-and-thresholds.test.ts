import { describe, expect, it } from 'vitest'
import { formatPeriod } from '../../../../src/core/domain/period'
import { parse, told, values } from './reading'
import { parseReport } from '../../../../src/core/ingest/parse-report'
import { readDocument } from '../../../../src/readers/read-document'

const TITLE = '2031年清河省安全生产情况通报'

describe('a threshold', () => {
  it('is no change, unless it is that of a target', () => {
    expect(told(TITLE, '全省事故死亡人数首次低于1000人。发生较大事故7起,高于控制指标2起。')).toEqual([
      ['全省', null, 'larger', { incidents: 7, vsTargetIncidents: 2 }],
    ])
  })
})

describe('what did not happen in the same months before', () => {
  it('is no zero of now', () => {
    expect(told(TITLE, '全省铁路交通较大事故同比增加1起、4人(同期未发生较大事故)。')).toEqual([
      ['全省', '铁路交通', 'larger', { yoyIncidents: 1, yoyDeaths: 4 }],
    ])
  })
})

describe('accidents of some owners', () => {
  it('are not those of all', () => {
    expect(told(TITLE, '中央企业发生较大以上事故5起,死亡37人。其中发生重大事故2起,死亡23人。')).toEqual([])
  })
})

describe('a rate measured over years', () => {
  it('changes against no last year', () => {
    const { rates } = parse(
      TITLE,
      '道路交通万车死亡率由2025年的9.62下降到2031年的4.3,下降55%;亿元GDP死亡率由2030年的0.2降到0.18,下降10%。',
    )
    expect(rates.map(({ rate, value, changePct }) => [rate, value?.value, changePct?.value])).toEqual([
      ['per-100m-gdp', 0.18, -10],
    ])
  })
})

describe('a table of several years', () => {
  const html = `<html><head><title>清河省道路交通事故统计(2029-2031年)</title></head><body>
    <h1>清河省道路交通事故统计(2029-2031年)</h1><table>
    <tr><th>年份</th><th>事故起数</th><th>死亡人数</th></tr>
    <tr><td>2029</td><td>75</td><td>15</td></tr><tr><td>2030年</td><td>77</td><td>16</td></tr>
    <tr><td>2031</td><td>66</td><td>14</td></tr><tr><td>合计</td><td>218</td><td>45</td></tr></table></body></html>`
  it('gives each row its year, and none to their total', () => {
    const { accidents } = parseReport(readDocument(new TextEncoder().encode(html), 'table.html'), 'test')
    expect(accidents.map((one) => [one.sector, one.period && formatPeriod(one.period), values(one)])).toEqual([
      ['道路交通', '2029', { incidents: 75, deaths: 15 }],
      ['道路交通', '2030', { incidents: 77, deaths: 16 }],
      ['道路交通', '2031', { incidents: 66, deaths: 14 }],
    ])
  })
})

describe('今年 behind a year that is over', () => {
  it('is another year, which nothing says', () => {
    const { accidents } = parse(
      '关于我市安全生产工作情况的报告',
      '2031年全市共发生事故198起、死亡165人。今年1-5月,全市共发生事故52起、死亡43人。',
    )
    expect(accidents.map((one) => [one.period && formatPeriod(one.period), values(one)])).toEqual([
      ['2031', { incidents: 198, deaths: 165 }],
      [null, { incidents: 52, deaths: 43 }],
    ])
  })
})

describe('some of the accidents counted', () => {
  it('are those with dead, of other kinds, and of the mines of some owners', () => {
    expect(
      told(
        TITLE,
        '全省道路交通事故1022起,死亡222人。其中,亡人事故215起。',
        '全省房屋市政工程事故689起,其中其他类型事故112起。',
        '全省煤矿事故20起,死亡31人。按企业分,省属企业煤矿12起,死亡20人。',
      ),
    ).toEqual([
      ['全省', '道路交通', null, { incidents: 1022, deaths: 222 }],
      ['全省', '房屋市政工程', null, { incidents: 689 }],
      ['全省', '煤矿', null, { incidents: 20, deaths: 31 }],
    ])
  })
})

describe('classes of accidents', () => {
  it('are no ordinary ones from the ordinary upwards, and may be named with their fires', () => {
    expect(told(TITLE, '全省一般等级以上水上交通事故11起。发生火灾9起,其中较大火灾2起;未发生特别重大火灾。')).toEqual([
      ['全省', '水上交通', null, { incidents: 11 }],
      ['全省', '火灾', null, { incidents: 9 }],
      ['全省', '火灾', 'larger', { incidents: 2 }],
      ['全省', '火灾', 'extraordinarily-major', { incidents: 0 }],
    ])
  })
  it('keep the sector of a zero before them', () => {
    expect(told(TITLE, '全省铁路未发生重大事故;发生较大事故1起。')).toEqual([
      ['全省', '铁路', 'major', { incidents: 0 }],
      ['全省', '铁路', 'larger', { incidents: 1 }],
    ])
  })
})

describe('the number of dead and missing', () => {
  it('may be named with the missing in brackets', () => {
    expect(told(TITLE, '全省渔业船舶事故26起,死亡(失踪)18人,事故起数增加2起,死亡(失踪)人数减少8人。')).toEqual([
      ['全省', '渔业船舶', null, { incidents: 26, deathsAndMissing: 18, yoyIncidents: 2, yoyDeathsAndMissing: -8 }],
    ])
  })
})

describe('a segment that counts all accidents', () => {
  it('is of no severity named before it', () => {
    expect(
      told(
        TITLE,
        '2030年,全省发生事故146起、死亡124人,其中较大事故7起、死亡24人;2031年上半年,全省发生生产安全事故63起、死亡45人,较大事故1起。',
      ),
    ).toEqual([
      ['全省', null, null, { incidents: 146, deaths: 124 }],
      ['全省', null, 'larger', { incidents: 7, deaths: 24 }],
      ['全省', null, null, { incidents: 63, deaths: 45 }],
      ['全省', null, 'larger', { incidents: 1 }],
    ])
  })
})

describe('a count behind 其中 or behind where most happened', () => {
  it('is not that of the whole', () => {
    expect(
      told(
        TITLE,
        '全省水上交通事故24宗、死亡失踪19人。其中等级事故9宗。',
        '全省发生事故33起,死亡29人。事故主要发生在使用环节,共22起。',
      ),
    ).toEqual([
      ['全省', '水上交通', null, { incidents: 24, deathsAndMissing: 19 }],
      ['全省', null, null, { incidents: 33, deaths: 29 }],
    ])
  })
})
