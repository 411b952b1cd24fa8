import { describe, expect, it } from 'vitest'
import { auditReport } from '../../../src/core/audit/run-audit'
import { compareFindings, compareReports } from '../../../src/core/library/compare-reports'
import type { Report } from '../../../src/core/domain/report'
import { cell, claim, report } from '../../support/report-builder'

const review = (upheld: number, total: number) => [
  cell('2014', 'reconsideration', total),
  cell('2014', 'reconsideration.upheld', upheld),
  cell('2014', 'reconsideration.corrected', 1),
  cell('2014', 'reconsideration.other', 0),
]

const version = (id: string, parts: Partial<Report>): Report => report({ id, form: '2014', ...parts })

const named = (operands: readonly { readonly name: object; readonly value: number | null }[]) =>
  operands.map(({ name, value }) => ['indicator' in name ? name.indicator : '', value])

describe('two versions of a report', () => {
  const held = version('held', {
    cells: [cell('2014', 'requests.received', 12), cell('2014', 'complaints', 'blank'), cell('2014', 'fees', 0)],
    claims: [claim('disclosure.total', 468), claim('disclosure.total', 470)],
  })

  it('are the same where nothing but names of files and places changed', () => {
    const moved = held.cells.map((one) => ({ ...one, place: { ...one.place, block: 40 } }))
    expect(compareReports(held, version('fresh', { cells: moved, claims: held.claims }))).toEqual({
      added: [],
      changed: [],
      removed: [],
      unchanged: 5,
    })
  })

  it('tell added, changed and removed figures, a blank from 0', () => {
    const fresh = version('fresh', {
      cells: [
        cell('2014', 'requests.received', 21),
        cell('2014', 'complaints', 0),
        cell('2014', 'training.courses', 2),
      ],
      claims: [claim('disclosure.total', 468)],
    })
    const changes = compareReports(held, fresh)
    expect(named(changes.added)).toEqual([['training.courses', 2]])
    expect(named(changes.removed)).toEqual([
      ['fees', 0],
      ['disclosure.total', 470],
    ])
    expect(changes.changed.map(({ before, after }) => [before.state, before.value, after.value])).toEqual([
      ['value', 12, 21],
      ['blank', null, 0],
    ])
    expect(changes.unchanged).toBe(1)
  })

  it('tell a bound from the number', () => {
    const bound = version('fresh', { claims: [claim('disclosure.total', 400, { approx: 'at-least' })] })
    const exact = version('held', { claims: [claim('disclosure.total', 400)] })
    expect(compareReports(exact, bound).changed).toHaveLength(1)
  })
})

describe('checks that turn from one version to the next', () => {
  // 10 + 1 + 0 = 11
  const wrong = auditReport(version('held', { cells: review(10, 0) }))
  const right = auditReport(version('fresh', { cells: review(10, 11) }))
  const rules = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule)

  it('newly hold where the total was mended', () => {
    const { newlyFailing, newlyHolding } = compareFindings(wrong, right)
    expect(rules(newlyHolding)).toContain('parts-sum')
    expect(newlyFailing).toEqual([])
  })

  it('newly fail where it was broken', () => {
    const { newlyFailing, newlyHolding } = compareFindings(right, wrong)
    expect(rules(newlyFailing)).toEqual(['parts-sum'])
    expect(newlyHolding).toEqual([])
  })

  it('are quiet where nothing turned', () => {
    expect(compareFindings(wrong, wrong)).toEqual({ newlyFailing: [], newlyHolding: [] })
  })
})
