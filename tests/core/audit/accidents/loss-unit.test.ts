import { accidentLossUnit } from '../../../../src/core/audit/rules/accidents/loss-unit'
import { figure } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { bulletin, percent, statistic } from './statements'

const YUAN = figure(0.5, { printed: '损失0.5元', unitDoubt: true })

describeRule(accidentLossUnit, {
  passes: [
    {
      name: '万元 throughout',
      report: bulletin(statistic({ lossWanYuan: 0.5, yoyLossWanYuan: -1.2, yoyLossPct: percent('−70.6') })),
      formulas: [],
    },
  ],
  fails: [
    {
      name: 'the percentage shows it: 1.2 ÷ (0.5 + 1.2) = 70.6%',
      report: bulletin(statistic({ lossWanYuan: YUAN, yoyLossWanYuan: -1.2, yoyLossPct: percent('−70.6') })),
      formulas: ['−1.2 ÷ (0.00005 + 1.2) = −100% ≠ −70.6%'],
      severity: 'error',
      because: ['proved-by-percent'],
    },
    {
      name: 'the sum of the sectors shows it',
      report: bulletin(
        statistic({ lossWanYuan: 214.5 }),
        statistic({ lossWanYuan: 124 }, { sector: '工矿商贸', partOf: 0 }),
        statistic({ lossWanYuan: YUAN }, { sector: '道路运输', partOf: 0 }),
        statistic({ lossWanYuan: 90 }, { sector: '其他', partOf: 0 }),
      ),
      formulas: ['124 + 0.00005 + 90 ≠ 214.5'],
      because: ['proved-by-sum'],
    },
  ],
  cannotTell: [
    {
      name: 'nothing to prove it with',
      report: bulletin(statistic({ lossWanYuan: YUAN })),
      formulas: ['0.00005 = ?'],
    },
  ],
})
