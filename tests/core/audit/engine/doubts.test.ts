import { describe, expect, it } from 'vitest'
import { doubtsOf } from '../../../../src/core/audit/doubts'
import { cellOperand } from '../../../../src/core/audit/operands'
import { subjectOf } from '../../../../src/core/audit/subject'
import type { Cell } from '../../../../src/core/domain/cell'
import type { Diagnostic } from '../../../../src/core/domain/diagnostic'
import type { Place } from '../../../../src/core/domain/place'
import { cell, report } from '../../../support/report-builder'

const at = (row: number): Place => ({ block: 9, row, column: 2, start: 0, end: 1 })
const FIRST: Cell = { ...cell('2021', 'reconsideration', 3), place: at(4) }
const LAST: Cell = { ...cell('2021', 'reconsideration.upheld', 1), place: at(7) }

const seen = (code: Diagnostic['code'], place: Place | null): Diagnostic => ({
  code,
  severity: 'warning',
  place,
  actual: '',
})

/** Doubts about the figures of two rows, the rows 4 and 7 of the table in block 9. */
const doubts = (diagnostics: readonly Diagnostic[], cells: readonly [Cell, Cell] = [FIRST, LAST]) => {
  const subject = subjectOf({ ...report({ form: '2021', cells }), diagnostics })
  const operands = cells.map((each) => cellOperand(subject.report, each, each))
  return doubtsOf(operands, (id) => (id === subject.report.id ? subject : undefined))
}

describe('doubts about figures', () => {
  it('are none for rows known by their labels', () => {
    expect(doubts([])).toEqual([])
    expect(doubts([seen('year-conflict', at(4))])).toEqual([])
  })

  it('name rows known by position or by a misprint', () => {
    expect(doubts([], [{ ...FIRST, by: 'position' }, LAST])).toEqual([{ code: 'row-by-position', operands: [0] }])
    expect(doubts([], [FIRST, { ...LAST, by: 'misprint' }])).toEqual([{ code: 'row-misprinted', operands: [1] }])
  })

  it('come from a diagnostic in the row, or of the table where it names no row', () => {
    expect(doubts([seen('number-damaged', at(7))])).toEqual([{ code: 'diagnostic-nearby', operands: [1] }])
    expect(doubts([seen('columns-assumed', { block: 9, start: 0, end: 0 })])).toEqual([
      { code: 'columns-assumed', operands: [0, 1] },
    ])
  })

  it.each<readonly [string, Diagnostic]>([
    ['another row', seen('number-damaged', at(5))],
    ['another table', seen('number-damaged', { ...at(4), block: 8 })],
    ['no place', seen('number-damaged', null)],
  ])('do not come from one of %s', (_, diagnostic) => {
    expect(doubts([diagnostic])).toEqual([])
  })

  it.each([
    [3, false],
    [4, true],
    [5, true],
    [7, true],
    [8, false],
  ])('include a row that nobody knows, in row %d: %s', (row, doubtful) => {
    expect(doubts([seen('row-unrecognised', at(row))])).toEqual(doubtful ? [{ code: 'row-unrecognised' }] : [])
  })
})
