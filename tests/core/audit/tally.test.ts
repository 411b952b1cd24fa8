import { describe, expect, it } from 'vitest'
import { contradictionsOf } from '../../../src/core/audit/summary'
import { countChecks, tallyOf, totalOf } from '../../../src/core/audit/tally'
import { finding, operand } from '../../support/finding-builder'

const FINDINGS = [
  finding({ reportId: 'a', rule: 'parts-sum' }),
  finding({ reportId: 'a', rule: 'parts-sum', verdict: 'contradicts' }),
  finding({ reportId: 'b', rule: 'parts-sum', verdict: 'cannot-tell' }),
  finding({
    reportId: 'b',
    rule: 'sentence-matches-table',
    verdict: 'contradicts',
    class: 'scope',
    severity: 'note',
    because: [{ code: 'carried-included' }],
  }),
  finding({ reportId: 'b', rule: 'restatement', operands: [operand(3, { reportId: 'a' }), operand(3)] }),
]

describe('the tally', () => {
  it('counts checks by rule over the reports asked for, and reports a rule does not apply to', () => {
    const audit = { counts: countChecks(FINDINGS), findings: contradictionsOf(FINDINGS) }
    const both = tallyOf(audit, new Set(['a', 'b']))
    // parts-sum: 1 + 0 hold, 1 contradicts, 1 cannot be told; restatement: only at b, so not at 2 − 1 = 1 report
    expect(both.find(({ rule }) => rule === 'parts-sum')?.counts).toEqual({
      holds: 1,
      contradicts: 1,
      explained: 0,
      'cannot-tell': 1,
      'does-not-apply': 0,
    })
    expect(both.find(({ rule }) => rule === 'restatement')?.counts['does-not-apply']).toBe(1)
    expect(totalOf(both)).toEqual({ all: 5, holds: 2, contradicts: 1, explained: 1, 'cannot-tell': 1 })
    // 3 at b: one holds, one cannot be told, and what the year before explains is no contradiction
    const atB = tallyOf(audit, new Set(['b']))
    expect(totalOf(atB)).toEqual({ all: 3, holds: 1, contradicts: 0, explained: 1, 'cannot-tell': 1 })
    expect(totalOf(tallyOf(audit, new Set(['a']))).explained).toBe(0)
  })
})

describe('what is loaded first', () => {
  it('is what contradicts', () => {
    expect(contradictionsOf(FINDINGS)).toEqual([FINDINGS[1], FINDINGS[3]])
  })
})
