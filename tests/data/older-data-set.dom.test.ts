import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { checksQuery, findingsOfQuery } from '../../src/data/audit-files'
import type { Answer } from '../support/data-set'
import { askedFor, catalogLine, serveFiles } from '../support/data-set'
import { report } from '../support/report-builder'

/** A data set as the version before built it: lists of records, one file of contradictions, checks by report. */
const LINES = [2020, 2021].map((year) => ({
  ...catalogLine(report({ id: `a-${year}`, agency: '甲县', year }), null),
  figures: 'figures/a.json',
}))
const AUDITED = LINES.map(({ id, year }) => ({ id, source: `${id}.html`, agency: '甲县', year, kind: 'annual-report' }))
/** `10 + 1 = 11`, or where the verdict is `contradicts` 12. */
const written = (reportId: string, year: number, verdict: 'holds' | 'contradicts') => ({
  fingerprint: `${year}${verdict === 'holds' ? '0' : '1'}`.padStart(16, '0'),
  rule: 'parts-sum',
  instance: 'requests.received',
  reportId,
  year,
  verdict,
  ...(verdict === 'holds' ? {} : { class: 'report-error', severity: 'error' }),
  formula: [0, ' + ', 1, ' = ', 2],
  operands: [10, 1, verdict === 'holds' ? 11 : 12].map((value, row) => ({
    name: { kind: 'cell', indicator: 'requests.received', column: 'total' },
    value,
    printed: String(value),
    place: `b0r${row}c1.0-2`,
  })),
  expected: 11,
  actual: verdict === 'holds' ? 11 : 12,
})
const CONTRADICTION = written('a-2021', 2021, 'contradicts')
const HELD = [written('a-2020', 2020, 'holds'), written('a-2021', 2021, 'holds')]
const COUNTS = [{ reportId: 'a-2021', rule: 'parts-sum', contradicts: 1, holds: 1 }]

const FILES: Readonly<Record<string, Answer>> = {
  'data/catalog.json': { json: { schemaVersion: 1, reports: LINES } },
  'data/audit.json': { json: { schemaVersion: 1, reports: AUDITED, findings: [CONTRADICTION], counts: COUNTS } },
  ...Object.fromEntries(
    LINES.map(({ id }, index) => [
      `data/audit/${id}.json`,
      { json: { schemaVersion: 1, reports: AUDITED.slice(index, index + 1), findings: HELD.slice(index, index + 1) } },
    ]),
  ),
}

const client = () => new QueryClient({ defaultOptions: { queries: { retry: false } } })
const addressOf = (file: string) => new URL(file, document.baseURI).href

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a data set of the version before', () => {
  it('tells what contradicts in the reports of an agency from the one file there was', async () => {
    const fetch = serveFiles(FILES)
    const { findings, counts } = await client().query(findingsOfQuery(['figures/a.json']))
    expect(
      findings.map(({ reportId, verdict, operands }) => [reportId, verdict, operands.map(({ value }) => value)]),
    ).toEqual([['a-2021', 'contradicts', [10, 1, 12]]])
    expect(counts).toEqual([
      { reportId: 'a-2021', rule: 'parts-sum', counts: { contradicts: 1, holds: 1, 'cannot-tell': 0 } },
    ])
    expect(askedFor(fetch)).toEqual(['data/findings/a.json', 'data/audit.json'].map(addressOf))
  })

  it('tells the checks that hold from a file a report', async () => {
    const fetch = serveFiles(FILES)
    const { reports, findings } = await client().query(checksQuery('figures/a.json'))
    expect(reports.map(({ id }) => id)).toEqual(['a-2020', 'a-2021'])
    expect(findings.map(({ reportId, verdict, operands }) => [reportId, verdict, operands[2]?.place])).toEqual([
      ['a-2020', 'holds', { block: 0, row: 2, column: 1, start: 0, end: 2 }],
      ['a-2021', 'holds', { block: 0, row: 2, column: 1, start: 0, end: 2 }],
    ])
    expect(askedFor(fetch).slice(-2)).toEqual(['data/audit/a-2020.json', 'data/audit/a-2021.json'].map(addressOf))
  })

  it('takes a file that is there but broken for what it is', async () => {
    serveFiles({ ...FILES, 'data/findings/a.json': { text: '{' } })
    await expect(client().query(findingsOfQuery(['figures/a.json']))).rejects.toThrow('data/findings/a.json')
  })
})
