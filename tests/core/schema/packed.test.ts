import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAuditSummary } from '../../../src/core/schema/decode-audit'
import { decodeCatalog } from '../../../src/core/schema/decode-catalog'
import { decodeFigures } from '../../../src/core/schema/decode-figures'
import { encodeAuditSummary } from '../../../src/core/schema/encode-audit'
import { encodeAgencyFigures, encodeCatalog, withoutLabels } from '../../../src/core/schema/encode-packed'
import { encodeFigures, encodeReportFigures } from '../../../src/core/schema/encode-report'
import { pack, packedText } from '../../../src/core/schema/pack'
import { unpack } from '../../../src/core/schema/unpack'
import { auditSummarySchema } from '../../../src/core/schema/wire-audit'
import { catalogSchema } from '../../../src/core/schema/wire-catalog'
import { agencyFiguresSchema } from '../../../src/core/schema/wire-report'
import { catalogLine } from '../../support/data-set'
import { finding } from '../../support/finding-builder'
import { arbitraryReport } from './arbitrary-report'
import { arbitraryDamage, bySchema, damaged, throughJson } from './damage'

const JSON_OF = (text: string): unknown => JSON.parse(text)

const RECORDS = [
  { indicator: 'requests.received', unit: '件', value: 47, place: { block: 35, start: 12, end: 14 } },
  { indicator: 'requests.completed', unit: '件', value: 20, place: { block: 40, row: 2, start: 12, end: 14 } },
  { indicator: 'requests.received', unit: '件', value: null, place: { block: 41, start: 12, end: 13 } },
  { indicator: 'requests.received', unit: '件', value: 3, place: { block: 42, start: 12, end: 13 } },
]

describe('records as columns', () => {
  it('say once what is the same, name few words by their place, and mark what a record does not have', () => {
    expect(JSON_OF(packedText(pack(RECORDS, ['place'])))).toEqual({
      count: 4,
      columns: {
        indicator: { words: ['requests.received', 'requests.completed'], at: [0, 1, 0, 0] },
        unit: { all: '件' },
        value: [47, 20, null, 3],
        'place.block': [35, 40, 41, 42],
        'place.start': { all: 12 },
        'place.end': [14, 14, 13, 13],
        'place.row': { words: [2], at: [-1, 0, -1, -1] },
      },
    })
  })

  it('are the same records again', () => {
    expect(unpack(JSON_OF(packedText(pack(RECORDS, ['place']))))).toEqual({ ok: true, value: RECORDS })
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.nat(3)))
    const record = fc.record(
      {
        one: value,
        other: fc.constantFrom('甲', '乙'),
        rare: value,
        place: fc.record({ block: fc.nat(), row: fc.nat(2) }),
      },
      { requiredKeys: ['one', 'other', 'place'] },
    )
    fc.assert(
      fc.property(fc.array(record), (records) => {
        expect(unpack(throughJson(pack(records, ['place'])))).toEqual({ ok: true, value: records })
      }),
    )
  })

  it.each([
    ['no columns', { count: 1 }],
    ['no count', { columns: {} }],
    ['a count below 0', { count: -1, columns: {} }],
    ['a count beyond every data set', { count: 1e9, columns: {} }],
    ['too few values', { count: 2, columns: { a: [1] } }],
    ['too many values', { count: 1, columns: { a: [1, 2] } }],
    ['a word that is not there', { count: 1, columns: { a: { words: ['x'], at: [1] } } }],
    ['a place that is none', { count: 1, columns: { a: { words: ['x'], at: ['length'] } } }],
    ['neither words nor values', { count: 1, columns: { a: { other: 1 } } }],
    ['text for a column', { count: 1, columns: { a: 'abc' } }],
    ['the prototype', { count: 1, columns: { ['__proto__']: [1] } }],
  ])('are refused with %s', (_what, json) => {
    expect(unpack(json)).toMatchObject({ ok: false, error: { kind: 'invalid' } })
  })
})

const agencyFile = (reports: Parameters<typeof encodeFigures>[0]): unknown =>
  JSON_OF(encodeAgencyFigures(reports.map((report) => withoutLabels(encodeReportFigures(report)))))

describe('the figures of an agency', () => {
  it('are read as those of figures.json are, as the published schema says', () => {
    fc.assert(
      fc.property(fc.array(arbitraryReport, { minLength: 1, maxLength: 3 }), (reports) => {
        const file = agencyFile(reports)
        expect(decodeFigures(file)).toEqual(decodeFigures(throughJson(encodeFigures(reports))))
        expect(bySchema(agencyFiguresSchema, file)).toBeNull()
      }),
      { numRuns: 30 },
    )
  })

  it('are refused or read without the damaged reports, whatever is damaged', () => {
    fc.assert(
      fc.property(arbitraryReport, arbitraryDamage, (report, { at, wrong }) => {
        const read = decodeFigures(damaged(agencyFile([report]), at, wrong))
        const whole = read.ok ? read.value.reports.map(({ id }) => id) : []
        expect(whole.length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the catalog and the summary of the audit', () => {
  it('are what they were, as the published schemas say', () => {
    fc.assert(
      fc.property(fc.array(arbitraryReport, { minLength: 1, maxLength: 3 }), (reports) => {
        const lines = reports.map((report) => catalogLine({ ...report, id: `a${report.id}` }, null))
        const file = JSON_OF(encodeCatalog(lines))
        expect(decodeCatalog(file)).toEqual({ ok: true, value: { reports: lines, broken: [] } })
        expect(bySchema(catalogSchema, file)).toBeNull()
      }),
      { numRuns: 30 },
    )
    const summary = {
      reports: [{ id: 'report', source: 'a.html', agency: '甲县', year: 2021, kind: 'annual-report' }],
      findings: [finding({ verdict: 'contradicts' })],
      counts: [{ reportId: 'report', rule: 'parts-sum', counts: { holds: 3, contradicts: 1, 'cannot-tell': 0 } }],
    } as const
    const file = JSON_OF(encodeAuditSummary(summary))
    expect(decodeAuditSummary(file)).toEqual({ ok: true, value: summary })
    expect(bySchema(auditSummarySchema, file)).toBeNull()
  })

  it('of a data set without a report are empty', () => {
    expect(decodeCatalog(JSON_OF(encodeCatalog([])))).toEqual({ ok: true, value: { reports: [], broken: [] } })
  })
})
