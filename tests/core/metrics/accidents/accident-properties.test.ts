import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeIn } from '../../../../src/core/metrics/accidents/change'
import { accidentFacts } from '../../../../src/core/metrics/accidents/facts'
import { printedChanges } from '../../../../src/core/metrics/accidents/printed-changes'
import { deriveRateSeries, rateFacts } from '../../../../src/core/metrics/accidents/rates'
import { areasOf, deriveAccidentSeries } from '../../../../src/core/metrics/accidents/series'
import { accident, figure, rate, report, yearPeriod } from '../../../support/report-builder'

interface Stated {
  readonly year: number
  readonly deaths: number
}

/** A bulletin a statement; of several of one year each is another document. */
const bulletins = (area: string, stated: readonly Stated[], times = 1) =>
  stated.map(({ year, deaths }, at) =>
    report({
      id: `${area}-${year}-${at}`,
      kind: 'accident-bulletin',
      title: `${year}年${area}生产安全事故情况`,
      accidents: [accident({ scope: area, period: yearPeriod(year), figures: { deaths: figure(deaths * times) } })],
      rates: [rate({ scope: area, period: yearPeriod(year), value: figure(deaths) })],
    }),
  )

const seriesOf = (reports: ReturnType<typeof bulletins>, area: string) =>
  deriveAccidentSeries(
    { facts: accidentFacts(reports), changes: printedChanges(reports) },
    { area, quantity: 'deaths', years: { from: 2000, to: 2030 } },
  )

/** What a reader sees of a series: years, values and changes. */
const seen = (reports: ReturnType<typeof bulletins>, area: string, before = 2031) =>
  seriesOf(reports, area).flatMap((series) =>
    series.points
      .filter(({ year }) => year < before)
      .map(({ year, fact, others }) => {
        const change = changeIn(series, year, 0)
        const percent = change.source === 'none' ? null : (change.percent?.value ?? null)
        return {
          year,
          value: fact.value,
          others: others.map(({ value }) => value),
          source: change.source,
          difference: change.source === 'none' ? null : (change.difference?.value ?? null),
          percent,
        }
      }),
  )

const year = fc.integer({ min: 2012, max: 2020 })
const stated = fc.array(fc.record({ year, deaths: fc.integer({ min: 0, max: 9999 }) }), { minLength: 1, maxLength: 8 })
const RUNS = { numRuns: 40 }

describe('the accident series of an area', () => {
  it('do not depend on the order in which documents come, also where several speak of one year', () => {
    fc.assert(
      fc.property(stated, (all) => {
        const reports = [...bulletins('衡阳市', all), ...bulletins('长沙市', all)]
        expect(seriesOf([...reports].reverse(), '衡阳市')).toEqual(seriesOf(reports, '衡阳市'))
        const rates = (some: typeof reports) =>
          deriveRateSeries(rateFacts(some), {
            rate: 'per-100m-gdp',
            area: '衡阳市',
            years: { from: 2000, to: 2030 },
          })
        expect(rates([...reports].reverse())).toEqual(rates(reports))
        expect(areasOf(accidentFacts([...reports].reverse()))).toEqual(areasOf(accidentFacts(reports)))
      }),
      RUNS,
    )
  })

  it('draw of several documents of one year what the last said, and keep the others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 2, maxLength: 4 }), (values) => {
        const reports = bulletins(
          '衡阳市',
          values.map((deaths) => ({ year: 2018, deaths })),
        )
        const [last, ...before] = [...values].reverse()
        expect(seen(reports, '衡阳市')).toMatchObject([{ year: 2018, value: last, others: before }])
      }),
      RUNS,
    )
  })

  it('are the same under another name, and keep what they say when a later year comes', () => {
    fc.assert(
      fc.property(stated, fc.integer({ min: 0, max: 9999 }), (all, deaths) => {
        // neither has a break of its own
        const one = seen(bulletins('株洲市', all), '株洲市')
        expect(seen(bulletins('长沙市', all), '长沙市')).toEqual(one)
        expect(seen(bulletins('株洲市', [...all, { year: 2021, deaths }]), '株洲市', 2021)).toEqual(one)
      }),
      RUNS,
    )
  })

  it('have values and differences multiplied with the counts, and per cent as before', () => {
    fc.assert(
      fc.property(stated, fc.integer({ min: 2, max: 9 }), (all, times) => {
        const expected = seen(bulletins('衡阳市', all), '衡阳市').map((one) => ({
          ...one,
          value: one.value * times,
          others: one.others.map((value) => value * times),
          difference: one.difference === null ? null : one.difference * times,
        }))
        expect(seen(bulletins('衡阳市', all, times), '衡阳市')).toEqual(expected)
      }),
      RUNS,
    )
  })
})
