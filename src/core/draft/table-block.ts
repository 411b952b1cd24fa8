import type { TableBlock, TableSlot } from '../domain/document'

/** A cell with its spans and what is printed in it. */
export interface PrintedCell {
  readonly text: string
  readonly header: boolean
  readonly colSpan: number
  readonly rowSpan: number
}

type Grid = (TableSlot | undefined)[][]

const put = (grid: Grid, at: { readonly row: number; readonly column: number }, cell: PrintedCell): void => {
  const origin = { row: at.row, column: at.column }
  const slot = { text: cell.text, header: cell.header }
  for (const [down, line] of grid.slice(at.row, at.row + cell.rowSpan).entries())
    for (let right = 0; right < cell.colSpan; right += 1)
      line[at.column + right] = down + right === 0 ? slot : { ...slot, origin }
}

/** Rows of cells with spans → rectangular grid, as the readers make it of a printed table. Gaps become empty slots. */
export const tableBlock = (rows: readonly (readonly PrintedCell[])[]): TableBlock => {
  const grid: Grid = rows.map(() => [])
  for (const [row, cells] of rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1
      put(grid, { row, column }, cell)
      column += cell.colSpan
    }
  }
  const width = Math.max(0, ...grid.map((line) => line.length))
  return {
    kind: 'table',
    rows: grid.map((line) =>
      Array.from({ length: width }, (_, at): TableSlot => line[at] ?? { text: '', header: false }),
    ),
  }
}
