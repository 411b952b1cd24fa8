import { describe, expect, it } from 'vitest'
import { entriesOf, groupsOf, matches, openFindings, reportsIn } from '../../../src/features/audit/model'
import { heldFirst, reportsWithChecks } from '../../../src/features/audit/marks'
import { NO_AUDIT_FILTER } from '../../../src/state/view'
import { finding, operand } from '../../support/finding-builder'
import { placeAt } from '../../support/report-builder'

const REPORTS = [
  { id: 'a-2020', source: 'a.html', agency: '甲县', year: 2020, kind: 'annual-report' },
  { id: 'a-2021', source: 'b.html', agency: '甲县', year: 2021, kind: 'annual-report' },
  { id: 'other', source: 'c.html', agency: null, year: null, kind: 'other' },
] as const

const review = (fingerprint: string, verdict: 'confirmed' | 'explained') => ({
  fingerprint,
  verdict,
  remark: '',
  about: { rule: 'parts-sum' as const, agency: null, year: null, formula: '' },
})

describe('reports in view', () => {
  it('are those the filter bar leaves; a report without a year only where no years are chosen', () => {
    const ids = (agencies: readonly string[], years: readonly [number, number] | null) =>
      reportsIn(REPORTS, { agencies, years }).map(({ id }) => id)
    expect(ids([], null)).toEqual(['a-2020', 'a-2021', 'other'])
    expect(ids(['甲县'], null)).toEqual(['a-2020', 'a-2021'])
    expect(ids([], [2021, 2025])).toEqual(['a-2021'])
  })

  it('show a finding over two years in both', () => {
    const over = finding({
      reportId: 'a-2021',
      verdict: 'contradicts',
      operands: [operand(3, { reportId: 'a-2020' }), operand(4, { reportId: 'a-2021' })],
    })
    expect(entriesOf([over], [REPORTS[0]], {})).toEqual([{ finding: over, review: null }])
    expect(entriesOf([over], [REPORTS[2]], {})).toEqual([])
  })
})

describe('findings', () => {
  const error = finding({ verdict: 'contradicts', severity: 'error' })
  const note = finding({ verdict: 'contradicts', severity: 'note', class: 'scope', rule: 'restatement' })
  const settled = finding({ verdict: 'contradicts', severity: 'error' })
  const entries = [
    { finding: note, review: null },
    { finding: settled, review: review(settled.fingerprint, 'explained') },
    { finding: error, review: review(error.fingerprint, 'confirmed') },
  ]

  it('pass a filter only where every facet allows them', () => {
    const passed = (filter: Partial<typeof NO_AUDIT_FILTER>) =>
      entries
        .filter((entry) => matches(entry, { ...NO_AUDIT_FILTER, ...filter }))
        .map(({ finding: { severity } }) => severity)
    expect(passed({})).toEqual(['note', 'error', 'error'])
    expect(passed({ severity: ['error'], review: ['confirmed'] })).toEqual(['error'])
    expect(passed({ class: ['scope'] })).toEqual(['note'])
    expect(passed({ rules: ['years'] })).toEqual(['note'])
    const explained = finding({
      verdict: 'contradicts',
      severity: 'note',
      class: 'scope',
      because: [{ code: 'several-remedies' }],
    })
    const asked = (filter: Partial<typeof NO_AUDIT_FILTER>) =>
      matches({ finding: explained, review: null }, { ...NO_AUDIT_FILTER, ...filter })
    expect([asked({}), asked({ class: ['scope'] }), asked({ severity: ['note'] })]).toEqual([true, true, false])
    expect(passed({ review: ['open'] })).toEqual(['note'])
  })

  it('stand by table, the worst first, those explained last', () => {
    const [group] = groupsOf(entries)
    expect(groupsOf(entries)).toHaveLength(1)
    expect(group?.seat).toEqual({ kind: 'table', section: 'requests' })
    expect(group?.entries.map((entry) => entry.finding)).toEqual([error, note, settled])
  })

  it('are open until a person explains or dismisses them', () => {
    expect(openFindings(entries)).toEqual([note, error])
  })
})

describe('the quiet mark', () => {
  const at = (block: number) => ({ reportId: 'report', place: placeAt(block) })
  const figures = [at(0), at(1), at(2)]

  it('is the identity that binds most of the figures; zeros alone are no comfort', () => {
    const one = finding({ operands: [operand(5, { place: placeAt(0) }), operand(5, { place: placeAt(8) })] })
    const three = finding()
    const zeros = finding({ operands: [0, 1, 2].map((block) => operand(0, { place: placeAt(block) })) })
    const elsewhere = finding({ operands: [operand(1, { place: placeAt(7) })] })
    expect(heldFirst([one, zeros, elsewhere, three], figures)).toEqual([three, one])
  })

  it('asks only for reports on which something holds', () => {
    const counts = [
      { reportId: 'report', rule: 'parts-sum', counts: { holds: 2, contradicts: 0, 'cannot-tell': 0 } },
      { reportId: 'report', rule: 'restatement', counts: { holds: 1, contradicts: 0, 'cannot-tell': 0 } },
      { reportId: 'blank', rule: 'parts-sum', counts: { holds: 0, contradicts: 0, 'cannot-tell': 4 } },
      { reportId: 'unseen', rule: 'parts-sum', counts: { holds: 4, contradicts: 0, 'cannot-tell': 0 } },
    ] as const
    expect(reportsWithChecks(counts, [...figures, { reportId: 'blank', place: placeAt(1) }])).toEqual(['report'])
  })
})
