import { accidentPartWithinWhole } from '../../../../src/core/audit/rules/accidents/part-within-whole'
import { accident, figure, monthsPeriod, placeAt } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { bulletin, statistic } from './statements'

const event = (deaths: number, role: 'event' | 'excluded' = 'event') =>
  accident({ role, partOf: 0, figures: { deaths: figure(deaths, { place: placeAt(6) }) } })

describeRule(accidentPartWithinWhole, {
  passes: [
    { name: 'an event', report: bulletin(statistic({ deaths: 68 }), event(18)), formulas: ['18 ≤ 68'] },
    {
      name: 'an accident that is none of production',
      report: bulletin(statistic({ deaths: 3 }), event(4, 'excluded')),
      formulas: [],
    },
    {
      name: 'levels: 特别重大 within 重特大 within all',
      report: bulletin(
        statistic({ incidents: 100 }),
        statistic({ incidents: 9 }, { severity: 'major-and-extraordinarily-major', partOf: 0 }),
        statistic({ incidents: 1 }, { severity: 'extraordinarily-major', partOf: 0 }),
      ),
      formulas: ['9 ≤ 100', '1 ≤ 100', '1 ≤ 9'],
    },
    {
      name: 'a few of a rounded many',
      report: bulletin(
        statistic({ incidents: figure(60000, { printed: '6万起' }) }),
        statistic({ incidents: 750 }, { severity: 'larger', partOf: 0 }),
      ),
      formulas: ['750 ≤ 60000'],
    },
    {
      name: 'the province of a city is no part of it',
      report: bulletin(statistic({ incidents: 5 }), statistic({ incidents: 600 }, { scope: '江南省', partOf: 0 })),
      formulas: [],
    },
    {
      name: 'two versions of the total: neither is taken',
      report: bulletin(
        statistic({ incidents: 40 }),
        statistic({ incidents: 50 }),
        statistic({ incidents: 35 }, { severity: 'larger' }),
      ),
      formulas: [],
    },
  ],
  fails: [
    {
      name: 'an event with more dead than the total',
      report: bulletin(statistic({ deaths: 16 }), event(18)),
      formulas: ['18 > 16'],
      severity: 'warning',
    },
    {
      name: '较大 above 较大以上',
      report: bulletin(
        statistic({ deaths: 12 }, { severity: 'larger-and-above' }),
        statistic({ deaths: 13 }, { severity: 'larger' }),
      ),
      formulas: ['13 > 12'],
    },
    {
      name: 'a month above the year to date',
      report: bulletin(
        statistic({ incidents: 5 }),
        statistic({ incidents: 6 }, { period: monthsPeriod('2019-08', '2019-08') }),
      ),
      formulas: ['6 > 5'],
    },
    {
      name: 'a region above its city',
      report: bulletin(statistic({ incidents: 5 }), statistic({ incidents: 6 }, { scope: '东区', partOf: 0 })),
      formulas: ['6 > 5'],
    },
    {
      name: 'a line above its sector',
      report: bulletin(
        statistic({ incidents: 9 }, { sector: '工矿商贸' }),
        statistic({ incidents: 11 }, { sector: '煤矿' }),
      ),
      formulas: ['11 > 9'],
    },
    {
      name: 'seriously injured above the injured',
      report: bulletin(statistic({ injuries: 2, seriousInjuries: 3 })),
      formulas: ['3 > 2'],
    },
    {
      name: 'roads, which have statistics of their own',
      report: bulletin(
        statistic({ incidents: 5855 }),
        statistic({ incidents: 8698 }, { sector: '道路交通', partOf: 0 }),
      ),
      formulas: ['8698 > 5855'],
      class: 'scope',
      because: ['own-statistics'],
    },
  ],
  cannotTell: [
    {
      name: 'a total that is only about so much',
      report: bulletin(
        statistic({ incidents: figure(10, { approx: 'about' }) }),
        statistic({ incidents: 12 }, { severity: 'larger' }),
      ),
      formulas: ['12 ≤ 10'],
    },
  ],
})
