import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureOf } from '../../../../src/core/metrics/peers/measures'
import type { Ranking } from '../../../../src/core/metrics/peers/ranking'
import { rankStandings } from '../../../../src/core/metrics/peers/ranking'
import { standingOf } from '../../../../src/core/metrics/peers/standing'
import type { Standing } from '../../../../src/core/metrics/peers/standing'
import { cell, report } from '../../../support/report-builder'

const total = (indicator: string, value: Parameters<typeof cell>[2]) => cell('2021', indicator, value, 'total')
type Filling = Parameters<typeof cell>[2]

const standing = (
  agency: string,
  granted: Filling,
  answered: Filling,
  measure = 'requests.granted.share',
): Standing => {
  const entry = {
    agency,
    year: 2023,
    report: report({
      agency,
      year: 2023,
      form: '2021',
      cells: [total('requests.granted', granted), total('requests.answered', answered)],
    }),
  }
  return standingOf(entry, measureOf(measure), entry)
}
const seen = ({ ranked, unranked }: Ranking) => ({
  ranked: ranked.map((one) => `${one.rank} ${one.standing.agency}`),
  unranked: unranked.map((one) => `${one.standing.agency} ${one.reason}`),
})

describe('agencies in order of a rate', () => {
  it('puts the largest first, names equal places and leaves small ones without a place: 2/2 is chance', () => {
    const standings = [
      standing('丙', 2, 2),
      standing('丁', 20, 40),
      standing('甲', 40, 50),
      standing('乙', 15, 30),
      standing('戊', 'blank', 90),
      standing('己', 9, 90),
    ]
    expect(seen(rankStandings(standings, 30))).toEqual({
      // by name: 丁 (U+4E01) before 乙 (U+4E59)
      ranked: ['1 甲', '2 丁', '2 乙', '4 己'],
      unranked: ['丙 small-base', '戊 no-value'],
    })
  })

  it('goes by the reader’s threshold: 2 of 2 has a place from 2 on', () => {
    expect(seen(rankStandings([standing('丙', 2, 2)], 2)).ranked).toEqual(['1 丙'])
    expect(seen(rankStandings([standing('丙', 2, 2)], 3)).unranked).toEqual(['丙 small-base'])
  })

  it('needs no threshold for counts: 2 is 2', () => {
    expect(seen(rankStandings([standing('丙', 0, 2, 'requests.answered')], 30)).ranked).toEqual(['1 丙'])
  })
})

const filled = fc.record({ granted: fc.integer({ min: 0, max: 900 }), more: fc.integer({ min: 0, max: 900 }) })
const many = fc.array(filled, { minLength: 1, maxLength: 12 })
const standingsOf = (rates: readonly { readonly granted: number; readonly more: number }[], scale = 1) =>
  rates.map(({ granted, more }, index) => standing(`单位${index}`, granted * scale, (granted + more) * scale))

describe('every ranking', () => {
  it('does not depend on the order of agencies', () => {
    fc.assert(
      fc.property(many, (rates) => {
        const standings = standingsOf(rates)
        expect(seen(rankStandings([...standings].reverse(), 30))).toEqual(seen(rankStandings(standings, 30)))
      }),
    )
  })

  it('keeps the order of its rates when all counts are multiplied by 9; only more of them reach the threshold', () => {
    fc.assert(
      fc.property(many, (rates) => {
        const before = rankStandings(standingsOf(rates), 30).ranked.map((one) => one.standing.agency)
        const after = rankStandings(standingsOf(rates, 9), 30).ranked.map((one) => one.standing.agency)
        expect(after.filter((agency) => before.includes(agency))).toEqual(before)
      }),
    )
  })

  it('has every agency once, with a place or a reason', () => {
    fc.assert(
      fc.property(many, (rates) => {
        const { ranked, unranked } = rankStandings(standingsOf(rates), 30)
        expect(ranked.length + unranked.length).toBe(rates.length)
        expect(unranked.every(({ reason }) => reason !== null)).toBe(true)
      }),
    )
  })
})
