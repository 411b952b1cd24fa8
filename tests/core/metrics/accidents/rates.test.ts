import { describe, expect, it } from 'vitest'
import type { RateId } from '../../../../src/core/domain/accident'
import { deriveRateSeries, rateFacts } from '../../../../src/core/metrics/accidents/rates'
import { figure, rate, report, yearPeriod } from '../../../support/report-builder'

const office = (year: number, rates: Readonly<Partial<Record<RateId, number>>>) =>
  report({
    id: `office-${year}`,
    kind: 'communique',
    title: `${year}年统计公报`,
    rates: Object.entries(rates).map(([id, value]) =>
      rate({ rate: id === 'per-100m-gdp' ? id : 'per-megatonne-coal', period: yearPeriod(year), value: figure(value) }),
    ),
  })

const ministry = (year: number, value: number) =>
  report({
    id: `ministry-${year}`,
    kind: 'accident-bulletin',
    title: `${year}年全国矿山安全情况`,
    rates: [rate({ period: yearPeriod(year), value: figure(value) })],
  })

const seriesOf = (reports: ReturnType<typeof report>[], id: RateId) =>
  deriveRateSeries(rateFacts(reports), { rate: id, area: '全国', years: { from: 2000, to: 2030 } })

describe('rates over the years', () => {
  it('never join the coal rate of the statistics office with that of the ministry', () => {
    const found = seriesOf([office(2020, { 'per-megatonne-coal': 0.059 }), ministry(2021, 0.044)], 'per-megatonne-coal')
    expect(
      found.map(({ publisher, points }) => [publisher, points.map(({ year, fact }) => [year, fact.value])]),
    ).toEqual([
      ['authority', [[2021, 0.044]]],
      ['statistics-office', [[2020, 0.059]]],
    ])
    expect(found[0]?.breaks.filter(({ id }) => id === 'publisher').map(({ year }) => year)).toEqual([2021])
  })

  it('go on through 2007, when only the severities were renamed, and stop at 2016', () => {
    const [found] = seriesOf(
      [office(2006, { 'per-100m-gdp': 0.56 }), office(2007, { 'per-100m-gdp': 0.413 })],
      'per-100m-gdp',
    )
    expect(found?.breaks.map(({ year }) => year)).toEqual([2016])
  })

  it('name the years whose documents give other rates but no longer this one', () => {
    const reports = [
      office(2007, { 'per-100m-gdp': 0.413, 'per-megatonne-coal': 1.485 }),
      office(2020, { 'per-megatonne-coal': 0.059 }),
      office(2023, { 'per-megatonne-coal': 0.094 }),
    ]
    expect(seriesOf(reports, 'per-100m-gdp')[0]?.droppedIn).toEqual([2020, 2023])
    expect(seriesOf(reports, 'per-megatonne-coal')[0]?.droppedIn).toEqual([])
  })
})
