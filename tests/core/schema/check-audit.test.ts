import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { isAudit, isAuditSummary } from '../../../src/core/schema/check-audit'
import { isReviews } from '../../../src/core/schema/decode-reviews'
import { encodeAudit } from '../../../src/core/schema/encode-audit'
import { encodeReviews } from '../../../src/core/schema/encode-reviews'
import { auditSchema, auditedSchema, countSchema, findingSchema } from '../../../src/core/schema/wire-audit'
import { reviewsSchema } from '../../../src/core/schema/wire-reviews'
import { finding, operand } from '../../support/finding-builder'
import { arbitraryDamage, byCheck, bySchema, damaged } from './damage'

const REPORT = { id: 'report', source: 'a.html', agency: '甲县', year: 2021, kind: 'annual-report' } as const
/** Every kind of figure, and everything a finding may carry. */
const FULL = finding({
  verdict: 'contradicts',
  operands: [
    operand(10),
    operand(11, { corrected: true }),
    operand(null, { approx: 'about', quote: '约十件。' }),
    operand(12, {
      reportId: 'other',
      year: null,
      name: { kind: 'claim', indicator: 'requests.received', subject: '申请', measure: 'share', scope: null },
    }),
    operand(3, {
      name: { kind: 'accident', field: 'deaths', scope: '全市', sector: null, severity: 'larger', period: '2021' },
    }),
    operand(0.08, { name: { kind: 'rate', rate: 'per-100m-gdp', part: 'value' } }),
    operand(null, { name: { kind: 'words' }, place: null }),
  ],
  because: [{ code: 'year-missing', values: { year: 2020, from: '2019' }, operands: [2] }],
  remedies: [{ operand: 0, value: 12, resolves: 2 }],
})
const FINDINGS = [FULL, finding()]
const REVIEW = {
  fingerprint: 'aaaaaaaaaaaaaaaa-2',
  verdict: 'explained',
  remark: '统计口径',
  about: { rule: 'parts-sum', agency: null, year: 2021, formula: '10 + 1 = 11' },
} as const
const JSON_OF = (text: string): unknown => JSON.parse(text)

/** The findings of an audit in a file. */
const encodedFindings = (file: unknown): unknown =>
  typeof file === 'object' && file !== null && 'findings' in file ? file.findings : null

describe.each([
  ['an audit', isAudit, auditSchema, JSON_OF(encodeAudit({ reports: [REPORT], findings: FINDINGS }))],
  [
    'a summary',
    isAuditSummary,
    z.object({ reports: z.array(auditedSchema), findings: z.array(findingSchema), counts: z.array(countSchema) }),
    {
      reports: [REPORT],
      findings: encodedFindings(JSON_OF(encodeAudit({ reports: [REPORT], findings: [FULL] }))),
      counts: [
        { reportId: 'report', rule: 'parts-sum', holds: 1, contradicts: 1 },
        { reportId: 'report', rule: 'later-rule', untold: 2 },
      ],
    },
  ],
  ['reviews', isReviews, reviewsSchema, JSON_OF(encodeReviews([REVIEW, { ...REVIEW, verdict: null }]))],
] as const)('the check of %s', (_of, check, schema, json) => {
  it('takes what is encoded', () => {
    expect(byCheck(check, json)).toBeNull()
  })

  it('takes and refuses what the published schema does, and names the same place', () => {
    let refused = 0
    fc.assert(
      fc.property(arbitraryDamage, ({ at, wrong }) => {
        const broken = damaged(json, at, wrong)
        const path = byCheck(check, broken)
        expect(path).toBe(bySchema(schema, broken))
        if (path !== null) refused += 1
      }),
      { numRuns: 1000 },
    )
    // the damage done is not harmless
    expect(refused).toBeGreaterThan(400)
  })
})

describe('a remark', () => {
  it('of 2000 characters is taken, of one more refused', () => {
    const reviews = (length: number) => JSON_OF(encodeReviews([{ ...REVIEW, remark: '字'.repeat(length) }]))
    expect([2000, 2001].map((length) => byCheck(isReviews, reviews(length)))).toEqual([null, 'reviews.0.remark'])
  })
})
