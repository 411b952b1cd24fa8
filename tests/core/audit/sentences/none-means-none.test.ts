import { noneMeansNone } from '../../../../src/core/audit/rules/sentences/none-means-none'
import { describeRule } from '../../../support/rule-harness'
import { reportSaying } from '../../../support/with-sentences'

const NONE_RECEIVED = ['本年度未收到政府信息公开申请。']

describeRule(noneMeansNone, {
  passes: [
    {
      name: 'none said, 0 counted',
      report: reportSaying(NONE_RECEIVED, { values: { 'requests.received': 0 } }),
      formulas: ['0 = 0'],
    },
    {
      name: 'no lawsuit of either kind: 0 + 0 = 0',
      report: reportSaying(['没有因政府信息公开被提起行政诉讼。'], {
        values: { 'litigation.direct': 0, 'litigation.after-reconsideration': 0 },
      }),
      formulas: ['0 + 0 = 0'],
    },
  ],
  fails: [
    {
      name: 'none said, 3 counted',
      report: reportSaying(NONE_RECEIVED, { values: { 'requests.received': 3 } }),
      formulas: ['3 ≠ 0'],
    },
    {
      name: 'one lawsuit counted, the other cell blank: at least 1',
      report: reportSaying(['没有因政府信息公开被提起行政诉讼。'], {
        values: { 'litigation.direct': 1, 'litigation.after-reconsideration': 'blank' },
      }),
      formulas: ['1 > 0'],
    },
  ],
  cannotTell: [
    {
      name: 'a blank is not 0',
      report: reportSaying(NONE_RECEIVED, { values: { 'requests.received': 'blank' } }),
      formulas: ['□ = 0'],
    },
  ],
})
