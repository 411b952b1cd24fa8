import { describe, expect, it } from 'vitest'
import { accidentCumulative } from '../../../../src/core/audit/rules/accidents/cumulative'
import { monthsPeriod, yearPeriod } from '../../../support/report-builder'
import { accusations, bulletinOf, formulas } from './series-statements'
import { inWords, percent, statistic } from './statements'

const upTo = (month: string, figures: Parameters<typeof statistic>[0], sector: string | null = null) =>
  statistic(figures, { period: monthsPeriod('2019-01', `2019-${month}`), sector })

const august = (figures: Parameters<typeof statistic>[0]) =>
  statistic(figures, { period: monthsPeriod('2019-08', '2019-08') })

const of = (...reports: Parameters<typeof formulas>[1][number][]) => ({
  holds: formulas(accidentCumulative, reports, 'holds'),
  contradicts: formulas(accidentCumulative, reports, 'contradicts'),
  accused: accusations(accidentCumulative, reports),
})

describe('rule accident-cumulative', () => {
  it('holds where the later figure is the earlier one and the month between', () => {
    const found = of(
      bulletinOf('july', 2019, [upTo('07', { incidents: 36 })]),
      bulletinOf('august', 2019, [upTo('08', { incidents: 39 }), august({ incidents: 3 })]),
    )
    expect(found.holds).toEqual(['36 ≤ 39', '(36) + (3) = 39 = 39'])
    expect(found.contradicts).toEqual([])
  })

  it('notes late entries in a month without one, and a cumulative figure that falls', () => {
    const found = of(
      bulletinOf('july', 2019, [upTo('07', { incidents: 36, deaths: 45 })]),
      bulletinOf('august', 2019, [
        upTo('08', { incidents: 39, deaths: 44 }),
        august({ incidents: inWords('未有录入') }),
      ]),
    )
    expect(found.contradicts).toEqual(['(36) + (0) = 36 ≠ 39', '45 > 44', '(45) + (0) = 45 ≠ 44'])
    expect(found.accused).toEqual(['scope note late-entries'])
  })

  it('notes a part of last year above the whole of it', () => {
    const found = of(
      bulletinOf('2018', 2018, [statistic({ incidents: 11 }, { period: yearPeriod(2018) })]),
      bulletinOf('august', 2019, [upTo('08', { incidents: 12, yoyIncidents: inWords('持平') })]),
    )
    expect(found.contradicts).toEqual(['12 − 0 > 11'])
  })

  it('notes that a sector gained more than the total between two bulletins: 18 − 11 = 7 > 39 − 33 = 6', () => {
    const found = of(
      bulletinOf('july', 2019, [
        upTo('07', { incidents: 36, yoyIncidents: 3 }),
        upTo('07', { incidents: 10, yoyIncidents: -1 }, '铁路交通'),
      ]),
      bulletinOf('xaugust', 2019, [
        upTo('08', { incidents: 39, yoyIncidents: 0 }),
        upTo('08', { incidents: 13, yoyIncidents: -5 }, '铁路交通'),
      ]),
    )
    expect(found.contradicts).toEqual(['(13 + 5) − (10 + 1) = 7 > (39 − 0) − (36 − 3) = 6'])
    expect(found.accused).toEqual(['scope note base-changed'])
  })

  it('notes percentages that need a month nobody saw: 10 × 0.859 − 9 × 0.787 = 1.507', () => {
    const found = of(
      bulletinOf('september', 2019, [upTo('09', { yoyIncidentsPct: percent('−21.3') })]),
      bulletinOf('xoctober', 2019, [upTo('10', { yoyIncidentsPct: percent('−14.1') })]),
    )
    expect(found.contradicts).toEqual(['((100% + −14.1%) × 10 − (100% + −21.3%) × 9) ÷ 1 − 1 = 50.7%'])
    expect(found.accused).toEqual(['scope note months-would-change base-changed'])
  })

  it('leaves percentages alone that move as usual: 8 × 0.911 − 3 × 0.838 = 4.774', () => {
    const found = of(
      bulletinOf('march', 2019, [upTo('03', { yoyIncidentsPct: percent('−16.2') })]),
      bulletinOf('xaugust', 2019, [upTo('08', { yoyIncidentsPct: percent('−8.9') })]),
    )
    expect(found.holds).toEqual(['((100% + −8.9%) × 8 − (100% + −16.2%) × 3) ÷ 5 − 1 = −4.5%'])
  })
})
