import { describe, expect, it } from 'vitest'
import { checksByReport, contradictionsOf } from '../../../src/core/audit/summary'
import { countChecks, tallyOf, totalOf } from '../../../src/core/audit/tally'
import { finding, operand } from '../../support/finding-builder'

const FINDINGS = [
  finding({ reportId: 'a', rule: 'parts-sum' }),
  finding({ reportId: 'a', rule: 'parts-sum', verdict: 'contradicts' }),
  finding({ reportId: 'b', rule: 'parts-sum', verdict: 'cannot-tell' }),
  finding({ reportId: 'b', rule: 'restatement', operands: [operand(3, { reportId: 'a' }), operand(3)] }),
]

describe('the tally', () => {
  it('counts checks by rule over the reports asked for, and reports a rule does not apply to', () => {
    const counts = countChecks(FINDINGS)
    const both = tallyOf(counts, new Set(['a', 'b']))
    // parts-sum: 1 + 0 hold, 1 contradicts, 1 cannot be told; restatement: only at b, so not at 2 − 1 = 1 report
    expect(both.find(({ rule }) => rule === 'parts-sum')?.counts).toEqual({
      holds: 1,
      contradicts: 1,
      'cannot-tell': 1,
      'does-not-apply': 0,
    })
    expect(both.find(({ rule }) => rule === 'restatement')?.counts['does-not-apply']).toBe(1)
    expect(totalOf(both)).toEqual({ all: 4, holds: 2, contradicts: 1, 'cannot-tell': 1 })
    expect(totalOf(tallyOf(counts, new Set(['b'])))).toEqual({ all: 2, holds: 1, contradicts: 0, 'cannot-tell': 1 })
  })
})

describe('what is loaded first and later', () => {
  it('keeps contradictions apart and gives a check over two reports to both', () => {
    expect(contradictionsOf(FINDINGS)).toEqual([FINDINGS[1]])
    const checks = checksByReport(FINDINGS)
    expect(checks.get('a')).toEqual([FINDINGS[0], FINDINGS[3]])
    expect(checks.get('b')).toEqual([FINDINGS[2], FINDINGS[3]])
  })
})
