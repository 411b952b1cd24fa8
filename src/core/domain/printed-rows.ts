import type { TableBlock, TableSlot } from './document'

/** A cell as it is printed: with its spans, once. `row` and `column` are those of the grid slot its place names. */
export interface PrintedCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly slot: TableSlot
}

/** Rows `from` to `to`, the last not included. */
interface RowRange {
  readonly from: number
  readonly to: number
}

/** A row of the grid with the cells that begin in it. */
interface PrintedRow {
  readonly row: number
  readonly cells: readonly PrintedCell[]
}

/** Spans of a grid restored; a cell that begins above the shown rows stands in the first of them. */
export const printedRows = ({ rows }: TableBlock, shown: RowRange): readonly PrintedRow[] => {
  const cells = new Map<string, { row: number; column: number; lastRow: number; lastColumn: number; slot: TableSlot }>()
  const lines: string[][] = []
  for (let row = shown.from; row < shown.to; row += 1) {
    const line: string[] = []
    for (const [column, slot] of (rows[row] ?? []).entries()) {
      const origin = slot.origin ?? { row, column }
      const key = `${origin.row}.${origin.column}`
      const known = cells.get(key)
      if (known === undefined) {
        cells.set(key, { ...origin, lastRow: row, lastColumn: column, slot })
        line.push(key)
      } else {
        known.lastRow = Math.max(known.lastRow, row)
        known.lastColumn = Math.max(known.lastColumn, column)
      }
    }
    lines.push(line)
  }
  return lines.map((line, index) => ({
    row: shown.from + index,
    cells: line.flatMap((key): PrintedCell[] => {
      const cell = cells.get(key)
      if (cell === undefined) return []
      const top = Math.max(cell.row, shown.from)
      return [
        {
          row: cell.row,
          column: cell.column,
          rowSpan: cell.lastRow - top + 1,
          columnSpan: cell.lastColumn - cell.column + 1,
          slot: cell.slot,
        },
      ]
    }),
  }))
}
