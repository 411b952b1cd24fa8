import { describe, expect, it } from 'vitest'
import { allCompleted } from '../../../../src/core/audit/rules/sentences/all-completed'
import { subjectOf } from '../../../../src/core/audit/subject'
import { describeRule } from '../../../support/rule-harness'
import { reportSaying } from '../../../support/with-sentences'

const DONE = '收到政府信息公开申请30件，上年结转2件，均已办理完成。'
const carried = (value: number | 'blank', sentence = DONE) =>
  reportSaying([sentence], { values: { 'requests.carried-forward': value } })

describeRule(allCompleted, {
  passes: [{ name: 'none carried forward', report: carried(0), formulas: ['“均已办理完成”: 0 = 0'] }],
  fails: [
    { name: 'one carried forward', report: carried(1), formulas: ['“均已办理完成”: 1 ≠ 0'] },
    {
      name: 'carried forward in the next clause, no table',
      report: reportSaying(['收到政府信息公开申请30件，全部办结；结转下年度1件。']),
      formulas: ['“全部办结”: 1 ≠ 0'],
    },
  ],
  cannotTell: [{ name: 'a blank', report: carried('blank'), formulas: ['“均已办理完成”: □ = 0'] }],
})

describe('what does not say that all were completed', () => {
  it.each([
    ['answered within the time', '收到政府信息公开申请30件，均按时答复。'],
    ['completed within the time', '收到政府信息公开申请30件，均按时办结。'],
    ['completed or being handled', '收到政府信息公开申请30件，均已办结或正在办理。'],
    ['only those that were due', '收到政府信息公开申请30件，到期的均已办结。'],
    ['other matters', '收到政府信息公开申请30件。办理人大建议9件，均已办结。'],
    ['last year’s', '收到政府信息公开申请30件，上年结转的2件均已办结。'],
  ])('%s', (_, sentence) => {
    expect(allCompleted.check(subjectOf(carried(1, sentence)))).toEqual([])
  })
})
