import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../../src/core/ingest/parse-report'
import { readDocument } from '../../../../src/readers/read-document'

const read = (line: string) =>
  parseReport(
    readDocument(new TextEncoder().encode(`清河市2031年国民经济和社会发展统计公报\n${line}`), 'communique.txt'),
    'test',
  )
const ratesOf = (line: string) =>
  read(line).rates.map(({ rate, value, previous, changePct, asPrinted }) => [
    rate,
    value?.value ?? null,
    previous?.value ?? null,
    changePct?.value ?? null,
    asPrinted,
  ])

describe('a death rate', () => {
  it('may have fallen from last year’s, or be nought in words', () => {
    expect(ratesOf('全市亿元生产总值生产安全事故死亡率由上年的0.085下降到0.071;煤矿百万吨死亡率为零。')).toEqual([
      ['per-100m-gdp', 0.071, 0.085, null, '亿元生产总值生产安全事故死亡率由上年的0.085下降到0.071'],
      ['per-megatonne-coal', 0, null, null, '百万吨死亡率为零'],
    ])
  })

  it('ends where the clause of the next begins', () => {
    expect(ratesOf('亿元GDP生产安全事故死亡率0.012,下降20%,工矿商贸企业每10万从业人员死亡1.5人。')).toEqual([
      ['per-100m-gdp', 0.012, null, -20, '亿元GDP生产安全事故死亡率0.012,下降20%'],
      ['per-100k-workers', 1.5, null, null, '10万从业人员死亡1.5人'],
    ])
  })

  it('of a unit of product is per 亿元 where it says so, and its change is none of the deaths', () => {
    const { accidents } = read('全年生产安全事故死亡26人;单位地区生产总值生产安全事故死亡率下降20%。')
    expect(accidents.map(({ figures }) => [figures.deaths?.value, figures.yoyDeathsPct])).toEqual([[26, undefined]])
    expect(
      ratesOf('单位国内生产总值生产安全事故死亡率0.012人/亿元,下降20%。单位GDP生产安全事故死亡率0.3,下降15%。'),
    ).toEqual([
      ['per-100m-gdp', 0.012, null, -20, '单位国内生产总值生产安全事故死亡率0.012人/亿元,下降20%'],
      ['per-100m-gdp', null, null, -15, '单位GDP生产安全事故死亡率0.3,下降15%'],
    ])
  })
})
