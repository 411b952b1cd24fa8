import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFigures } from '../../../src/core/schema/decode-figures'
import { decodeReport } from '../../../src/core/schema/decode-report'
import { encodeFigures, encodeReport } from '../../../src/core/schema/encode-report'
import { arbitraryReport } from './arbitrary-report'
import { sampleReport } from './sample-report'

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('encodeReport', () => {
  it('writes a cell with ids, official labels, state, value, bound, unit, print and place', () => {
    expect(encodeReport(sampleReport).cells[0]).toEqual({
      indicator: 'disclosure.total',
      label: '主动公开政府信息数',
      column: null,
      columnLabel: null,
      state: 'value',
      value: 400,
      approx: 'at-least',
      unit: '条',
      printed: '400余',
      by: 'label',
      place: { block: 2, row: 1, column: 2, start: 0, end: 4 },
    })
  })

  it('writes a blank cell with no value, not with 0', () => {
    expect(encodeReport(sampleReport).cells[1]).toMatchObject({ state: 'blank', value: null, approx: null })
  })

  it('writes accident figures flat under their names, with print and place beside them', () => {
    const statement = encodeReport(sampleReport).accidents[0]
    expect(statement).toMatchObject({
      scope: '全县',
      sector: '道路交通',
      severity: 'larger',
      period: '2018-01..2018-08',
      periodKind: 'to-date',
      incidents: 3,
      yoyDeaths: -2,
      figures: { incidents: { value: 3, printed: '3起' } },
    })
    expect(statement).not.toHaveProperty('deaths')
  })
})

describe('decodeReport', () => {
  it('gives back what was encoded, whatever the report', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(decodeReport(throughJson(encodeReport(report)))).toEqual({ ok: true, value: throughJson(report) })
      }),
      { numRuns: 60 },
    )
  })

  it('tells a newer version from a broken file', () => {
    expect(decodeReport({ ...encodeReport(sampleReport), schemaVersion: 2 })).toEqual({
      ok: false,
      error: { kind: 'newer-version', found: 2, supported: 1 },
    })
  })

  it.each([
    [null, ''],
    [[], ''],
    ['{}', ''],
    [{}, 'schemaVersion'],
    [{ schemaVersion: '1' }, 'schemaVersion'],
    [{ schemaVersion: 0 }, 'schemaVersion'],
    [{ schemaVersion: 1.5 }, 'schemaVersion'],
  ])('refuses %j', (json, path) => {
    expect(decodeReport(json)).toMatchObject({ ok: false, error: { kind: 'invalid', path } })
  })

  it('names the path of what is wrong', () => {
    const wire = encodeReport(sampleReport)
    const cells = wire.cells.map((cell) => ({ ...cell, unit: '公斤' }))
    expect(decodeReport({ ...wire, cells })).toMatchObject({
      ok: false,
      error: { kind: 'invalid', path: 'cells.0.unit' },
    })
  })

  it('refuses a value in a blank cell', () => {
    const wire = encodeReport(sampleReport)
    const cells = wire.cells.map((cell) => ({ ...cell, value: 0 }))
    expect(decodeReport({ ...wire, cells })).toMatchObject({ error: { path: 'cells.1.value' } })
  })

  it('refuses a value state without a value', () => {
    const wire = encodeReport(sampleReport)
    const cells = wire.cells.map((cell) => ({ ...cell, value: null }))
    expect(decodeReport({ ...wire, cells })).toMatchObject({ error: { path: 'cells.0.value' } })
  })

  it('refuses a flat accident figure that differs from its print', () => {
    const wire = encodeReport(sampleReport)
    const accidents = wire.accidents.map((statement) => ({ ...statement, incidents: 4 }))
    expect(decodeReport({ ...wire, accidents })).toMatchObject({ error: { path: 'accidents.0.incidents' } })
  })

  it('refuses a part of a claim that is not there', () => {
    const wire = encodeReport(sampleReport)
    const claims = wire.claims.map((claim) => ({ ...claim, partOf: 7 }))
    expect(decodeReport({ ...wire, claims })).toMatchObject({ error: { path: 'claims.0.partOf' } })
  })

  it('reads a file with properties it does not know', () => {
    expect(decodeReport({ ...encodeReport(sampleReport), audit: [] })).toEqual({ ok: true, value: sampleReport })
  })
})

describe('decodeFigures', () => {
  it('gives back all reports without their text', () => {
    const { blocks: _blocks, ...figures } = sampleReport
    expect(decodeFigures(throughJson(encodeFigures([sampleReport])))).toEqual({
      ok: true,
      value: { reports: [figures], broken: [] },
    })
  })

  it('names the report that is broken, with the reason, and keeps the others', () => {
    const wire = encodeFigures([sampleReport])
    const broken = { ...wire, reports: [...wire.reports, { ...wire.reports[0], id: 'lost', rates: 3 }, null] }
    expect(decodeFigures(broken)).toMatchObject({
      ok: true,
      value: {
        reports: [{ id: sampleReport.id }],
        broken: [
          { id: 'lost', reason: 'rates: expected array' },
          { id: '#3', reason: 'expected object' },
        ],
      },
    })
  })

  it('fails where no report is whole, with the path of what is wrong first', () => {
    const wire = encodeFigures([sampleReport])
    const broken = { ...wire, reports: [{ ...wire.reports[0], rates: 3 }, null] }
    expect(decodeFigures(broken)).toMatchObject({ error: { path: 'reports.0.rates' } })
  })

  it.each([
    [{ schemaVersion: 1 }, 'reports'],
    [{ schemaVersion: 1, reports: {} }, 'reports'],
    [{ reports: [] }, 'schemaVersion'],
    [[], ''],
  ])('refuses %j', (json, path) => {
    expect(decodeFigures(json)).toMatchObject({ ok: false, error: { kind: 'invalid', path } })
  })

  it('refuses figures that contradict themselves, as for one report', () => {
    const wire = encodeFigures([sampleReport])
    const reports = wire.reports.map((one) => ({ ...one, cells: one.cells.map((cell) => ({ ...cell, value: 0 })) }))
    expect(decodeFigures({ ...wire, reports })).toMatchObject({ error: { path: 'reports.0.cells.1.value' } })
  })
})
