import type { ColumnId, FormRow } from '../../domain/catalogue'
import type { Cell } from '../../domain/cell'
import type { Diagnostic } from '../../domain/diagnostic'
import { FORM_COLUMNS } from '../../domain/forms'
import type { Place } from '../../domain/place'
import type { Unit } from '../../domain/unit'
import type { RowReading, RunReading } from './reading'
import type { Assignment } from './assignment'
import { readContent } from './cell-content'
import type { Token } from './token'

/** Cells with what could not be read on the way. */
export interface CellsReading {
  readonly cells: readonly Cell[]
  readonly diagnostics: readonly Diagnostic[]
}

const COLUMN_UNITS: ReadonlyMap<ColumnId, Unit | null> = new Map(
  FORM_COLUMNS.map((column) => [column.id, column.unit] as const),
)
const LONGEST_ACTUAL = 80

/** What stands in one place of the form, with the unit that holds for it. */
export const cellOf = (
  target: {
    readonly row: FormRow
    readonly column: ColumnId | null
    readonly unit: Unit | null
    readonly by: Cell['by']
  },
  token: Token,
): Cell => {
  const { content, unit } = readContent(token.text)
  const own = target.column === null ? null : (COLUMN_UNITS.get(target.column) ?? null)
  return {
    indicator: target.row.indicator,
    column: target.column,
    content,
    unit: unit ?? target.unit ?? own ?? target.row.unit,
    printed: token.printed,
    place: token.place,
    by: target.by,
  }
}

/** A remark on one token. */
export const remark = (
  code: Diagnostic['code'],
  severity: Diagnostic['severity'],
  token: Token,
  expected?: string,
): Diagnostic => ({
  code,
  severity,
  place: token.place,
  actual: token.printed.slice(0, LONGEST_ACTUAL),
  ...(expected === undefined ? {} : { expected }),
})

const isFilled = (token: Token): boolean => token.figure && !/^[—-]{1,6}$/u.test(token.text)

/** Rows without a value of their own, except the one-row 其他处理 on a 2021 form. */
const isHeading = (reading: RowReading): boolean => reading.row.heading && reading.row.columns.length === 0

/** Why no cell of a row was read: its digits run together, or their number is not that of the columns. */
const unassigned = ({ digits, label, row, values }: RowReading): Diagnostic =>
  digits === 'together'
    ? remark('cells-run-together', 'warning', values[0] ?? label, row.label)
    : remark('column-count-mismatch', 'warning', label, row.label)

/** 三、本年度办理结果 is printed again where a page broke its cell, which is no second row. */
const printedTwice = (reading: RowReading): readonly Diagnostic[] =>
  isHeading(reading) && !reading.values.some(isFilled)
    ? []
    : [remark('duplicate-row', 'warning', reading.label, reading.row.label)]

/** Turns one recognised row into cells. */
export const cellsOf = (reading: RowReading, assignment: Assignment): CellsReading => {
  const { row } = reading
  const diagnostics: Diagnostic[] = []
  if (reading.by === 'misprint') diagnostics.push(remark('row-misprinted', 'note', reading.label, row.label))
  if (reading.duplicate) return { cells: [], diagnostics: [...diagnostics, ...printedTwice(reading)] }
  if (isHeading(reading)) {
    const stray = reading.values.find(isFilled)
    if (stray !== undefined) diagnostics.push(remark('value-in-heading-row', 'warning', stray, row.label))
    return { cells: [], diagnostics }
  }
  if (assignment.kind === 'nothing') return { cells: [], diagnostics }
  if (assignment.kind === 'mismatch')
    return row.heading && !reading.values.some(isFilled)
      ? { cells: [], diagnostics }
      : {
          cells: [],
          diagnostics: [...diagnostics, unassigned(reading)],
        }
  if (assignment.kind === 'total')
    return {
      cells: [cellOf({ row, column: 'total', unit: reading.unit, by: reading.by }, assignment.token)],
      diagnostics: [...diagnostics, remark('column-count-mismatch', 'warning', reading.label, row.label)],
    }
  if (assignment.kind === 'blank')
    return row.heading ? { cells: [], diagnostics } : { cells: blankCells(reading, assignment.columns), diagnostics }
  const cells = assignment.values.map(({ column, token, unit }) =>
    cellOf({ row, column, unit: reading.unit ?? unit, by: reading.by }, token),
  )
  for (const [at, cell] of cells.entries()) {
    const token = assignment.values[at]?.token
    if (cell.content.state === 'unreadable' && token !== undefined)
      diagnostics.push(remark('cell-unreadable', 'warning', token, row.label))
  }
  for (const token of assignment.dropped)
    if (token.text !== '') diagnostics.push(remark('column-count-mismatch', 'warning', token, row.label))
  return { cells, diagnostics }
}

/** Nothing is printed between this label and the next: the cells are blank, at the end of the label. */
const blankCells = (reading: RowReading, columns: readonly (ColumnId | null)[]): readonly Cell[] => {
  const { end, block } = reading.label.place
  const place: Place = { block, start: end, end }
  const token: Token = { ...reading.label, text: '', key: '', figure: false, printed: '', place }
  return columns.flatMap((column) =>
    column === null && reading.row.columns.length > 0
      ? []
      : [cellOf({ row: reading.row, column, unit: reading.unit, by: reading.by }, token)],
  )
}

/** Rows printed in the table that the form does not have. */
export const unknownRowRemarks = (reading: RunReading): readonly Diagnostic[] =>
  reading.unknown.map((row) => remark('row-unrecognised', 'note', row.label))
