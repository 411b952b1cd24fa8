import { describe, expect, it } from 'vitest'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import type { Report } from '../../../../src/core/domain/report'
import { foundIn, lines, namesOf, numbersOf } from './lines'
import { accidentYearsAlike } from '../../../../src/core/audit/rules/accidents/years-alike'
import { monthsPeriod, yearPeriod } from '../../../support/report-builder'
import { accusations, bulletinOf, formulas } from './series-statements'
import { percent, statistic } from './statements'

const inYear = (year: number, figures: Parameters<typeof statistic>[0]) =>
  bulletinOf(`y${year}`, year, [statistic(figures, { period: yearPeriod(year) })])

describe('rule accident-years-alike', () => {
  it('holds for years of about one size, also worked out from a percentage: 1069 ÷ 0.801 = 1335', () => {
    const reports = [inYear(2011, { deaths: 1410 }), inYear(2013, { deaths: 1069, yoyDeathsPct: percent('−19.9') })]
    expect(formulas(accidentYearsAlike, reports, 'holds')).toEqual([
      '1069 ÷ (1 − 19.9%) ≈ 1335 ~ 1410',
      '1069 ~ 1069 ÷ (1 − 19.9%) ≈ 1335',
    ])
  })

  it('notes a jump: 2836 and a year later 1335', () => {
    const reports = [inYear(2011, { deaths: 2836 }), inYear(2013, { deaths: 1069, yoyDeathsPct: percent('−19.9') })]
    expect(formulas(accidentYearsAlike, reports, 'contradicts')).toEqual(['1069 ÷ (1 − 19.9%) ≈ 1335 ≪ 2836'])
    expect(accusations(accidentYearsAlike, reports)).toEqual(['scope note counted-otherwise'])
  })

  it('names the known change of 2016', () => {
    const reports = [inYear(2015, { deaths: 5000 }), inYear(2016, { deaths: 1000 })]
    expect(accusations(accidentYearsAlike, reports)).toEqual(['scope note known-break'])
  })

  it('says nothing of small counts and of years far apart', () => {
    const reports = [inYear(2008, { deaths: 5000 }), inYear(2013, { deaths: 60 }), inYear(2014, { deaths: 20 })]
    expect(formulas(accidentYearsAlike, reports, 'contradicts')).toEqual([])
  })
})

const of = (...reports: readonly Report[]) => foundIn(accidentYearsAlike, reports)

describe('all accidents of an area in two years', () => {
  it('are counted alike up to twice as many: 2 × 500 = 1000', () => {
    expect(lines(of(inYear(2012, { deaths: 1000 }), inYear(2013, { deaths: 500 })))).toEqual(['holds: 500 ~ 1000'])
    expect(lines(of(inYear(2012, { deaths: 1001 }), inYear(2013, { deaths: 500 })))).toEqual([
      'scope note: 500 ≪ 1001 | counted-otherwise from=2012 to=2013',
    ])
    const more = of(inYear(2012, { incidents: 500 }), inYear(2013, { incidents: 1001 }))
    expect(lines(more)).toEqual(['scope note: 1001 ≫ 500 | counted-otherwise from=2012 to=2013'])
    // 1001 − 500
    expect(numbersOf(more)).toEqual([[500, 1001, 501]])
    expect(namesOf(more)).toEqual(['临川市|incidents|2013'])
  })

  it('are compared where there are a hundred, and at most two years between', () => {
    expect(lines(of(inYear(2012, { deaths: 100 }), inYear(2014, { deaths: 20 })))).toHaveLength(1)
    expect(of(inYear(2012, { deaths: 99 }), inYear(2014, { deaths: 20 }))).toEqual([])
    expect(of(inYear(2011, { deaths: 100 }), inYear(2014, { deaths: 20 }))).toEqual([])
  })

  it('are those of whole years, all sectors, all severities, accidents or dead, and one area', () => {
    const pair = (figures: Parameters<typeof statistic>[0], extra: Partial<AccidentStatement>) =>
      of(
        inYear(2012, { deaths: 5000, injuries: 5000 }),
        bulletinOf('later', 2013, [statistic(figures, { period: yearPeriod(2013), ...extra })]),
      )
    expect(pair({ deaths: 100 }, { period: monthsPeriod('2013-01', '2013-11') })).toEqual([])
    expect(pair({ deaths: 100 }, { period: monthsPeriod('2013-02', '2013-12') })).toEqual([])
    expect(pair({ deaths: 100 }, { sector: '煤矿' })).toEqual([])
    expect(pair({ deaths: 100 }, { severity: 'larger' })).toEqual([])
    expect(pair({ deaths: 100 }, { scope: '东区' })).toEqual([])
    expect(pair({ incidents: 100 }, {})).toEqual([])
    expect(pair({ injuries: 100 }, {})).toEqual([])
    expect(pair({ deaths: 100 }, { period: monthsPeriod('2013-01', '2013-12') })).toHaveLength(1)
  })

  it('are taken as printed rather than worked out from the year after: 700 + 300 = 1000', () => {
    const found = of(
      inYear(2011, { deaths: 1100 }),
      inYear(2012, { deaths: 900 }),
      inYear(2013, { deaths: 700, yoyDeaths: -300 }),
    )
    expect(lines(found)).toEqual(['holds: 900 ~ 1100', 'holds: 700 ~ 900'])
    expect(found.map(({ reportId }) => reportId)).toEqual(['y2012', 'y2013'])
  })

  it('are as the later document counts them, which is shown at the document before: 100 + 200 = 300', () => {
    const found = of(inYear(2011, { deaths: 1000 }), inYear(2013, { deaths: 100, yoyDeaths: -200 }))
    expect(lines(found)).toEqual([
      'scope note: 100 + 200 ≪ 1000 | counted-otherwise from=2011 to=2012',
      'scope note: 100 ≪ 100 + 200 | counted-otherwise from=2012 to=2013',
    ])
    expect(found.map(({ reportId }) => reportId)).toEqual(['y2011', 'y2013'])
  })

  it('are on the scope of the document that works them out: 2015 as 2016 counts it', () => {
    const found = of(inYear(2014, { deaths: 1000 }), inYear(2016, { deaths: 100, yoyDeaths: -200 }))
    expect(lines(found)).toEqual([
      'scope note: 100 + 200 ≪ 1000 | known-break year=2016',
      'scope note: 100 ≪ 100 + 200 | known-break year=2016',
    ])
    const before = of(inYear(2014, { deaths: 1000 }), inYear(2015, { deaths: 300 }))
    expect(lines(before)).toEqual(['scope note: 300 ≪ 1000 | counted-otherwise from=2014 to=2015'])
  })
})
