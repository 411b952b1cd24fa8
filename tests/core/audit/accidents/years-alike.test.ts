import { describe, expect, it } from 'vitest'
import { accidentYearsAlike } from '../../../../src/core/audit/rules/accidents/years-alike'
import { yearPeriod } from '../../../support/report-builder'
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
