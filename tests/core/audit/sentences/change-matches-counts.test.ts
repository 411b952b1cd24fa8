import { changeMatchesCounts } from '../../../../src/core/audit/rules/sentences/change-matches-counts'
import { describeRule } from '../../../support/rule-harness'
import { reportSaying } from '../../../support/with-sentences'

const said = (sentence: string) => reportSaying([sentence])

describeRule(changeMatchesCounts, {
  passes: [
    {
      name: '(22 − 31) ÷ 31 = −29.03%',
      report: said('收到信息公开申请22件，比2022年（31件）下降29%。'),
      formulas: ['(22 − 31) ÷ 31 = −29.03% ≈ −29%'],
    },
    {
      name: '22 − 31 = −9',
      report: said('收到信息公开申请22件，比2022年（31件）减少9件。'),
      formulas: ['22 − 31 = −9'],
    },
    {
      name: 'the change beside the percentage: 5 ÷ (25 − 5) = 25%',
      report: said('收到信息公开申请25件，同比增加5件，增长25%。'),
      formulas: ['5 ÷ (25 − 5) = 25% ≈ 25%'],
    },
  ],
  fails: [
    {
      name: '(22 − 31) ÷ 31 = −29.03%, printed 40.9: 9 ÷ 22',
      report: said('收到信息公开申请22件，比2022年（31件）下降40.9%。'),
      formulas: ['(22 − 31) ÷ 31 = −29.03% ≠ −40.9%'],
    },
    {
      name: '22 − 31 = −9, printed 8',
      report: said('收到信息公开申请22件，比2022年（31件）减少8件。'),
      formulas: ['22 − 31 = −9 ≠ −8'],
    },
    {
      name: 'the percentage divides by this year: 5 ÷ (25 − 5) = 25%, printed 20',
      report: said('收到信息公开申请25件，同比增加5件，增长20%。'),
      formulas: ['5 ÷ (25 − 5) = 25% ≠ 20%'],
    },
    {
      name: '(40 − 32) ÷ 32 = 25%, the year before in a clause of its own',
      report: said('收到信息公开申请40件，上年为32件，同比增长35%。'),
      formulas: ['(40 − 32) ÷ 32 = 25% ≠ 35%'],
    },
    {
      name: '(40 − 32) ÷ 32 = 25%, the year before first and in other words',
      report: said('上年收到信息公开申请32件，今年收到40件，增长35%。'),
      formulas: ['(40 − 32) ÷ 32 = 25% ≠ 35%'],
    },
  ],
  cannotTell: [],
})
