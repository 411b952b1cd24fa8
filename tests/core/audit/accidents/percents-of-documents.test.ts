import { describe, expect, it } from 'vitest'
import { accidentBaseAgrees } from '../../../../src/core/audit/rules/accidents/base-agrees'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import type { Report } from '../../../../src/core/domain/report'
import { figure, yearPeriod } from '../../../support/report-builder'
import { foundIn, lines, namesOf, numbersOf, operandsOf } from './lines'
import { bulletinOf } from './series-statements'
import { inWords, percent, statistic } from './statements'

type Figures = Parameters<typeof statistic>[0]

const inYear = (year: number, figures: Figures, extra: Partial<AccidentStatement> = {}, id = `y${year}`) =>
  bulletinOf(id, year, [statistic(figures, { period: yearPeriod(year), ...extra })])

/** Only what is said of a percentage that stands alone. */
const of = (...reports: readonly Report[]) =>
  foundIn(accidentBaseAgrees, reports).filter(({ instance }) => instance.startsWith('yoy'))

// 900 ÷ 1000 − 1 = −10%
const [before, now] = [inYear(2018, { deaths: 1000 }), inYear(2019, { deaths: 900 }, {}, 'other')]

describe('a percentage without its figures', () => {
  it('agrees with the figures of other documents', () => {
    expect(lines(of(before, now, inYear(2019, { yoyDeathsPct: percent('−10') })))).toEqual([
      'holds: (900) ÷ (1000) − 1 = −10% ≈ −10%',
    ])
  })

  it('does not, and no document is accused of it', () => {
    const found = of(before, now, inYear(2019, { yoyDeathsPct: percent('−12.5') }))
    expect(lines(found)).toEqual(['scope note: (900) ÷ (1000) − 1 = −10% ≠ −12.5% | other-document'])
    // −12.5 − (−10)
    expect(numbersOf(found)).toEqual([[-10, -12.5, -2.5]])
    expect(operandsOf(found)).toEqual([['y2019 yoyDeathsPct 12.5%', 'other deaths 900', 'y2018 deaths 1000']])
    expect(namesOf(found)).toEqual(['yoyDeathsPct:临川市::1234:2019-01..2019-12'])
    expect(found.map(({ reportId }) => reportId)).toEqual(['y2019'])
  })

  it('may be cut off: 900 ÷ 1038 − 1 = −13.29%', () => {
    const base = inYear(2018, { deaths: 1038 })
    expect(lines(of(base, now, inYear(2019, { yoyDeathsPct: percent('−13.2') })))).toEqual([
      'holds: (900) ÷ (1038) − 1 = −13.29% ≈ −13.2%',
    ])
  })

  it('is of one sector', () => {
    const sector = { sector: '煤矿' }
    const alone = inYear(2019, { yoyDeathsPct: percent('−12.5') }, sector)
    expect(of(before, now, alone)).toEqual([])
    const found = of(inYear(2018, { deaths: 1000 }, sector), inYear(2019, { deaths: 900 }, sector, 'other'), alone)
    expect(lines(found)).toHaveLength(1)
    expect(namesOf(found)).toEqual(['yoyDeathsPct:临川市:煤矿:1234:2019-01..2019-12'])
  })

  it('is of one area, one severity and one quantity', () => {
    const alone = { yoyDeathsPct: percent('−12.5') }
    expect(of(before, now, inYear(2019, alone, { scope: '东区' }))).toEqual([])
    expect(of(before, now, inYear(2019, alone, { severity: 'larger' }))).toEqual([])
    expect(of(before, now, inYear(2019, { yoyIncidentsPct: percent('−12.5') }))).toEqual([])
  })

  it('needs the figures of both years', () => {
    const alone = inYear(2019, { yoyDeathsPct: percent('−12.5') })
    expect(of(before, alone)).toEqual([])
    expect(of(now, alone)).toEqual([])
  })

  it('is left alone beside its own figure, on another basis, and where it is not of a year', () => {
    expect(of(before, now, inYear(2019, { deaths: 880, yoyDeathsPct: percent('−12.5') }))).toEqual([])
    expect(of(before, now, inYear(2019, { yoyDeathsPct: percent('−12.5') }, { status: ['可比口径'] }))).toEqual([])
    const open = { kind: 'to-date', from: null, to: '2019-12' } as const
    expect(of(before, now, inYear(2019, { yoyDeathsPct: percent('−12.5') }, { period: open }))).toEqual([])
  })

  it('is not worked out from both figures of one sentence: 900 + 100 = 1000', () => {
    const sentence = inYear(2019, { deaths: 900, yoyDeaths: -100 }, {}, 'other')
    expect(of(sentence, inYear(2019, { yoyDeathsPct: percent('−12.5') }))).toEqual([])
  })

  it('is not worked out from what its own sentence says in words', () => {
    const none = inYear(2019, { incidents: inWords('未发生'), yoyDeathsPct: percent('−50') })
    expect(of(inYear(2018, { deaths: 5 }), none)).toEqual([])
  })

  it('is no change from nothing, and none of figures that can hardly be about the same', () => {
    const alone = inYear(2019, { yoyDeathsPct: percent('−12.5') })
    expect(of(inYear(2018, { deaths: 0 }), inYear(2019, { deaths: 3 }, {}, 'other'), alone)).toEqual([])
    // 900 and more than 2 × 900
    expect(of(inYear(2018, { deaths: 1801 }), now, alone)).toEqual([])
    expect(lines(of(inYear(2018, { deaths: 1800 }), now, alone))).toEqual([
      'scope note: (900) ÷ (1800) − 1 = −50% ≠ −12.5% | other-document',
    ])
  })
})

describe('the figures that a percentage is held against', () => {
  const alone = inYear(2019, { yoyDeathsPct: percent('−12.5') })

  it('are the most exact', () => {
    const rounded = inYear(2018, { deaths: figure(10000, { printed: '1万' }) }, {}, 'a')
    const exact = inYear(2018, { deaths: 10400 }, {}, 'b')
    const dead = inYear(2019, { deaths: 9360 }, {}, 'other')
    // 9360 ÷ 10400 = 0.9
    const line = ['scope note: (9360) ÷ (10400) − 1 = −10% ≠ −12.5% | other-document']
    expect(lines(of(rounded, exact, dead, alone))).toEqual(line)
    const [first, last] = [
      inYear(2018, { deaths: 10400 }, {}, 'a'),
      inYear(2018, { deaths: figure(10000, { printed: '1万' }) }, {}, 'b'),
    ]
    expect(lines(of(first, last, dead, alone))).toEqual(line)
  })

  it('are printed rather than worked out, in whatever order: 950 + 70 = 1020', () => {
    const printedLater = inYear(2018, { deaths: 1000 }, { period: yearPeriod(2018) }, 'z')
    const worked = inYear(2019, { deaths: 950, yoyDeaths: -70 }, {}, 'a')
    // 950 ÷ 1000 − 1
    const line = ['scope note: (950) ÷ (1000) − 1 = −5% ≠ −12.5% | other-document']
    const asOf = (year: number) => bulletinOf('z', year, printedLater.accidents)
    expect(lines(of(worked, asOf(2021), alone))).toEqual(line)
    expect(lines(of(worked, asOf(2017), alone))).toEqual(line)
  })

  it('may lie on two sides of a known change of the statistics', () => {
    const pair = (year: number, extra: Partial<AccidentStatement> = {}) =>
      lines(
        of(
          inYear(year - 1, { deaths: 1000 }, extra),
          inYear(year, { deaths: 900 }, extra, 'other'),
          inYear(year, { yoyDeathsPct: percent('−12.5') }, extra),
        ),
      )
    const line = 'scope note: (900) ÷ (1000) − 1 = −10% ≠ −12.5%'
    expect(pair(2016)).toEqual([`${line} | known-break year=2016 | other-document`])
    expect(pair(2015)).toEqual([`${line} | other-document`])
    expect(pair(2017)).toEqual([`${line} | other-document`])
    // the names of severities changed in 2007, which all accidents do not depend on
    expect(pair(2007)).toEqual([`${line} | other-document`])
    expect(pair(2007, { severity: 'larger' })).toEqual([`${line} | known-break year=2007 | other-document`])
    expect(pair(2019, { scope: '衡阳市' })).toEqual([`${line} | known-break year=2019 | other-document`])
  })
})
