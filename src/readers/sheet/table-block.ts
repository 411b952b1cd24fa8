import type { Block } from '../../core/domain/document'
import { Refusal } from '../refusal'
import type { MarkupCell, MarkupRow } from '../span-grid'
import { expandSpans } from '../span-grid'
import type { SheetCell } from './sheet'

/** Slots of one table; a sheet of ten thousand rows of a form has a tenth. */
const MOST_SLOTS = 2_000_000

/** Merged cells without text by their row: they hold columns together, and show nothing that could be a table of its own. */
export type Blanks = ReadonlyMap<number, readonly SheetCell[]>

/** A table of the cells that show text and of the merged ones between them. */
export const tableBlock = (filled: readonly SheetCell[], blanks: Blanks): readonly Block[] => {
  const columns = [...new Set(filled.map(({ column }) => column))].sort((left, right) => left - right)
  const top = filled[0]?.row ?? 0
  const height = Math.max(...filled.map(({ row, rows }) => row + rows)) - top
  const cells = [...filled, ...blanksWithin(blanks, { top, height, columns })]
  const origins = new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell]))
  const area = cells.reduce((sum, { rows }) => sum + rows, 0) * columns.length
  if (Math.max(area, height * columns.length) > MOST_SLOTS)
    throw new Refusal('file-too-large', `${height} × ${columns.length}`)
  const covered = new Set<string>()
  for (const cell of cells)
    for (let down = 0; down < cell.rows; down += 1)
      for (const column of columns)
        if (column >= cell.column && column < cell.column + cell.columns && (down > 0 || column > cell.column))
          covered.add(`${cell.row + down}/${column}`)
  const rows = Array.from({ length: height }, (_, index): MarkupRow => {
    const row = top + index
    const line = columns.flatMap((column): MarkupCell[] => {
      const cell = origins.get(`${row}/${column}`)
      if (cell === undefined) return covered.has(`${row}/${column}`) ? [] : [BLANK]
      const columnSpan = columns.filter((one) => one >= column && one < column + cell.columns).length
      return [{ text: cell.text, header: false, rowSpan: cell.rows, columnSpan }]
    })
    return { cells: line, groupEnd: height }
  })
  const grid = expandSpans(rows)
  return grid === null ? [] : [{ kind: 'table', rows: grid }]
}

/** Merged cells without text in the rows of a table, each from the first column of the table that it goes over. */
const blanksWithin = (
  blanks: Blanks,
  { top, height, columns }: { readonly top: number; readonly height: number; readonly columns: readonly number[] },
): readonly SheetCell[] =>
  Array.from({ length: height }, (_, index) => blanks.get(top + index) ?? [])
    .flat()
    .flatMap((cell): SheetCell[] => {
      const end = cell.column + cell.columns
      const column = columns.find((one) => one >= cell.column && one < end)
      if (column === undefined) return []
      return [{ ...cell, column, columns: end - column, rows: Math.min(cell.rows, top + height - cell.row) }]
    })

const BLANK: MarkupCell = { text: '', header: false, rowSpan: 1, columnSpan: 1 }
