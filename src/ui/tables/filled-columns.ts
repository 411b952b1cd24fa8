import type { TableCell, TableData } from '../charts/series'

/** The table with the columns of which `keeps` is true. */
export const pickColumns = ({ columns, rows }: TableData, keeps: readonly boolean[]): TableData => {
  const only = <T>(all: readonly T[]): readonly T[] => all.filter((_, at) => keeps[at] === true)
  return { columns: only(columns), rows: rows.map((row) => ({ ...row, cells: only(row.cells) })) }
}

const isFilled = (cell: TableCell | undefined): boolean =>
  cell !== undefined && (cell.text !== '' || cell.mark !== undefined || cell.parts !== undefined)

/** The table without the columns that say nothing in any of its rows; the first one names the rows and stays. */
export const filledColumns = (table: TableData): TableData => {
  const filled = table.columns.map((_, at) => at === 0 || table.rows.some(({ cells }) => isFilled(cells[at])))
  return table.rows.length === 0 || filled.every(Boolean) ? table : pickColumns(table, filled)
}
