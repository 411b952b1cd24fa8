import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormId } from '../../../src/core/domain/catalogue'
import { changeOf } from '../../../src/core/metrics/change'
import { deriveSeries } from '../../../src/core/metrics/indicator-series'
import type { IndicatorSeries } from '../../../src/core/metrics/indicator-series'
import { annualReports } from '../../../src/core/metrics/selection'
import { cell, report } from '../../support/report-builder'

const YEARS = { from: 2014, to: 2025 }
const formOfYear = (year: number): FormId => (year < 2019 ? '2014' : year < 2021 ? '2019' : '2021')

interface Stated {
  readonly year: number
  readonly value: number
}

const reportsOf = (agency: string, stated: readonly Stated[], scale = 1) =>
  stated.map(({ year, value }) => {
    const form = formOfYear(year)
    const column = form === '2014' ? null : 'total'
    const cells = ['requests.answered', 'requests.received'].map((id) => cell(form, id, value * scale, column))
    return report({ id: `${agency}-${year}`, agency, year, form, cells })
  })

const seriesOf = (reports: ReturnType<typeof reportsOf>, agency: string, approximate = false): IndicatorSeries =>
  deriveSeries(annualReports(reports), {
    quantities: [{ indicator: 'requests.answered' }],
    agency,
    years: YEARS,
    settings: { approximate, smallBase: 0 },
  })

/** What a reader sees: years, values, changes; no name. */
const seen = (series: IndicatorSeries) =>
  series.years.map(({ year, drawn }) => {
    const change = changeOf(series, drawn)
    return { year, value: drawn.value, change: change.ok ? [change.difference, change.percent] : change.reason }
  })

const anyStated = fc.uniqueArray(
  fc.record({ year: fc.integer({ min: 2014, max: 2024 }), value: fc.integer({ min: 0, max: 9999 }) }),
  { selector: ({ year }) => year, maxLength: 8 },
)

describe('a series', () => {
  it('does not depend on the order in which reports come', () => {
    fc.assert(
      fc.property(anyStated, (stated) => {
        const reports = reportsOf('甲局', stated)
        expect(seriesOf([...reports].reverse(), '甲局')).toEqual(seriesOf(reports, '甲局'))
      }),
    )
  })

  it('does not depend on the name of the agency', () => {
    fc.assert(
      fc.property(anyStated, (stated) => {
        expect(seen(seriesOf(reportsOf('乙局', stated), '乙局'))).toEqual(
          seen(seriesOf(reportsOf('甲局', stated), '甲局')),
        )
      }),
    )
  })

  it('keeps what it says of earlier years when a later one comes', () => {
    fc.assert(
      fc.property(anyStated, fc.integer({ min: 0, max: 9999 }), (stated, value) => {
        const later = seen(seriesOf(reportsOf('甲局', [...stated, { year: 2025, value }]), '甲局'))
        expect(later.filter(({ year }) => year < 2025)).toEqual(seen(seriesOf(reportsOf('甲局', stated), '甲局')))
      }),
    )
  })

  it('scales differences with the counts and leaves percentages as they are', () => {
    fc.assert(
      fc.property(anyStated, fc.integer({ min: 2, max: 9 }), (stated, scale) => {
        const plain = seen(seriesOf(reportsOf('甲局', stated), '甲局'))
        const scaled = seen(seriesOf(reportsOf('甲局', stated, scale), '甲局'))
        const expected = plain.map((one) => ({
          ...one,
          value: one.value === null ? null : one.value * scale,
          change: typeof one.change === 'string' ? one.change : [Number(one.change[0]) * scale, one.change[1]],
        }))
        expect(scaled).toEqual(expected)
      }),
    )
  })

  it('crosses no break unless asked: 2018 → 2019 of requests answered', () => {
    fc.assert(
      fc.property(anyStated, fc.integer({ min: 1, max: 9999 }), (some, value) => {
        const around = [2018, 2019].map((year) => ({ year, value }))
        const stated = [...some.filter(({ year }) => year !== 2018 && year !== 2019), ...around]
        const reports = reportsOf('甲局', stated)
        const at2019 = (approximate: boolean) => {
          const series = seriesOf(reports, '甲局', approximate)
          const point = series.years.find(({ year }) => year === 2019)?.drawn
          return point && changeOf(series, point)
        }
        expect(at2019(false)).toMatchObject({ ok: false, reason: 'break' })
        expect(at2019(true)).toMatchObject({ ok: true, join: { beforeYear: 2019 } })
      }),
    )
  })
})
