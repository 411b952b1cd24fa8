import { describe, expect, it } from 'vitest'
import { numberCheck } from '../../../../src/core/audit/rules/accidents/number-check'
import { operand } from '../../../support/finding-builder'

const ITEM = {
  instance: 'case',
  reportId: 'report',
  operands: [operand(5), operand(7)],
  formula: [0, ' ≠ ', 1],
  expected: 7,
  actual: 5,
} as const
const REMEDY = { operand: 0, value: 7, resolves: 1 }
const accused = { verdict: 'contradicts', severity: 'error', remedies: [REMEDY] } as const

describe('a comparison of numbers', () => {
  it('says by how much the actual number differs: 5 − 7 = −2', () => {
    expect(numberCheck(ITEM, { verdict: 'holds' }).difference).toBe(-2)
    expect(numberCheck({ ...ITEM, expected: null }, { verdict: 'holds' }).difference).toBeNull()
    expect(numberCheck({ ...ITEM, actual: null }, { verdict: 'holds' }).difference).toBeNull()
  })

  it('that holds or cannot be told is no accusation', () => {
    const quiet = { class: null, severity: 'note', remedies: [] }
    expect(numberCheck(ITEM, { verdict: 'holds' })).toMatchObject({ ...quiet, verdict: 'holds', because: [] })
    const because = [{ code: 'rounding' }] as const
    expect(numberCheck(ITEM, { verdict: 'holds', because }).because).toEqual(because)
    expect(numberCheck(ITEM, { verdict: 'cannot-tell', because })).toMatchObject({ ...quiet, because })
  })

  it('that contradicts is an error with what would mend it, unless something explains it', () => {
    expect(numberCheck(ITEM, accused)).toMatchObject({
      class: 'report-error',
      severity: 'error',
      because: [],
      remedies: [REMEDY],
    })
    const scope = [{ code: 'other-basis' }] as const
    expect(numberCheck(ITEM, { ...accused, scope })).toMatchObject({
      class: 'scope',
      severity: 'note',
      because: scope,
      remedies: [],
    })
    const doubts = [{ code: 'row-by-position' }] as const
    expect(numberCheck(ITEM, { ...accused, scope, doubts, because: [{ code: 'rounding' }] })).toMatchObject({
      class: 'misread',
      severity: 'note',
      because: [{ code: 'row-by-position' }, { code: 'other-basis' }, { code: 'rounding' }],
      remedies: [],
    })
    expect(numberCheck(ITEM, { verdict: 'contradicts', severity: 'warning' })).toMatchObject({
      severity: 'warning',
      remedies: [],
    })
    expect(numberCheck(ITEM, { verdict: 'contradicts' })).toMatchObject({ class: 'report-error', severity: 'note' })
  })
})
