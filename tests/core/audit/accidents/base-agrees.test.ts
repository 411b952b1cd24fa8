import { describe, expect, it } from 'vitest'
import { accidentBaseAgrees } from '../../../../src/core/audit/rules/accidents/base-agrees'
import { figure, yearPeriod } from '../../../support/report-builder'
import { accusations, bulletinOf, formulas } from './series-statements'
import { percent, statistic } from './statements'

const inYear = (year: number, figures: Parameters<typeof statistic>[0]) =>
  bulletinOf(`y${year}`, year, [statistic(figures, { period: yearPeriod(year) })])

const of = (...reports: Parameters<typeof formulas>[1][number][]) => ({
  holds: formulas(accidentBaseAgrees, reports, 'holds'),
  contradicts: formulas(accidentBaseAgrees, reports, 'contradicts'),
  accused: accusations(accidentBaseAgrees, reports),
})

describe('rule accident-base-agrees', () => {
  it('holds where the change leads back to what was published', () => {
    expect(of(inYear(2010, { deaths: 5500 }), inYear(2011, { deaths: 4677, yoyDeaths: -823 })).holds).toEqual([
      '4677 + 823 = 5500 = 5500',
    ])
  })

  it('holds where the percentage does: 4677 ÷ 0.8504 is 5499 to 5500', () => {
    expect(
      of(inYear(2010, { deaths: 5500 }), inYear(2011, { deaths: 4677, yoyDeathsPct: percent('−14.96') })).holds,
    ).toEqual(['4677 ÷ (1 − 14.96%) ≈ 5500 = 5500'])
  })

  it('notes that statistics were revised: 33876 + 4174 = 38050', () => {
    const found = of(inYear(2009, { deaths: 36370 }), inYear(2010, { deaths: 33876, yoyDeaths: -4174 }))
    expect(found.contradicts).toEqual(['33876 + 4174 = 38050 ≠ 36370'])
    expect(found.accused).toEqual(['scope note late-entries'])
  })

  it('names a known change of the statistics', () => {
    const found = of(inYear(2015, { deaths: 900 }), inYear(2016, { deaths: 400, yoyDeaths: -100 }))
    expect(found.accused).toEqual(['scope note known-break late-entries'])
  })

  it('says nothing of a change that is on another scope', () => {
    const changed = bulletinOf('b', 2016, [
      statistic({ deaths: 400, yoyDeaths: -100 }, { period: yearPeriod(2016), status: ['可比口径'] }),
    ])
    expect(of(inYear(2015, { deaths: 900 }), changed).contradicts).toEqual([])
  })

  it('notes more dead than there were dead and missing: 931 ÷ 0.857 = 1086', () => {
    const found = of(
      inYear(2013, { deathsAndMissing: 1049 }),
      inYear(2014, { deaths: 931, yoyDeathsPct: percent('−14.3') }),
    )
    expect(found.contradicts).toEqual(['931 ÷ (1 − 14.3%) ≈ 1086 > 1049'])
    expect(found.accused).toEqual(['scope note dead-and-missing late-entries'])
  })

  it('holds a percentage without figures against those of other documents: 29519 ÷ 34046 = 86.7%', () => {
    const found = of(
      inYear(2018, { deaths: 34046 }),
      inYear(2019, { yoyDeathsPct: percent('−17.1') }),
      inYear(2020, { deaths: 27412, yoyDeaths: -2107 }),
    )
    expect(found.contradicts).toEqual(['(27412 + 2107) ÷ (34046) − 1 = −13.3% ≠ −17.1%'])
    expect(found.accused).toEqual(['scope note other-document'])
  })

  it('does not calculate with a bound', () => {
    const bound = inYear(2010, { deaths: figure(5000, { approx: 'at-least' }) })
    expect(of(bound, inYear(2011, { deaths: 4677, yoyDeaths: -823 }))).toEqual({
      holds: [],
      contradicts: [],
      accused: [],
    })
  })
})
