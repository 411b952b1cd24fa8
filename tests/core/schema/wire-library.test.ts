import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LibraryEntry } from '../../../src/core/domain/library-entry'
import { freshEntry } from '../../../src/core/library/library-entry'
import { decodeEntry, decodeLibrary, encodeEntry, encodeLibrary } from '../../../src/core/schema/wire-library'
import { cell, report } from '../../support/report-builder'
import { arbitraryReport } from './arbitrary-report'

const received = cell('2014', 'requests.received', 12)
const ENTRY: LibraryEntry = {
  report: report({ id: 'local-1', agency: '清河市水务局', year: 2018, cells: [received] }),
  name: '送审稿',
  said: { year: 2019, period: '2019-01..2019-09' },
  corrections: [
    { indicator: 'requests.received', column: null, place: received.place, content: { state: 'value', value: 21 } },
    { indicator: 'complaints', column: null, place: received.place, content: { state: 'blank' } },
  ],
}

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('the file of a library', () => {
  it('gives back what was put in: reports, names, what was said, corrections', () => {
    const decoded = decodeLibrary(JSON.parse(encodeLibrary([ENTRY])))
    expect(decoded).toEqual({ ok: true, value: { entries: [ENTRY], broken: [] } })
  })

  it('gives back any report', () => {
    fc.assert(
      fc.property(arbitraryReport, (read) => {
        const entry = freshEntry(read)
        expect(decodeEntry(throughJson(encodeEntry(entry)))).toEqual({ ok: true, value: entry })
      }),
      { numRuns: 20 },
    )
  })

  it('reads the others where one is broken', () => {
    const broken = { ...encodeEntry(ENTRY), report: { schemaVersion: 1 } }
    const decoded = decodeLibrary(throughJson({ schemaVersion: 1, library: [broken, encodeEntry(ENTRY)] }))
    expect(decoded.ok && decoded.value.entries).toEqual([ENTRY])
    expect(decoded.ok && decoded.value.broken).toHaveLength(1)
  })

  it('refuses a correction whose value and state do not agree', () => {
    const [correction] = encodeEntry(ENTRY).corrections
    const wrong = { ...correction, content: { state: 'blank', value: 3, approx: null } }
    expect(decodeEntry(throughJson({ ...encodeEntry(ENTRY), corrections: [wrong] }))).toMatchObject({
      ok: false,
      error: { path: 'corrections.0.content.value' },
    })
  })

  it('tells a newer file from a broken one', () => {
    expect(decodeLibrary({ schemaVersion: 2, library: [] })).toMatchObject({ error: { kind: 'newer-version' } })
    expect(decodeLibrary({ schemaVersion: 1, reports: [] })).toMatchObject({ error: { kind: 'invalid' } })
    expect(decodeLibrary(null)).toMatchObject({ ok: false })
  })
})
