import { describe, expect, it } from 'vitest'
import { groupOf, seatOf, worstFirst } from '../../../../src/core/audit/order'
import { finding, operand } from '../../../support/finding-builder'

const cell = operand(3, { name: { kind: 'cell', indicator: 'reconsideration', column: null } })
const words = operand(3, { name: { kind: 'words' } })

describe('the order of findings', () => {
  it('is errors, warnings, notes; 报告有误, 口径不同, 解析存疑; then the order of the rules; then as found', () => {
    const wrong = { verdict: 'contradicts', class: 'report-error' } as const
    const sorted = worstFirst([
      finding({ fingerprint: 'holds', verdict: 'holds', class: null, severity: 'note' }),
      finding({ fingerprint: 'doubt', ...wrong, class: 'misread', severity: 'note' }),
      finding({ fingerprint: 'scope', ...wrong, class: 'scope', severity: 'note' }),
      finding({ fingerprint: 'note', ...wrong, severity: 'note' }),
      finding({ fingerprint: 'warning', ...wrong, severity: 'warning' }),
      finding({ fingerprint: 'later-rule', ...wrong, severity: 'error', rule: 'applicants-sum' }),
      finding({ fingerprint: 'first', ...wrong, severity: 'error', rule: 'parts-sum' }),
      finding({ fingerprint: 'second', ...wrong, severity: 'error', rule: 'parts-sum' }),
    ])
    expect(sorted.map(({ fingerprint }) => fingerprint)).toEqual([
      'first',
      'second',
      'later-rule',
      'warning',
      'note',
      'scope',
      'doubt',
      'holds',
    ])
  })

  it('groups rules', () => {
    expect([groupOf('parts-sum'), groupOf('power-held'), groupOf('usual-across-years')]).toEqual([
      'tables',
      'structure',
      'plausibility',
    ])
  })

  it('seats what is about cells at their table, everything else at its group', () => {
    expect(seatOf({ rule: 'parts-sum', operands: [cell] })).toEqual({ kind: 'table', section: 'review' })
    expect(seatOf({ rule: 'restatement', operands: [words, cell] })).toEqual({ kind: 'table', section: 'review' })
    expect(seatOf({ rule: 'restatement', operands: [words] })).toEqual({ kind: 'group', group: 'years' })
    expect(seatOf({ rule: 'power-held', operands: [cell] })).toEqual({ kind: 'group', group: 'structure' })
  })
})
