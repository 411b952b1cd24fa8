import { describe, expect, it } from 'vitest'
import { countChecks } from '../../../src/core/audit/tally'
import { decodeAudit, decodeAuditSummary, decodeChecks } from '../../../src/core/schema/decode-audit'
import { encodeAudit, encodeAuditSummary, encodeChecks } from '../../../src/core/schema/encode-audit'
import { checksSchema } from '../../../src/core/schema/wire-audit'
import { finding, operand } from '../../support/finding-builder'
import { bySchema } from './damage'

const REPORT = { id: 'report', source: 'a.html', agency: '甲县', year: 2021, kind: 'annual-report' } as const
const CONTRADICTION = finding({
  verdict: 'contradicts',
  operands: [operand(10), operand(null), operand(12, { reportId: 'other', year: 2020, quote: '共12件。' })],
  difference: -2,
  because: [
    { code: 'blank', operands: [1] },
    { code: 'year-missing', values: { year: 2020, from: '2019' } },
  ],
  remedies: [{ operand: 0, value: 12, resolves: 2 }],
})
const HELD = finding()
const JSON_OF = (text: string): unknown => JSON.parse(text)

describe('an audit in a file', () => {
  it('is the same after writing and reading', () => {
    const audit = { reports: [REPORT], findings: [CONTRADICTION, HELD] }
    expect(decodeAudit(JSON_OF(encodeAudit(audit)))).toEqual({ ok: true, value: audit })
  })

  it('is the same as a summary', () => {
    const summary = { reports: [REPORT], findings: [CONTRADICTION], counts: countChecks([CONTRADICTION, HELD]) }
    expect(decodeAuditSummary(JSON_OF(encodeAuditSummary(summary)))).toEqual({ ok: true, value: summary })
  })

  it('is the same as checks of an agency, which are as the published schema says', () => {
    const audit = { reports: [REPORT], findings: [HELD, { ...CONTRADICTION, verdict: 'cannot-tell' as const }] }
    const file = JSON_OF(encodeChecks(audit))
    expect(decodeChecks(file)).toEqual({ ok: true, value: audit })
    expect(bySchema(checksSchema, file)).toBeNull()
  })

  it('leaves out the counts of a rule that is not known', () => {
    const json = {
      schemaVersion: 1,
      reports: [],
      findings: [],
      counts: [{ reportId: 'a', rule: 'later', holds: 1 }],
    }
    expect(decodeAuditSummary(json)).toEqual({ ok: true, value: { reports: [], findings: [], counts: [] } })
  })

  it('is refused with the place where it is broken', () => {
    const json = { schemaVersion: 1, reports: [], findings: [{ rule: 'parts-sum' }], counts: [] }
    expect(decodeAuditSummary(json)).toMatchObject({
      ok: false,
      error: { kind: 'invalid', path: 'findings.0.fingerprint' },
    })
  })
})
