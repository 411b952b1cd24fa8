import { describe, expect, it } from 'vitest'
import { changeChecks } from '../../../../src/core/audit/change-check'
import { formatFormula } from '../../../../src/core/audit/formula'
import type { Because } from '../../../../src/core/domain/finding'
import { operand } from '../../../support/finding-builder'
import { claim } from '../../../support/report-builder'

const checks = (
  measure: 'change' | 'change-percent',
  stated: number,
  [now, before]: readonly [number | null, number | null],
  because: readonly Because[] = [],
) =>
  changeChecks(
    {
      claim: claim('requests.received', stated, { measure, printed: `${stated}` }),
      change: operand(stated),
      now: operand(now),
      before: operand(before),
    },
    { instance: 'case', reportId: 'report', explain: () => because },
  )
const told = (...of: Parameters<typeof checks>) =>
  checks(...of).map((check) => `${check.verdict} ${check.severity} ${formatFormula(check)}`)

describe('a stated change', () => {
  it('is the difference of both counts', () => {
    expect(told('change', 3, [12, 9])).toEqual(['holds note 12 − 9 = 3'])
    expect(told('change', 4, [12, 9])).toEqual(['contradicts warning 12 − 9 = 3 ≠ 4'])
  })

  it('in percent is of the count before', () => {
    // (12 − 9) ÷ 9 = 33.33…%; 3 is 25% of 12
    expect(told('change-percent', 33.33, [12, 9])).toEqual(['holds note (12 − 9) ÷ 9 = 33.33% ≈ 33.33%'])
    expect(told('change-percent', 25, [12, 9])).toEqual(['contradicts warning (12 − 9) ÷ 9 = 33.33% ≠ 25%'])
    // 25 − 33.33 = −8.33
    expect(checks('change-percent', 25, [12, 9])[0]).toMatchObject({
      expected: 33.33,
      actual: 25,
      difference: -8.33,
      class: 'report-error',
    })
  })

  it('is a matter of scope where something explains it', () => {
    expect(checks('change-percent', 25, [12, 9], [{ code: 'scope-changed' }])[0]).toMatchObject({
      class: 'scope',
      severity: 'note',
      because: [{ code: 'scope-changed' }],
    })
  })

  it('cannot be in percent of nothing, and is not judged without both counts', () => {
    expect(told('change-percent', 100, [12, 0])).toEqual([])
    expect(told('change', 12, [12, 0])).toEqual(['holds note 12 − 0 = 12'])
    expect(told('change', 3, [null, 9])).toEqual([])
    expect(told('change', 3, [12, null])).toEqual([])
  })
})
