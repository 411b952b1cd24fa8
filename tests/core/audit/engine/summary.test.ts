import { describe, expect, it } from 'vitest'
import { countFindings, isSettled, worstOf } from '../../../../src/core/audit/settled'
import { concerns, touching } from '../../../../src/core/audit/summary'
import { finding, operand } from '../../../support/finding-builder'

const PLACE = { block: 4, row: 2, column: 1, start: 0, end: 2 }
const ELSEWHERE = { ...PLACE, row: 3 }

describe('a finding concerns a report', () => {
  const acrossYears = finding({
    reportId: 'now',
    operands: [operand(3, { reportId: 'before' }), operand(3, { reportId: 'now' })],
  })

  it.each([
    ['now', true],
    ['before', true],
    ['other', false],
  ])('%s: %s', (report, concerned) => {
    expect(concerns(acrossYears, report)).toBe(concerned)
  })

  it('where it is shown, even if no figure of it stands there', () => {
    expect(concerns(finding({ reportId: 'now', operands: [operand(1, { reportId: 'before' })] }), 'now')).toBe(true)
  })
})

describe('findings that touch figures', () => {
  const twice = finding({
    operands: [operand(1, { place: PLACE }), operand(2, { place: ELSEWHERE }), operand(null, { place: null })],
  })
  const other = finding({ operands: [operand(1, { place: PLACE, reportId: 'other' })] })

  it('are given with how many of the figures take part', () => {
    const here = (places: readonly (typeof PLACE)[]) => places.map((place) => ({ reportId: 'report', place }))
    // of two places both stand in the first finding, of one place one; the other finding is of another report
    expect([...touching([twice, other], here([PLACE, ELSEWHERE]))]).toEqual([[twice, 2]])
    expect([...touching([twice, other], here([ELSEWHERE]))]).toEqual([[twice, 1]])
    expect(touching([twice, other], []).size).toBe(0)
  })
})

describe('severities', () => {
  const of = (severity: 'error' | 'warning' | 'note') => finding({ verdict: 'contradicts', severity })

  it('are counted, and the worst of them is named', () => {
    expect(countFindings([of('note'), of('error'), of('note')])).toEqual({
      error: 1,
      warning: 0,
      note: 2,
      explained: 0,
    })
    const worst = (...severities: readonly Parameters<typeof of>[0][]) => worstOf(countFindings(severities.map(of)))
    expect(worst('note', 'error', 'warning')).toBe('error')
    expect(worst('note', 'warning')).toBe('warning')
    expect(worst('note')).toBe('note')
    expect(worst()).toBeNull()
  })

  it('are not asked of a difference that another scope explains whole', () => {
    const scope = (code: 'pending-left-out' | 'stated-scope') =>
      finding({ verdict: 'contradicts', severity: 'note', class: 'scope', because: [{ code }] })
    // that the sentence names a scope may explain the difference; that 170 − 36 = 134 does
    const counts = countFindings([scope('pending-left-out'), scope('stated-scope'), scope('pending-left-out')])
    expect(counts).toEqual({ error: 0, warning: 0, note: 1, explained: 2 })
    expect(worstOf(countFindings([scope('pending-left-out')]))).toBeNull()
  })
})

const ABOUT = { rule: 'parts-sum', agency: null, year: null, formula: '1 ≠ 2' } as const

describe('what a person settled', () => {
  it.each([
    ['explained', true],
    ['dismissed', true],
    ['confirmed', false],
  ] as const)('%s: %s', (verdict, settled) => {
    expect(isSettled({ fingerprint: 'f', verdict, remark: '', about: ABOUT })).toBe(settled)
  })

  it('nothing where nobody judged', () => {
    expect(isSettled(null)).toBe(false)
    expect(isSettled(undefined)).toBe(false)
  })
})
