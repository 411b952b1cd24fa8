import { allUpheld } from '../../../../src/core/audit/rules/sentences/all-upheld'
import { describeRule } from '../../../support/rule-harness'
import type { Values } from '../../../support/with-sentences'
import { reportSaying } from '../../../support/with-sentences'

const review = (values: Values) => reportSaying(['被申请行政复议7件，均获维持。'], { values })
const results = (corrected: number, other: number, pending: number | 'blank'): Values => ({
  reconsideration: 7,
  'reconsideration.corrected': corrected,
  'reconsideration.other': other,
  'reconsideration.pending': pending,
})

describeRule(allUpheld, {
  passes: [{ name: 'no other result', report: review(results(0, 0, 0)), formulas: ['“均获维持”: 0 + 0 + 0 = 0'] }],
  fails: [
    { name: 'two are pending', report: review(results(0, 0, 2)), formulas: ['“均获维持”: 2 ≠ 0'] },
    {
      name: 'one was corrected, one ended otherwise: 1 + 1 = 2',
      report: review(results(1, 1, 0)),
      formulas: ['“均获维持”: 1 + 1 = 2 ≠ 0'],
    },
    {
      name: 'lawsuits of the second kind are pending',
      report: reportSaying(['被提起行政诉讼9件，均获维持。'], {
        values: { 'litigation.direct.pending': 0, 'litigation.after-reconsideration.pending': 1 },
      }),
      formulas: ['“均获维持”: 1 ≠ 0'],
    },
  ],
  cannotTell: [
    { name: 'a blank may be some', report: review(results(0, 0, 'blank')), formulas: ['“均获维持”: 0 + 0 + □ = 0'] },
  ],
})
