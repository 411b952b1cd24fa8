import { describe, expect, it } from 'vitest'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import type { Report } from '../../../../src/core/domain/report'
import { foundIn, lines, namesOf, numbersOf, operandsOf } from './lines'
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

  it('says of a rounded figure that it is about as much: 34046 + 3814 = 37860, printed as 3.8万', () => {
    const rounded = inYear(2017, { deaths: figure(38_000, { printed: '3.8万', approx: 'about' }) })
    expect(of(rounded, inYear(2018, { deaths: 34_046, yoyDeaths: -3814 })).holds).toEqual([
      '34046 + 3814 = 37860 ≈ 38000',
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

const found = (...reports: readonly Report[]) => foundIn(accidentBaseAgrees, reports)

const inYears = (
  year: number,
  figures: Parameters<typeof statistic>[0],
  extra: Partial<AccidentStatement> = {},
  id = `y${year}`,
) => bulletinOf(id, year, [statistic(figures, { period: yearPeriod(year), ...extra })])

describe('last year as this year makes of it', () => {
  it('is held against what was published with its numbers and its places', () => {
    // 400 + 50 = 450; 450 − 460 = −10
    const checks = found(inYears(2010, { deaths: 460 }), inYears(2011, { deaths: 400, yoyDeaths: -50 }))
    expect(lines(checks)).toEqual(['scope note: 400 + 50 = 450 ≠ 460 | late-entries'])
    expect(numbersOf(checks)).toEqual([[460, 450, -10]])
    expect(operandsOf(checks)).toEqual([['y2011 deaths 400', 'y2011 yoyDeaths 50', 'y2010 deaths 460']])
    expect(namesOf(checks)).toEqual(['临川市||1234|2010-01..2010-12|deaths ='])
    expect(checks.map(({ reportId }) => reportId)).toEqual(['y2011'])
  })

  it('is an amount of money to its decimals and a count without', () => {
    // 120.5 + 30.2 = 150.7
    const money = found(
      inYears(2010, { lossWanYuan: 160.3 }),
      inYears(2011, { lossWanYuan: 120.5, yoyLossWanYuan: -30.2 }),
    )
    expect(lines(money)).toEqual(['scope note: 120.5 + 30.2 = 150.7 ≠ 160.3 | late-entries'])
    // 120.5 ÷ 0.8 = 150.625
    const share = found(
      inYears(2010, { lossWanYuan: 160.3 }),
      inYears(2011, { lossWanYuan: 120.5, yoyLossPct: percent('−20') }),
    )
    expect(share.map(({ actual }) => actual)).toEqual([150.625])
    // 44 ÷ 0.786 = 55.98
    const count = found(inYears(2010, { deaths: 60 }), inYears(2011, { deaths: 44, yoyDeathsPct: percent('−21.4') }))
    expect(numbersOf(count)).toEqual([[60, 56, -4]])
  })

  it('may be a first count, of either document', () => {
    const provisional = ['scope note: 400 + 50 = 450 ≠ 460 | provisional | late-entries']
    const status = ['初步统计']
    const [before, now] = [{ deaths: 460 }, { deaths: 400, yoyDeaths: -50 }]
    expect(lines(found(inYears(2010, before, { status }), inYears(2011, now)))).toEqual(provisional)
    expect(lines(found(inYears(2010, before), inYears(2011, now, { status })))).toEqual(provisional)
  })

  it('may count 重大 where the other counts 重特大', () => {
    const worst = (year: number) =>
      statistic({ incidents: 0 }, { severity: 'extraordinarily-major', period: yearPeriod(year) })
    const of = (
      year: number,
      severity: 'major' | 'major-and-extraordinarily-major',
      figures: Parameters<typeof statistic>[0],
    ) => statistic(figures, { severity, period: yearPeriod(year) })
    const grouped = ['scope note: 18 + 4 = 22 ≠ 25 | severities-grouped | late-entries']
    expect(
      lines(
        found(
          bulletinOf('a', 2010, [of(2010, 'major', { incidents: 25 }), worst(2010)]),
          bulletinOf('b', 2011, [of(2011, 'major-and-extraordinarily-major', { incidents: 18, yoyIncidents: -4 })]),
        ),
      ),
    ).toEqual(grouped)
    expect(
      lines(
        found(
          bulletinOf('a', 2010, [of(2010, 'major-and-extraordinarily-major', { incidents: 25 })]),
          bulletinOf('b', 2011, [of(2011, 'major', { incidents: 18, yoyIncidents: -4 }), worst(2010)]),
        ),
      ),
    ).toEqual(grouped)
  })

  it('is hardly the same thing where one is more than twice the other, unless a known change explains it', () => {
    // 400 + 50 = 450; 2 × 450 = 900
    const now = { deaths: 400, yoyDeaths: -50 }
    expect(lines(found(inYears(2010, { deaths: 901 }), inYears(2011, now)))).toEqual([
      'cannot-tell: 400 + 50 = 450 ≠ 901 | qualifier-unread',
    ])
    expect(lines(found(inYears(2010, { deaths: 900 }), inYears(2011, now)))).toEqual([
      'scope note: 400 + 50 = 450 ≠ 900 | late-entries',
    ])
    expect(lines(found(inYears(2015, { deaths: 901 }), inYears(2016, now)))).toEqual([
      'scope note: 400 + 50 = 450 ≠ 901 | known-break year=2016 | late-entries',
    ])
    // 2015 as 2015 counts it is on the old scope
    expect(lines(found(inYears(2014, { deaths: 901 }), inYears(2015, now)))).toEqual([
      'cannot-tell: 400 + 50 = 450 ≠ 901 | qualifier-unread',
    ])
  })

  it('is said of small counts too: 5 + 4 = 9 and 19', () => {
    expect(lines(found(inYears(2010, { deaths: 19 }), inYears(2011, { deaths: 5, yoyDeaths: -4 })))).toEqual([
      'scope note: 5 + 4 = 9 ≠ 19 | late-entries',
    ])
    expect(lines(found(inYears(2010, { deaths: 20 }), inYears(2011, { deaths: 5, yoyDeaths: -4 })))).toEqual([
      'cannot-tell: 5 + 4 = 9 ≠ 20 | qualifier-unread',
    ])
  })

  it('is never held against what another document works out', () => {
    expect(
      found(
        inYears(2011, { deaths: 400, yoyDeaths: -50 }, {}, 'a'),
        inYears(2011, { deaths: 410, yoyDeaths: -50 }, {}, 'b'),
      ),
    ).toEqual([])
  })

  it('is no more than the dead and missing where only they were published', () => {
    const now = { deaths: 931, yoyDeaths: -118 }
    // 931 + 118 = 1049
    expect(lines(found(inYears(2013, { deathsAndMissing: 1049 }), inYears(2014, now)))).toEqual([
      'holds: 931 + 118 = 1049 ≤ 1049',
    ])
    expect(lines(found(inYears(2013, { deathsAndMissing: 1048 }), inYears(2014, now)))).toEqual([
      'scope note: 931 + 118 = 1049 > 1048 | dead-and-missing | late-entries',
    ])
    expect(lines(found(inYears(2013, { deathsAndMissing: 500 }), inYears(2014, now)))).toEqual([
      'scope note: 931 + 118 = 1049 > 500 | dead-and-missing | late-entries',
    ])
    expect(
      lines(
        found(inYears(2013, { deaths: 1049, deathsAndMissing: 900 }), inYears(2014, { ...now, deathsAndMissing: 940 })),
      ),
    ).toEqual(['holds: 931 + 118 = 1049 = 1049'])
    expect(
      found(inYears(2013, { deathsAndMissing: 500 }), inYears(2014, { injuries: 931, yoyInjuries: -118 })),
    ).toEqual([])
  })
})
