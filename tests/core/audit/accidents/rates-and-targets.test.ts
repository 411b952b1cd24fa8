import { describe, expect, it } from 'vitest'
import type { RateStatement } from '../../../../src/core/domain/accident'
import { found, lines, namesOf, numbersOf, operandsOf } from './lines'
import { accidentRateChange } from '../../../../src/core/audit/rules/accidents/rate-change'
import { accidentTargetShare } from '../../../../src/core/audit/rules/accidents/target-share'
import { figure, rate, report } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { bulletin, inWords, percent, statistic } from './statements'

const printed = (text: string) => figure(Number(text), { printed: text })

const fell = (previous: string, value: string, change: string) =>
  report({
    kind: 'communique',
    year: 2010,
    rates: [rate({ value: printed(value), previous: printed(previous), changePct: percent(change) })],
  })

describeRule(accidentRateChange, {
  passes: [
    {
      name: '由0.749降到0.564',
      report: fell('0.749', '0.564', '−24.7'),
      formulas: ['0.564 ÷ 0.749 − 1 = −24.7% ≈ −24.7%'],
    },
    {
      name: 'both rates rounded: 0.2005 ÷ 0.2485 to 0.2015 ÷ 0.2475 is −19.3% to −18.6%',
      report: fell('0.248', '0.201', '−19.2'),
      formulas: ['0.201 ÷ 0.248 − 1 = −18.95% ≈ −19.2%'],
    },
    {
      name: 'the year before from the change: 0.059 + 0.024 = 0.083',
      report: report({
        kind: 'communique',
        rates: [
          rate({
            value: printed('0.059'),
            change: figure(-0.024, { printed: '0.024' }),
            changePct: percent('−28.92'),
          }),
        ],
      }),
      formulas: ['0.059 ÷ (0.059 + 0.024) − 1 = −28.92% ≈ −28.92%'],
    },
  ],
  fails: [
    {
      name: 'another percentage',
      report: fell('0.749', '0.564', '−34.7'),
      formulas: ['0.564 ÷ 0.749 − 1 = −24.7% ≠ −34.7%'],
      severity: 'warning',
    },
  ],
  cannotTell: [
    {
      name: 'a rate that is only about so much',
      report: report({
        kind: 'communique',
        rates: [
          rate({
            value: figure(0.3, { printed: '0.3', approx: 'about' }),
            previous: printed('0.4'),
            changePct: percent('−20'),
          }),
        ],
      }),
      formulas: ['0.3 ÷ 0.4 − 1 = −20%'],
    },
  ],
})

const share = (deaths: number, target: number, of: string) =>
  bulletin(statistic({ deaths, targetDeaths: target, targetDeathsPct: percent(of) }))

describeRule(accidentTargetShare, {
  passes: [{ name: '143 of 193', report: share(143, 193, '74.1'), formulas: ['143 ÷ 193 = 74.09% ≈ 74.1%'] }],
  fails: [
    {
      name: 'another share',
      report: share(143, 193, '47.1'),
      formulas: ['143 ÷ 193 = 74.09% ≠ 47.1%'],
      severity: 'warning',
    },
    {
      name: 'rounded up instead of off',
      report: share(6, 11, '54.6'),
      formulas: ['6 ÷ 11 = 54.55% ≠ 54.6%'],
      severity: 'note',
    },
  ],
  cannotTell: [
    {
      name: 'a count that is a bound',
      report: bulletin(
        statistic({
          deaths: figure(140, { approx: 'at-least' }),
          targetDeaths: 193,
          targetDeathsPct: percent('74.1'),
        }),
      ),
      formulas: ['140 ÷ 193 = 74.1%'],
    },
  ],
})

const ratesOf = (extra: Partial<RateStatement>) =>
  found(accidentRateChange, report({ id: 'r', kind: 'communique', year: 2010, rates: [rate(extra)] }))

describe('the change of a rate in percent', () => {
  const value = printed('1.485')
  // 1.4845 + 0.5585 = 2.043 to 1.4855 + 0.5595 = 2.045: −27.41% to −27.29%
  const change = figure(-0.559, { printed: '0.559' })
  const by = (percentage: string) => lines(ratesOf({ value, change, changePct: percent(percentage) }))

  it('lies between what all rounded numbers allow', () => {
    expect(by('−27.4')).toEqual(['holds: 1.485 ÷ (1.485 + 0.559) − 1 = −27.35% ≈ −27.4%'])
    expect(by('−27.41')).toEqual(['holds: 1.485 ÷ (1.485 + 0.559) − 1 = −27.35% ≈ −27.41%'])
    expect(by('−27.29')).toEqual(['holds: 1.485 ÷ (1.485 + 0.559) − 1 = −27.35% ≈ −27.29%'])
  })

  it('is a slip of the last digit just outside', () => {
    expect(by('−27.27')).toEqual([
      'report-error note: 1.485 ÷ (1.485 + 0.559) − 1 = −27.35% ≠ −27.27% | last-digit-differs of 1',
    ])
    expect(by('−27.43')).toEqual([
      'report-error note: 1.485 ÷ (1.485 + 0.559) − 1 = −27.35% ≠ −27.43% | last-digit-differs of 1',
    ])
    expect(by('−28.5')).toEqual(['report-error warning: 1.485 ÷ (1.485 + 0.559) − 1 = −27.35% ≠ −28.5%'])
  })

  it('is shown with the rate, the percentage and what tells the year before', () => {
    const checks = ratesOf({ value, change, changePct: percent('−28.5') })
    expect(operandsOf(checks)).toEqual([['r value 1.485', 'r changePct 28.5%', 'r change 0.559']])
    // −28.5 − (−27.35)
    expect(numbersOf(checks)).toEqual([[-27.35, -28.5, -1.15]])
    expect(namesOf(checks)).toEqual(['per-megatonne-coal'])
    const previous = ratesOf({ value, previous: printed('2.044'), changePct: percent('−28.5') })
    expect(operandsOf(previous)).toEqual([['r value 1.485', 'r changePct 28.5%', 'r previous 2.044']])
  })

  it('may be a rise or none', () => {
    const now = { value: printed('0.83') }
    // 0.83 ÷ 0.81
    expect(lines(ratesOf({ ...now, change: printed('0.02'), changePct: percent('2.5') }))).toEqual([
      'holds: 0.83 ÷ (0.83 − 0.02) − 1 = 2.47% ≈ 2.5%',
    ])
    expect(lines(ratesOf({ ...now, change: inWords('持平'), changePct: inWords('持平') }))).toEqual([
      'holds: 0.83 ÷ (0.83 − 0) − 1 = 0% ≈ 0%',
    ])
  })

  it('needs the rate, the percentage and the year before, of which there was some', () => {
    const changePct = percent('−28.5')
    expect(ratesOf({ value, changePct })).toEqual([])
    expect(ratesOf({ change, changePct })).toEqual([])
    expect(ratesOf({ value, change })).toEqual([])
    expect(ratesOf({ previous: printed('2.044'), changePct })).toEqual([])
    expect(ratesOf({ value, previous: inWords('无'), changePct })).toEqual([])
    // 0.1 and 0.1 less
    expect(ratesOf({ value: printed('0.1'), change: printed('0.1'), changePct })).toEqual([])
  })

  it('is not told where a number is a bound', () => {
    const about = ratesOf({ value: { ...value, approx: 'about' }, change, changePct: percent('−28.5') })
    expect(lines(about)).toEqual(['cannot-tell: 1.485 ÷ (1.485 + 0.559) − 1 = −28.5% | bound-only of 0'])
  })
})

describe('the share of a target', () => {
  const shares = (...accidents: Parameters<typeof statistic>[]) =>
    found(accidentTargetShare, bulletin(...accidents.map((args) => statistic(...args))))

  it('is of accidents or of the dead, in all or in one sector, each under its name', () => {
    const target = { targetIncidents: 11, targetIncidentsPct: percent('54.6') }
    const checks = shares([{ incidents: 6, ...target }], [{ incidents: 6, ...target }, { sector: '煤矿' }])
    expect(lines(checks)).toEqual([
      'report-error note: 6 ÷ 11 = 54.55% ≠ 54.6% | last-digit-differs of 2',
      'report-error note: 6 ÷ 11 = 54.55% ≠ 54.6% | last-digit-differs of 2',
    ])
    expect(namesOf(checks)).toEqual(['targetIncidentsPct:', 'targetIncidentsPct:煤矿'])
    expect(operandsOf(checks)[0]).toEqual([
      'bulletin incidents 6',
      'bulletin targetIncidents 11',
      'bulletin targetIncidentsPct 54.6%',
    ])
    // 54.6 − 54.55
    expect(numbersOf(checks)[0]).toEqual([54.55, 54.6, 0.05])
  })

  it('of a target of none is no share', () => {
    expect(shares([{ deaths: 3, targetDeaths: 0, targetDeathsPct: percent('100') }])).toEqual([])
  })
})
