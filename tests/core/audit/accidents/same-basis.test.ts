import { accidentSameBasis } from '../../../../src/core/audit/rules/accidents/same-basis'
import { monthsPeriod, placeAt, report, yearPeriod } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { bulletin, statistic } from './statements'

const compared = (basis: string, from: number, to: number) =>
  report({
    id: 'compared',
    kind: 'accident-bulletin',
    title: '全国安全生产情况',
    accidents: [
      statistic(
        {},
        {
          scope: '全国',
          period: from === to ? yearPeriod(to) : monthsPeriod(`${from}-01`, `${to}-12`),
          comparisons: [{ basis, field: 'deaths', value: -51.4, percent: true, printed: '51.4%', place: placeAt(5) }],
        },
      ),
    ],
  })

describeRule(accidentSameBasis, {
  passes: [
    {
      name: 'three years after the last change',
      report: compared('近三年', 2022, 2022),
      formulas: ['−51.4%: 2022 / 2019–2021'],
    },
    { name: 'the year before alone', report: compared('去年', 2016, 2016), formulas: [] },
    {
      name: 'a change on a scope that changed, without a note against it',
      report: bulletin(statistic({ yoyIncidents: -113 }, { breakNote: '统计口径有变' })),
      formulas: [],
    },
  ],
  fails: [
    {
      name: '2018–2022 against the five years before, across 2016',
      report: compared('比前5年', 2018, 2022),
      formulas: ['−51.4%: 2018–2022 / 2013–2017'],
      class: 'scope',
      because: ['spans-break'],
    },
    {
      name: 'a change beside the note that nothing is compared',
      report: bulletin(statistic({ yoyIncidents: -113, yoyDeaths: 7 }, { breakNote: '2016年数据不作同比' })),
      formulas: ['−113, 7 / “2016年数据不作同比”'],
      class: 'scope',
      because: ['not-compared'],
    },
  ],
  cannotTell: [],
})
