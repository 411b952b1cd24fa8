import { describe, expect, it } from 'vitest'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import type { Report } from '../../../../src/core/domain/report'
import { foundIn, lines, namesOf, numbersOf, operandsOf } from './lines'
import { accidentRestatement } from '../../../../src/core/audit/rules/accidents/restatement'
import { accident, figure, rate, report, yearPeriod } from '../../../support/report-builder'
import { accusations, bulletinOf, formulas } from './series-statements'
import { damaged, percent, statistic } from './statements'

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

const found = (...reports: readonly Report[]) => foundIn(accidentRestatement, reports)

type Figures = Parameters<typeof statistic>[0]

const pair = (
  first: Figures,
  later: Figures,
  { one = {}, other = {} }: { one?: Partial<AccidentStatement>; other?: Partial<AccidentStatement> } = {},
) => found(bulletinOf('a', 2019, [statistic(first, one)]), bulletinOf('b', 2019, [statistic(later, other)]))

describe('one figure in two documents', () => {
  it('differs by so much, at two places, under one name', () => {
    const checks = pair({ deaths: 44 }, { deaths: 47 })
    expect(lines(checks)).toEqual(['scope note: 47 ≠ 44 | other-document'])
    // 47 − 44
    expect(numbersOf(checks)).toEqual([[44, 47, 3]])
    expect(operandsOf(checks)).toEqual([['b deaths 47', 'a deaths 44']])
    expect(namesOf(checks)).toEqual(['临川市||1234|2019-01..2019-08|deaths'])
    expect(checks.map(({ reportId }) => reportId)).toEqual(['b'])
  })

  it('is a change of last year too, and every other document is held against the first', () => {
    const checks = found(
      bulletinOf('a', 2019, [statistic({ yoyDeaths: -12 })]),
      bulletinOf('b', 2019, [statistic({ yoyDeaths: -12 }), statistic({ yoyDeaths: -12 })]),
      bulletinOf('c', 2019, [statistic({ yoyDeaths: -15 })]),
    )
    expect(lines(checks)).toEqual(['holds: −12 = −12', 'scope note: −15 ≠ −12 | other-document'])
  })

  it('said twice in one document is no comparison', () => {
    expect(found(bulletinOf('a', 2019, [statistic({ deaths: 44 }), statistic({ deaths: 44 })]))).toEqual([])
  })

  it('stated as a bound tells nothing, as a round number stands for a range', () => {
    const [atLeast, about] = [figure(45, { approx: 'at-least' }), figure(44, { approx: 'about' })]
    expect(lines(pair({ deaths: 40 }, { deaths: atLeast }))).toEqual(['cannot-tell: 45 ≠ 40 | bound-only of 0'])
    expect(lines(pair({ deaths: atLeast }, { deaths: about }))).toEqual(['cannot-tell: 44 ≠ 45 | bound-only of 1'])
    expect(lines(pair({ deaths: 44 }, { deaths: about }))).toEqual(['holds: 44 = 44'])
    // 0.45 to 0.55, 0.55 to 0.65
    expect(lines(pair({ lossWanYuan: 0.5 }, { lossWanYuan: 0.6 }))).toEqual(['holds: 0.6 ≈ 0.5'])
  })

  it('in percent may differ in its last digit, cut off or rounded: −20.37', () => {
    const changed = (first: string, later: string) =>
      lines(pair({ yoyDeathsPct: percent(first) }, { yoyDeathsPct: percent(later) }))
    expect(changed('−20.4', '−20.3')).toEqual(['scope note: −20.3% ≠ −20.4% | last-digit-differs of 0+1'])
    // −20 is −19.5 to −21
    expect(changed('−20.4', '−20')).toEqual(['holds: −20% ≈ −20.4%'])
    expect(changed('−20.4', '−20.4')).toEqual(['holds: −20.4% = −20.4%'])
    // percentages far apart are another count, no unread words
    expect(changed('−20.4', '−60.4')).toEqual(['scope note: −60.4% ≠ −20.4% | other-document'])
  })

  it('is counted on another basis where one of them says so', () => {
    const basis = { status: ['可比口径'] }
    const line = ['scope note: 47 ≠ 44 | other-basis']
    expect(lines(pair({ deaths: 44 }, { deaths: 47 }, { one: basis }))).toEqual(line)
    expect(lines(pair({ deaths: 44 }, { deaths: 47 }, { other: basis }))).toEqual(line)
    expect(lines(pair({ deaths: 44 }, { deaths: 47 }, { one: basis, other: basis }))).toEqual([
      'scope note: 47 ≠ 44 | other-document',
    ])
  })

  it('is hardly about the same where it is more than twice the other, from 20 on', () => {
    const unread = (first: number, later: number) => [`cannot-tell: ${later} ≠ ${first} | qualifier-unread`]
    const other = (first: number, later: number) => [`scope note: ${later} ≠ ${first} | other-document`]
    expect(lines(pair({ deaths: 44 }, { deaths: 89 }))).toEqual(unread(44, 89))
    expect(lines(pair({ deaths: 44 }, { deaths: 88 }))).toEqual(other(44, 88))
    expect(lines(pair({ deaths: 20 }, { deaths: 9 }))).toEqual(unread(20, 9))
    expect(lines(pair({ deaths: 19 }, { deaths: 9 }))).toEqual(other(19, 9))
    expect(lines(pair({ yoyDeaths: -50 }, { yoyDeaths: -24 }))).toEqual(['cannot-tell: −24 ≠ −50 | qualifier-unread'])
  })

  it('may be misread where the reader says that a number beside it is damaged', () => {
    const [one, other] = [
      bulletinOf('a', 2019, [statistic({ deaths: 44 })]),
      bulletinOf('b', 2019, [statistic({ deaths: 47 })]),
    ]
    expect(lines(found(damaged(one), other))).toEqual([
      'misread note: 47 ≠ 44 | diagnostic-nearby of 1 | other-document',
    ])
    expect(lines(found(one, damaged(other)))).toEqual([
      'misread note: 47 ≠ 44 | diagnostic-nearby of 0 | other-document',
    ])
  })
})

describe('two versions of one change', () => {
  const published = (agencies: readonly [string, string], first: Figures, later: Figures) =>
    lines(
      found(
        bulletinOf('a', 2019, [statistic(first)], agencies[0]),
        bulletinOf('b', 2019, [statistic(later)], agencies[1]),
      ).filter(({ verdict }) => verdict !== 'holds'),
    )
  const ONE = ['临川市应急管理局', '临川市应急管理局'] as const
  const equal = { incidents: 30, deaths: 44 }

  it('are a slip of one publisher where two other figures agree and all others do', () => {
    expect(published(ONE, { ...equal, yoyDeaths: -12 }, { ...equal, yoyDeaths: -21 })).toEqual([
      'report-error warning: −21 ≠ −12',
    ])
    expect(published(ONE, { ...equal, yoyDeaths: -12, injuries: 3 }, { ...equal, yoyDeaths: -21 })).toEqual([
      'report-error warning: −21 ≠ −12',
    ])
    expect(published(ONE, { ...equal, yoyDeaths: -12 }, { ...equal, yoyDeaths: -21, injuries: 3 })).toEqual([
      'report-error warning: −21 ≠ −12',
    ])
  })

  it('are another count where only one other figure agrees, or two differ', () => {
    expect(published(ONE, { deaths: 44, yoyDeaths: -12 }, { deaths: 44, yoyDeaths: -21 })).toEqual([
      'scope note: −21 ≠ −12 | revised-later',
    ])
    expect(
      published(ONE, { ...equal, yoyDeaths: -12, injuries: 3 }, { ...equal, yoyDeaths: -21, injuries: 4 }),
    ).toEqual(['scope note: −21 ≠ −12 | revised-later', 'scope note: 4 ≠ 3 | revised-later'])
  })

  it('are no slip of one publisher where another printed the second', () => {
    expect(
      published(['临川市应急管理局', '临川市统计局'], { ...equal, yoyDeaths: -12 }, { ...equal, yoyDeaths: -21 }),
    ).toEqual(['scope note: −21 ≠ −12 | other-document'])
  })

  it('in one document are a slip or unread words', () => {
    const within = (first: Figures, later: Figures) =>
      lines(found(bulletinOf('a', 2019, [statistic(first), statistic(later)])))
    expect(within({ ...equal, injuries: 3 }, { ...equal, injuries: 4 })).toEqual(['report-error warning: 4 ≠ 3'])
    expect(within({ deaths: 44, injuries: 3 }, { deaths: 44, injuries: 4 })).toEqual([
      'cannot-tell: 4 ≠ 3 | qualifier-unread',
    ])
  })
})

describe('the dead of one document within the dead and missing of another', () => {
  it('are at most as many', () => {
    expect(lines(pair({ deathsAndMissing: 7 }, { deaths: 7 }))).toEqual(['holds: 7 ≤ 7'])
    const checks = pair({ deathsAndMissing: 7 }, { deaths: 9 }, { other: { status: ['初步统计'] } })
    expect(lines(checks)).toEqual(['scope note: 9 > 7 | dead-and-missing | provisional | late-entries'])
    expect(numbersOf(checks)).toEqual([[7, 9, 2]])
    expect(operandsOf(checks)).toEqual([['b deaths 9', 'a deathsAndMissing 7']])
    expect(namesOf(checks)).toEqual(['临川市||1234|2019-01..2019-08|deaths≤'])
  })

  it('are no injured, and of one area', () => {
    expect(pair({ deathsAndMissing: 7 }, { injuries: 9 })).toEqual([])
    expect(pair({ deathsAndMissing: 7 }, { deaths: 9 }, { other: { scope: '东区' } })).toEqual([])
  })
})

describe('重大 taken for 重特大', () => {
  const both = statistic({ incidents: 22 }, { severity: 'major-and-extraordinarily-major' })
  const major = statistic({ incidents: 19 }, { severity: 'major' })
  const worst = (figures: Figures, extra: Partial<AccidentStatement> = {}) =>
    statistic(figures, { severity: 'extraordinarily-major', ...extra })
  const against = (...beside: readonly AccidentStatement[]) =>
    lines(found(bulletinOf('a', 2019, [major, ...beside]), bulletinOf('b', 2019, [both]))).filter((line) =>
      line.includes('19'),
    )

  it('is so only beside a 特别重大 of 0, in one document, area and sector', () => {
    expect(against(worst({ incidents: 0 }))).toEqual(['scope note: 22 ≠ 19 | severities-grouped'])
    expect(against()).toEqual([])
    expect(against(worst({ incidents: 1 }))).toEqual([])
    expect(against(worst({ deaths: 0 }))).toEqual([])
    expect(against(worst({ incidents: 0 }, { scope: '东区' }))).toEqual([])
    expect(against(worst({ incidents: 0 }, { sector: '煤矿' }))).toEqual([])
    expect(against(statistic({ incidents: 0 }, { severity: 'larger' }))).toEqual([])
    const elsewhere = bulletinOf('c', 2019, [worst({ incidents: 0 })])
    expect(lines(found(bulletinOf('a', 2019, [major]), bulletinOf('b', 2019, [both]), elsewhere))).toEqual([])
  })
})
