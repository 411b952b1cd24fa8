import { describe, expect, it } from 'vitest'
import { changeOf } from '../../../src/core/metrics/change'
import { deriveSeries } from '../../../src/core/metrics/indicator-series'
import { annualReports } from '../../../src/core/metrics/selection'
import type { Claim } from '../../../src/core/domain/claim'
import { cell, claim, report, yearPeriod } from '../../support/report-builder'

const AGENCY = '某市水利局'
const received = (year: number, value: number, claims: readonly Claim[] = [], id = String(year)) =>
  report({
    id,
    agency: AGENCY,
    year,
    form: '2021',
    cells: [cell('2021', 'requests.received', value, 'total')],
    claims: [...claims],
  })
const seriesOf = (reports: ReturnType<typeof received>[]) =>
  deriveSeries(annualReports(reports), {
    quantities: [{ indicator: 'requests.received' }],
    agency: AGENCY,
    years: { from: 2021, to: 2023 },
  })
const lastYear = (value: number, extra: Partial<Claim> = {}) =>
  claim('requests.received', value, { unit: '件', period: yearPeriod(2021), ...extra })

describe('a year stated twice', () => {
  it('draws what the next report says of it and keeps the first beside it', () => {
    const series = seriesOf([received(2021, 50), received(2022, 60, [lastYear(52)])])
    expect(
      series.years.map(({ year, drawn, earlier }) => [year, drawn.value, earlier.map(({ value }) => value)]),
    ).toEqual([
      [2021, 52, [50]],
      [2022, 60, []],
    ])
    expect(series.years[0]?.drawn.reportId).toBe('2022')
    expect(series.years[0]?.earlier[0]?.reportId).toBe('2021')
  })

  it.each([['first'], ['last']])(
    'draws the report the reader brought, put in %s, and keeps the published one beside it',
    (put) => {
      const both = [received(2021, 50, [], 'qinghe-2021'), received(2021, 95, [], 'local-0f')]
      const [year] = seriesOf(put === 'last' ? both : [...both].reverse()).years
      expect([year?.drawn.value, year?.earlier.map(({ value }) => value)]).toEqual([95, [50]])
    },
  )

  it('gives no change from or to it', () => {
    const series = seriesOf([received(2021, 50), received(2022, 60, [lastYear(52)])])
    const last = series.years[1]?.drawn
    expect(last && changeOf(series, last)).toMatchObject({ ok: false, reason: 'restated' })
  })

  it('says nothing where both agree', () => {
    const series = seriesOf([received(2021, 50), received(2022, 60, [lastYear(50)])])
    expect(series.years[0]?.earlier).toEqual([])
    const last = series.years[1]?.drawn
    expect(last && changeOf(series, last)).toMatchObject({ ok: true, difference: 10, percent: 20 })
  })

  it.each([
    ['of another body', { scope: '全市' }],
    ['of a part', { partOf: 1 }],
    ['about', { approx: 'about' as const }],
    ['in another unit', { unit: '条' as const }],
    ['of no year', { period: null }],
  ])('is not made of a figure %s', (_, extra) => {
    const series = seriesOf([received(2021, 50), received(2022, 60, [lastYear(52, extra)])])
    expect(series.years[0]?.drawn.value).toBe(50)
  })
})
