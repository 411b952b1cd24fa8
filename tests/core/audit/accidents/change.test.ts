import { accidentChange } from '../../../../src/core/audit/rules/accidents/change'
import { figure } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { bulletin, inWords, percent, statistic } from './statements'

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
