import { describe, expect, it } from 'vitest'
import { formatFormula } from '../../../../src/core/audit/formula'
import { checkExclusion } from '../../../../src/core/audit/rules/sentences/words-exclude'
import { subjectOf } from '../../../../src/core/audit/subject'
import type { Operand } from '../../../../src/core/domain/finding'
import { operand } from '../../../support/finding-builder'
import { cell, report } from '../../../support/report-builder'

const words: Operand = { ...operand(null, { printed: '均获维持' }), name: { kind: 'words' }, state: 'value' }
const judged = (figures: readonly Operand[], about: readonly Operand[] = [], subject = subjectOf(report())) => {
  const check = checkExclusion(subject, { instance: 'case', words, figures, about })
  const { verdict, class: found, severity, because, actual, expected } = check
  return {
    verdict,
    found,
    severity,
    because,
    actual,
    expected,
    formula: formatFormula(check),
    of: check.operands.length,
  }
}

describe('words that leave no room for figures', () => {
  it('are contradicted by any of them, whatever is blank beside it', () => {
    expect(judged([operand(2), operand(0), operand(3), operand(null)], [operand(9)])).toEqual({
      verdict: 'contradicts',
      found: 'report-error',
      severity: 'warning',
      because: [],
      actual: 5,
      expected: 0,
      formula: '“均获维持”: 2 + 3 = 5 ≠ 0',
      of: 4,
    })
  })

  it('hold where all are nothing, and cannot be told where one is blank', () => {
    expect(judged([operand(0), operand(0)], [operand(9)])).toMatchObject({
      verdict: 'holds',
      found: null,
      severity: 'note',
      because: [],
      actual: 0,
      formula: '“均获维持”: 0 + 0 = 0',
      of: 4,
    })
    expect(judged([operand(0), operand(null)])).toMatchObject({
      verdict: 'cannot-tell',
      severity: 'note',
      because: [{ code: 'blank', operands: [2] }],
      actual: null,
      expected: null,
    })
  })

  it('may be misread where a row is known by position only', () => {
    const read = { ...cell('2021', 'requests.received', 4, 'total'), by: 'position' as const }
    const subject = subjectOf(report({ id: 'report', form: '2021', cells: [read] }))
    expect(judged([operand(4)], [], subject)).toMatchObject({
      verdict: 'contradicts',
      found: 'misread',
      severity: 'note',
      because: [{ code: 'row-by-position', operands: [1] }],
    })
  })
})
