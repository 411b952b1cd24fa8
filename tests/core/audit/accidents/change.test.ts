import { describe, expect, it } from 'vitest'
import { accidentChange } from '../../../../src/core/audit/rules/accidents/change'
import { figure } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import type { AccidentFigure, AccidentStatement } from '../../../../src/core/domain/accident'
import type { Report } from '../../../../src/core/domain/report'
import { found, lines, namesOf, numbersOf, operandsOf } from './lines'
import { bulletin, damaged, inWords, percent, statistic } from './statements'

const deaths = (value: number, change: number, printed: string) =>
  bulletin(statistic({ deaths: value, yoyDeaths: change, yoyDeathsPct: percent(printed) }))

const only = (value: number, printed: string) =>
  bulletin(statistic({ incidents: value, yoyIncidentsPct: percent(printed) }))

describeRule(accidentChange, {
  passes: [
    { name: 'rounded: 12 ÷ 56', report: deaths(44, -12, '−21.4'), formulas: ['−12 ÷ (44 + 12) = −21.43% ≈ −21.4%'] },
    {
      name: 'cut off after two digits: 8 ÷ 45 = 17.777…',
      report: deaths(37, -8, '−17.77'),
      formulas: ['−8 ÷ (37 + 8) = −17.78% ≈ −17.77%'],
    },
    { name: 'an increase', report: deaths(68, 15, '28.3'), formulas: ['15 ÷ (68 − 15) = 28.3% ≈ 28.3%'] },
    {
      name: 'a percentage without decimals',
      report: deaths(75, -25, '−25'),
      formulas: ['−25 ÷ (75 + 25) = −25% ≈ −25%'],
    },
    {
      name: 'a percentage alone, from the whole number 8',
      report: only(5, '−37.5'),
      formulas: ['(5 − 8) ÷ 8 = −37.5% ≈ −37.5%'],
    },
    {
      name: 'money rounded to 0.1: −1.2 ÷ 1.7 is anything from −65% to −78%',
      report: bulletin(statistic({ lossWanYuan: 0.5, yoyLossWanYuan: -1.2, yoyLossPct: percent('−70') })),
      formulas: ['−1.2 ÷ (0.5 + 1.2) = −70.59% ≈ −70%'],
    },
    { name: 'a percentage alone that many whole numbers give', report: only(48000, '−5.8'), formulas: [] },
  ],
  fails: [
    {
      name: 'another percentage',
      report: deaths(44, -12, '−24.4'),
      formulas: ['−12 ÷ (44 + 12) = −21.43% ≠ −24.4%'],
      severity: 'error',
    },
    {
      name: 'divided by this year: 6 ÷ 39 = 15.38',
      report: deaths(39, 6, '15.38'),
      formulas: ['6 ÷ (39 − 6) = 18.18% ≠ 15.38%'],
      severity: 'error',
      because: ['divided-by-this-year'],
    },
    {
      name: 'digits transposed: 317 ÷ 1742 = 18.2',
      report: deaths(1425, -371, '−18.2'),
      formulas: ['−371 ÷ (1425 + 371) = −20.66% ≠ −18.2%'],
      because: ['digits-transposed'],
    },
    {
      name: 'a digit lost: 1630 ÷ 3055 = 53.4',
      report: deaths(1425, -630, '−53.4'),
      formulas: ['−630 ÷ (1425 + 630) = −30.66% ≠ −53.4%'],
      because: ['digit-dropped'],
    },
    {
      name: 'down in number, up in percent',
      report: deaths(44, -12, '21.4'),
      formulas: ['−12 ÷ (44 + 12) = −21.43% ≠ 21.4%'],
      because: ['direction-differs'],
    },
    {
      name: '持平 with a percentage',
      report: bulletin(statistic({ deaths: 44, yoyDeaths: inWords('持平'), yoyDeathsPct: percent('−24.4') })),
      formulas: ['0 ÷ (44 − 0) = 0% ≠ −24.4%'],
    },
    {
      name: 'rounded up instead of off: 6 ÷ 11 = 54.545…',
      report: deaths(5, -6, '−54.6'),
      formulas: ['−6 ÷ (5 + 6) = −54.55% ≠ −54.6%'],
      severity: 'note',
      because: ['last-digit-differs'],
    },
    {
      name: 'a percentage no whole number gives: 5 of 8 is −37.5, of 9 −44.4',
      report: only(5, '−41.2'),
      formulas: ['(5 − 9) ÷ 9 = −44.44% ≠ −41.2%'],
      severity: 'note',
      because: ['no-whole-base'],
    },
    {
      name: 'percentages that fit each other’s figures may have been given to the wrong ones',
      report: bulletin(
        statistic({
          incidents: 53,
          yoyIncidents: -18,
          yoyIncidentsPct: percent('28.3'),
          deaths: 68,
          yoyDeaths: 15,
          yoyDeathsPct: percent('−25.4'),
        }),
      ),
      formulas: ['−18 ÷ (53 + 18) = −25.35% ≠ 28.3%', '15 ÷ (68 − 15) = 28.3% ≠ −25.4%'],
      class: 'misread',
      severity: 'note',
      because: ['fits-other-figure'],
    },
    {
      name: 'a change on last year’s scope, as the note says',
      report: bulletin(
        statistic({ incidents: 79, yoyIncidents: -113, yoyIncidentsPct: percent('−40.1') }, { status: ['按去年口径'] }),
      ),
      formulas: ['−113 ÷ (79 + 113) = −58.85% ≠ −40.1%'],
      class: 'scope',
      severity: 'note',
    },
  ],
  cannotTell: [
    {
      name: 'a rounded count: 5.3万',
      report: bulletin(
        statistic({
          incidents: figure(53000, { printed: '5.3万起' }),
          yoyIncidents: -1000,
          yoyIncidentsPct: percent('−12.1'),
        }),
      ),
      formulas: ['−1000 ÷ (53000 + 1000) = −12.1%'],
    },
    { name: 'nothing last year', report: deaths(2, 2, '100'), formulas: ['2 ÷ (2 − 2) = 100%'] },
  ],
})

const of = (...accidents: readonly AccidentStatement[]) => found(accidentChange, bulletin(...accidents))
const remedies = (report: Report) =>
  found(accidentChange, report).flatMap((check) => check.remedies.map(({ operand, value }) => [operand, value]))

describe('a percentage that its change does not give', () => {
  it('is shown with its figures, under one name', () => {
    const checks = of(statistic({ deaths: 44, yoyDeaths: -12, yoyDeathsPct: percent('−24.4') }))
    expect(lines(checks)).toEqual(['report-error error: −12 ÷ (44 + 12) = −21.43% ≠ −24.4%'])
    // −24.4 − (−21.43)
    expect(numbersOf(checks)).toEqual([[-21.43, -24.4, -2.97]])
    expect(operandsOf(checks)).toEqual([['bulletin yoyDeaths 12', 'bulletin deaths 44', 'bulletin yoyDeathsPct 24.4%']])
    expect(namesOf(checks)).toEqual(['yoyDeathsPct'])
  })

  it('would be right with as many decimals as are printed', () => {
    // −12 ÷ 56 = −21.43, 6 ÷ 33 = 18.18, −12 ÷ 56 without decimals
    expect(remedies(deaths(44, -12, '−24.4'))).toEqual([[2, -21.4]])
    expect(remedies(deaths(39, 6, '15.38'))).toEqual([[2, 18.18]])
    expect(remedies(deaths(44, -12, '−25'))).toEqual([[2, -21]])
    const level = bulletin(statistic({ deaths: 44, yoyDeaths: -12, yoyDeathsPct: inWords('持平') }))
    expect(remedies(level)).toEqual([[2, -21.4]])
  })

  it('shows a slip in the change where exactly one number makes it right', () => {
    // 317 ÷ (1425 + 317) = 18.2%, 1630 ÷ (1425 + 1630) = 53.4%
    expect(remedies(deaths(1425, -371, '−18.2'))).toEqual([[0, -317]])
    expect(remedies(deaths(1425, -630, '−53.4'))).toEqual([[0, -1630]])
    // 12 ÷ (44 + 12) = 21.43%
    expect(lines(found(accidentChange, deaths(44, -21, '−21.43')))).toEqual([
      'report-error error: −21 ÷ (44 + 21) = −32.31% ≠ −21.43% | digits-transposed of 0 value=12',
    ])
  })

  it('shows no slip where several numbers would, nor where so many would that one fits by chance', () => {
    // 402 to 404 of 1000 more are 28.7%: −40 may lack a digit of each; −40 ÷ 1040 = −3.85%
    expect(remedies(deaths(1000, -40, '−28.7'))).toEqual([[2, -3.8]])
    // 4016 to 4044 of 10000 more: 431 is 4031 without a digit; −431 ÷ 10431 = −4.13%
    expect(remedies(deaths(10000, -431, '−28.7'))).toEqual([[2, -4.1]])
  })

  it('may have the other direction', () => {
    expect(lines(found(accidentChange, deaths(44, -12, '21.4')))).toEqual([
      'report-error error: −12 ÷ (44 + 12) = −21.43% ≠ 21.4% | direction-differs of 0+2',
    ])
    expect(lines(found(accidentChange, deaths(44, -12, '50')))).toEqual([
      'report-error error: −12 ÷ (44 + 12) = −21.43% ≠ 50%',
    ])
  })

  it('may lack its last digit: 6 ÷ 11 = 54.545…', () => {
    expect(lines(found(accidentChange, deaths(5, -6, '−54.6')))).toEqual([
      'report-error note: −6 ÷ (5 + 6) = −54.55% ≠ −54.6% | last-digit-differs of 2',
    ])
    expect(remedies(deaths(5, -6, '−54.6'))).toEqual([[2, -54.5]])
  })

  it('may be misread where the reader says that a number beside it is damaged', () => {
    const checks = found(accidentChange, damaged(deaths(44, -12, '−24.4')))
    expect(lines(checks)).toEqual(['misread note: −12 ÷ (44 + 12) = −21.43% ≠ −24.4% | diagnostic-nearby of 0+1+2'])
    expect(checks.flatMap((check) => check.remedies)).toEqual([])
  })
})

describe('a percentage that may belong to another quantity', () => {
  const wrong = { incidents: 44, yoyIncidents: -12, yoyIncidentsPct: percent('−24.4') }
  const line = 'report-error error: −12 ÷ (44 + 12) = −21.43% ≠ −24.4%'
  const misread = 'misread note: −12 ÷ (44 + 12) = −21.43% ≠ −24.4% | fits-other-figure of 2'

  it('fits its change: −10 ÷ (31 + 10) = −24.39%', () => {
    expect(lines(of(statistic({ ...wrong, deaths: 31, yoyDeaths: -10 })))).toEqual([misread])
    expect(lines(of(statistic({ ...wrong, deaths: 31, yoyDeaths: -9 })))).toEqual([line])
    expect(lines(of(statistic({ ...wrong, deaths: 31 })))).toEqual([line])
  })

  it('is of last year or of last month', () => {
    const month = { incidents: 44, momIncidents: -12, momIncidentsPct: percent('−24.4') }
    expect(lines(of(statistic({ ...month, deaths: 31, momDeaths: -10 })))).toEqual([misread])
    expect(lines(of(statistic({ ...month, deaths: 31, yoyDeaths: -10 })))).toEqual([line])
    expect(lines(of(statistic({ ...wrong, deaths: 31, momDeaths: -10 })))).toEqual([line])
    expect(lines(of(statistic({ ...month, deathsAndMissing: 31, yoyDeathsAndMissing: -10 })))).toEqual([line])
  })

  it('is not that of one that did not change, nor of one that there was none of', () => {
    const level = { incidents: 44, yoyIncidents: -12, yoyIncidentsPct: inWords('持平') }
    expect(lines(of(statistic({ ...level, deaths: 31, yoyDeaths: inWords('持平') })))).toEqual([
      'report-error error: −12 ÷ (44 + 12) = −21.43% ≠ 0%',
    ])
    expect(lines(of(statistic({ ...wrong, deaths: 10, yoyDeaths: 10 })))).toEqual([line])
  })
})

describe('what cannot be calculated', () => {
  it('is a change from nothing', () => {
    expect(lines(found(accidentChange, deaths(2, 2, '100')))).toEqual(['cannot-tell: 2 ÷ (2 − 2) = 100% | base-zero'])
    expect(lines(found(accidentChange, deaths(2, 1, '100')))).toEqual(['holds: 1 ÷ (2 − 1) = 100% ≈ 100%'])
  })

  it('is a bound or a round number', () => {
    const about = statistic({ deaths: figure(44, { approx: 'about' }), yoyDeaths: -12, yoyDeathsPct: percent('−24.4') })
    expect(lines(of(about))).toEqual(['cannot-tell: −12 ÷ (44 + 12) = −24.4% | bound-only of 1'])
    const rounded = figure(53000, { printed: '5.3万起' })
    expect(
      lines(of(statistic({ incidents: rounded, yoyIncidents: -1000, yoyIncidentsPct: percent('−12.1') }))),
    ).toEqual(['cannot-tell: −1000 ÷ (53000 + 1000) = −12.1% | bound-only of 1'])
  })

  it('is an event', () => {
    expect(of(statistic({ deaths: 44, yoyDeaths: -12, yoyDeathsPct: percent('−24.4') }, { role: 'event' }))).toEqual([])
  })
})

describe('the change since last month', () => {
  it('is judged as that since last year', () => {
    const checks = of(statistic({ deaths: 44, momDeaths: -12, momDeathsPct: percent('−24.4') }))
    expect(lines(checks)).toEqual(['report-error error: −12 ÷ (44 + 12) = −21.43% ≠ −24.4%'])
    expect(namesOf(checks)).toEqual(['momDeathsPct'])
    expect(of(statistic({ seriousInjuries: 44, yoySeriousInjuries: -12 }))).toEqual([])
  })
})

describe('a percentage without its change', () => {
  const whole = (incidents: number | AccidentFigure, printed: AccidentFigure, extra: Partial<AccidentStatement> = {}) =>
    lines(of(statistic({ incidents, yoyIncidentsPct: printed }, extra)))

  it('comes from a whole number, which is inferred', () => {
    const checks = of(statistic({ incidents: 5, yoyIncidentsPct: percent('−37.5') }))
    expect(lines(checks)).toEqual(['holds: (5 − 8) ÷ 8 = −37.5% ≈ −37.5% | base-inferred value=8'])
    expect(namesOf(checks)).toEqual(['yoyIncidentsPct/whole'])
    expect(operandsOf(checks)).toEqual([['bulletin incidents 5', 'bulletin yoyIncidentsPct 37.5%']])
  })

  it('comes from none, which may be the scope', () => {
    const checks = of(statistic({ incidents: 5, yoyIncidentsPct: percent('−41.2') }))
    // 5 ÷ 9 − 1
    expect(lines(checks)).toEqual(['report-error note: (5 − 9) ÷ 9 = −44.44% ≠ −41.2% | no-whole-base'])
    expect(numbersOf(checks)).toEqual([[-44.44, -41.2, 3.24]])
  })

  it('is left alone where a slip in the last digit would do: 5 ÷ 9 − 1 = −44.44%', () => {
    // −44.5 is −44.45 to −44.6, of 9.001 to 9.026; 0.1 beside it lies 9
    expect(whole(5, percent('−44.5'))).toEqual([])
  })

  it('is left alone where nothing exact stands before it', () => {
    expect(whole(figure(5, { approx: 'about' }), percent('−41.2'))).toEqual([])
    expect(whole(5, figure(-41.2, { printed: '41.2%', approx: 'about' }))).toEqual([])
    expect(whole(0, percent('−41.2'))).toEqual([])
    expect(whole(5, percent('−41.2'), { status: ['可比口径'] })).toEqual([])
    expect(whole(5, percent('−100'))).toEqual([])
    expect(of(statistic({ lossWanYuan: 5, yoyLossPct: percent('−41.2') }))).toEqual([])
  })
})
