import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addExactly } from '../../../src/core/metrics/arithmetic'
import { measureOf } from '../../../src/core/metrics/peers/measures'
import { rankStandings } from '../../../src/core/metrics/peers/ranking'
import { standingOf } from '../../../src/core/metrics/peers/standing'
import { peerTrends } from '../../../src/core/metrics/peers/trends'
import { annualReports } from '../../../src/core/metrics/selection'
import { familiesAmong } from '../../../src/core/metrics/roll-up/families'
import { rollUp } from '../../../src/core/metrics/roll-up/roll-up'
import { receivedBy } from '../../support/report-builder'

const counts = fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 8 })
const scale = fc.integer({ min: 2, max: 9 })

/** Agencies of 2024 in order of what they received. */
const ranked = (names: readonly string[], values: readonly number[], later: readonly number[] = []) => {
  const of = (year: number, all: readonly number[]) => all.map((value, at) => receivedBy(names[at] ?? '', value, year))
  const entries = annualReports([...of(2024, values), ...of(2025, later)]).filter(({ year }) => year === 2024)
  const measure = measureOf('requests.received')
  const [first] = entries
  const standings = first === undefined ? [] : entries.map((entry) => standingOf(entry, measure, first))
  return rankStandings(standings, 30).ranked.map(({ rank, standing }) => ({ rank, ...standing }))
}
const plain = (values: readonly number[]) => values.map((_, at) => `单位${at}`)
const renamed = (values: readonly number[]) => values.map((_, at) => `机关${values.length - at}`)
/** Places and values without names. */
const places = (all: ReturnType<typeof ranked>) => all.map(({ rank, value }) => ({ rank, value }))

describe('the places of agencies', () => {
  it('go with the values, not with the names: renamed against their order, every place keeps its value', () => {
    fc.assert(
      fc.property(counts, (values) => {
        expect(places(ranked(renamed(values), values))).toEqual(places(ranked(plain(values), values)))
      }),
    )
  })

  it('are those of their year, whatever a later one says', () => {
    fc.assert(
      fc.property(counts, counts, (values, later) => {
        const names = plain(values.length > later.length ? values : later)
        expect(ranked(names, values, later)).toEqual(ranked(names, values))
      }),
    )
  })

  it('stay when all counts are multiplied, and the values are multiplied with them', () => {
    fc.assert(
      fc.property(counts, scale, (values, times) => {
        const expected = places(ranked(plain(values), values)).map(({ rank, value }) => ({
          rank,
          value: (value ?? 0) * times,
        }))
        const scaled = values.map((value) => value * times)
        expect(places(ranked(plain(values), scaled))).toEqual(expected)
      }),
    )
  })
})

describe('the small trends of agencies', () => {
  const trendsOf = (reports: Parameters<typeof annualReports>[0], agencies: readonly string[]) =>
    peerTrends(annualReports(reports), {
      measure: measureOf('requests.received'),
      agencies,
      years: { from: 2021, to: 2025 },
      settings: { approximate: false, smallBase: 30 },
      most: 12,
    })

  it('do not depend on the order of reports; their scale goes to the largest value, however the agencies are named', () => {
    const years = fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(years, (values) => {
        const stated = (agency: string) => values.map((value, at) => receivedBy(agency, value, 2021 + at))
        const trends = trendsOf(stated('甲局'), ['甲局'])
        expect(trendsOf(stated('甲局').reverse(), ['甲局'])).toEqual(trends)
        expect([trends.max, trendsOf(stated('乙局'), ['乙局']).max]).toEqual([Math.max(...values), Math.max(...values)])
      }),
    )
  })
})

describe('a region beside the sum of its parts', () => {
  const parts = fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 4 })
  const districts = ['某甲市东城区', '某甲市南城区', '某甲市西城区', '某甲市北城区']
  const rolled = (own: number, values: readonly number[], later: readonly number[] = []) => {
    const named = districts.slice(0, values.length)
    const [family] = familiesAmong(['某甲市', ...named]).families
    if (family === undefined) throw new Error('no region has parts')
    const of = (year: number, all: readonly number[]) =>
      all.map((value, at) => receivedBy(districts[at] ?? '', value, year))
    const reports = annualReports([receivedBy('某甲市', own, 2024), ...of(2024, values), ...of(2025, later)])
    return rollUp(reports, family, { indicator: 'requests.received', year: 2024 })
  }

  it('is what its year says, whatever a later one says', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), parts, parts, (own, values, later) => {
        expect(rolled(own, values, later)).toEqual(rolled(own, values))
      }),
    )
  })

  it('has its sum and its difference multiplied when all counts are, and the parent is never in the sum', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), parts, scale, (own, values, times) => {
        const scaled = values.map((value) => value * times)
        const [one, more] = [rolled(own, values), rolled(own * times, scaled)]
        expect(one.sum?.value).toBe(addExactly(values))
        expect([more.sum?.value, more.difference]).toEqual([
          (one.sum?.value ?? 0) * times,
          (one.difference ?? 0) * times,
        ])
      }),
    )
  })
})
