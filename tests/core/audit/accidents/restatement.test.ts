import { describe, expect, it } from 'vitest'
import { accidentRestatement } from '../../../../src/core/audit/rules/accidents/restatement'
import { accident, figure, rate, report, yearPeriod } from '../../../support/report-builder'
import { accusations, bulletinOf, formulas } from './series-statements'
import { percent, statistic } from './statements'

const of = (...reports: Parameters<typeof formulas>[1][number][]) => ({
  holds: formulas(accidentRestatement, reports, 'holds'),
  contradicts: formulas(accidentRestatement, reports, 'contradicts'),
  cannotTell: formulas(accidentRestatement, reports, 'cannot-tell'),
  accused: accusations(accidentRestatement, reports),
})

const version = (change: number) =>
  statistic({ incidents: 2174, deaths: 1425, yoyDeaths: change, yoyDeathsPct: percent('−18.2') })

describe('rule accident-restatement', () => {
  it('holds where two documents agree', () => {
    const found = of(
      bulletinOf('a', 2019, [statistic({ deaths: 44 })]),
      bulletinOf('b', 2019, [statistic({ deaths: 44 })]),
    )
    expect(found.holds).toEqual(['44 = 44'])
    expect(found.contradicts).toEqual([])
  })

  it('holds where rounding explains it: 5.3万 is 52500 to 53500', () => {
    const rounded = statistic({ incidents: figure(53000, { printed: '5.3万起' }) })
    expect(
      of(bulletinOf('a', 2019, [rounded]), bulletinOf('b', 2019, [statistic({ incidents: 52996 })])).holds,
    ).toEqual(['52996 ≈ 53000'])
  })

  it('accuses two versions that differ in one figure only', () => {
    const found = of(bulletinOf('a', 2019, [version(-371), version(-317)]))
    expect(found.contradicts).toEqual(['−317 ≠ −371'])
    expect(found.accused).toEqual(['report-error warning'])
  })

  it('accuses one publisher of two versions in two documents', () => {
    const found = of(
      bulletinOf('a', 2019, [version(-371)], '临川市应急管理局'),
      bulletinOf('b', 2019, [version(-317)], '临川市应急管理局'),
    )
    expect(found.contradicts).toEqual(['−317 ≠ −371'])
    expect(found.accused).toEqual(['report-error warning'])
  })

  it('takes a count that was corrected for no slip', () => {
    const dead = (deaths: number) =>
      bulletinOf(`d${deaths}`, 2019, [statistic({ incidents: 30, injuries: 4, deaths })], '临川市应急管理局')
    expect(of(dead(44), dead(45)).accused).toEqual(['scope note revised-later'])
  })

  it('notes another publisher, a first count and a count made again, and accuses nobody', () => {
    const first = (status: readonly string[]) => statistic({ deaths: 44, incidents: 30 }, { status })
    const again = statistic({ deaths: 49, incidents: 33 })
    const unknown = of(bulletinOf('a', 2019, [first([])]), bulletinOf('b', 2019, [again]))
    expect(unknown.accused).toEqual(['scope note other-document'])
    const provisional = of(bulletinOf('a', 2019, [first(['初步统计'])]), bulletinOf('b', 2019, [again]))
    expect(provisional.accused).toEqual(['scope note provisional'])
    const revised = of(
      bulletinOf('a', 2019, [first([])], '临川市应急管理局'),
      bulletinOf('b', 2019, [again], '临川市应急管理局'),
    )
    expect(revised.accused).toEqual(['scope note revised-later'])
  })

  it('cannot tell two quite different counts in one document apart', () => {
    const found = of(
      bulletinOf('a', 2019, [
        statistic({ incidents: 1954, deaths: 3215 }, { sector: '煤矿' }),
        statistic({ incidents: 272, deaths: 1084 }, { sector: '煤矿' }),
      ]),
    )
    expect(found.cannotTell).toEqual(['272 ≠ 1954', '1084 ≠ 3215'])
    expect(found.contradicts).toEqual([])
  })

  it('never mixes the dead with the dead and missing, but the dead are no more', () => {
    const found = of(
      bulletinOf('a', 2019, [statistic({ deathsAndMissing: 13723 })]),
      bulletinOf('b', 2019, [statistic({ deaths: 14136 })]),
    )
    expect(found.contradicts).toEqual(['14136 > 13723'])
    expect(found.accused).toEqual(['scope note dead-and-missing late-entries'])
  })

  it('does not compare other areas, sectors, severities or months', () => {
    const found = of(
      bulletinOf('a', 2019, [statistic({ deaths: 44 })]),
      bulletinOf('b', 2019, [
        statistic({ deaths: 1 }, { scope: '东区' }),
        statistic({ deaths: 2 }, { sector: '煤矿' }),
        statistic({ deaths: 3 }, { severity: 'larger' }),
        statistic({ deaths: 5 }, { period: yearPeriod(2019) }),
      ]),
    )
    expect([...found.holds, ...found.contradicts]).toEqual([])
  })

  it('takes 重大 for 重特大 where there was no 特别重大, and says so', () => {
    const found = of(
      bulletinOf('a', 2019, [
        statistic({ incidents: 19, yoyDeathsPct: percent('−33.0') }, { severity: 'major' }),
        statistic({ incidents: 0 }, { severity: 'extraordinarily-major' }),
      ]),
      bulletinOf('b', 2019, [
        statistic({ incidents: 19, yoyDeathsPct: percent('−33.6') }, { severity: 'major-and-extraordinarily-major' }),
      ]),
    )
    expect(found.holds).toEqual(['19 = 19'])
    expect(found.contradicts).toEqual(['−33.6% ≠ −33%'])
    expect(found.accused).toEqual(['scope note severities-grouped'])
  })

  it('compares rates, also with the value a later document prints for the year before', () => {
    const communique = (id: string, year: number, value: string, previous: string | null) =>
      report({
        id,
        kind: 'communique',
        year,
        rates: [
          rate({
            period: yearPeriod(year),
            value: figure(Number(value), { printed: value }),
            previous: previous === null ? null : figure(Number(previous), { printed: previous }),
          }),
        ],
      })
    expect(of(communique('a', 2006, '2.04', null), communique('b', 2006, '2.041', null)).holds).toEqual([
      '2.041 ≈ 2.04',
    ])
    expect(of(communique('a', 2006, '2.04', null), communique('b', 2007, '1.49', '2.14')).contradicts).toEqual([
      '2.14 ≠ 2.04',
    ])
  })

  it('notes that the toll of a named accident rose after the first report', () => {
    const told = (deaths: number) =>
      accident({ role: 'event', asPrinted: '“6·29”事故', figures: { deaths: figure(deaths) } })
    const found = of(bulletinOf('a', 2018, [told(10), told(18)]), bulletinOf('b', 2018, [told(18)]))
    expect(found.holds).toEqual(['18 = 18'])
    expect(found.contradicts).toEqual(['10 ≠ 18'])
    expect(found.accused).toEqual(['scope note preliminary-toll'])
  })
})
