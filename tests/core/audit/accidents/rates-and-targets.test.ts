import { accidentRateChange } from '../../../../src/core/audit/rules/accidents/rate-change'
import { accidentTargetShare } from '../../../../src/core/audit/rules/accidents/target-share'
import { figure, rate, report } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { bulletin, percent, statistic } from './statements'

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
