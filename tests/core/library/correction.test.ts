import { describe, expect, it } from 'vitest'
import { contentRead, orphaned, withCorrection, withCorrections } from '../../../src/core/library/correction'
import type { Correction } from '../../../src/core/domain/library-entry'
import { cell, report } from '../../support/report-builder'

const received = cell('2014', 'requests.received', 12)
const complaints = cell('2014', 'complaints', 'blank')
const REPORT = report({ form: '2014', cells: [received, complaints] })

const to = (value: number, of = received): Correction => ({
  indicator: of.indicator,
  column: of.column,
  place: of.place,
  content: { state: 'value', value },
})

describe('a cell corrected by hand', () => {
  it('takes the value of the person and keeps what was read, what is printed and where', () => {
    const [first, second] = withCorrections(REPORT, [to(21)]).cells
    expect(first).toEqual({ ...received, content: { state: 'value', value: 21 }, read: { state: 'value', value: 12 } })
    expect(second).toBe(complaints)
  })

  it('can fill a blank and blank a value', () => {
    const filled = withCorrections(REPORT, [to(3, complaints)]).cells[1]
    expect([filled?.content, filled?.read]).toEqual([{ state: 'value', value: 3 }, { state: 'blank' }])
    const emptied = withCorrections(REPORT, [{ ...to(0), content: { state: 'blank' } }]).cells[0]
    expect([emptied?.content, emptied?.read]).toEqual([{ state: 'blank' }, { state: 'value', value: 12 }])
  })

  it('marks nothing where the person says what was read', () => {
    expect(withCorrections(REPORT, [to(12)]).cells[0]).toEqual(received)
    const twice = withCorrections(withCorrections(REPORT, [to(21)]), [to(12)])
    expect(twice.cells[0]).toEqual(received)
  })

  it('keeps what was first read over a second correction', () => {
    const twice = withCorrections(withCorrections(REPORT, [to(21)]), [to(22)]).cells[0]
    expect(twice?.content).toEqual({ state: 'value', value: 22 })
    expect(twice?.read).toEqual({ state: 'value', value: 12 })
  })

  it('tells a number from the same number as a bound', () => {
    const bound = withCorrections(REPORT, [{ ...to(12), content: { state: 'value', value: 12, approx: 'at-least' } }])
    expect(bound.cells[0]?.read).toEqual({ state: 'value', value: 12 })
  })

  it('tells what was read', () => {
    expect(contentRead(received)).toEqual({ state: 'value', value: 12 })
    expect(withCorrections(REPORT, [to(21)]).cells.map(contentRead)).toEqual([
      { state: 'value', value: 12 },
      { state: 'blank' },
    ])
  })

  it('leaves a report without corrections as it is', () => {
    expect(withCorrections(REPORT, [])).toBe(REPORT)
  })
})

describe('a list of corrections', () => {
  it('holds one for each cell, the last', () => {
    expect(withCorrection(withCorrection([], to(1)), to(2))).toEqual([to(2)])
    expect(withCorrection([to(1)], to(5, complaints))).toEqual([to(1), to(5, complaints)])
  })

  it('names those whose cell is gone', () => {
    const moved = { ...to(4), place: { ...received.place, block: 30 } }
    expect(orphaned(REPORT, [to(1), moved])).toEqual([moved])
    expect(withCorrections(REPORT, [moved]).cells).toEqual([received, complaints])
  })
})
