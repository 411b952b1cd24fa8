import type { Sheet } from './sheet'

const MOST_NAMED = 8

/** Hidden rows and columns that hold text, as a spreadsheet writes them: `表1!3:3`, `表1!D:D`. */
export const hiddenParts = ({ name, cells, hiddenRows, hiddenColumns }: Sheet): readonly string[] => {
  const filled = cells.filter(({ text }) => text !== '')
  const rows = [...hiddenRows].filter((row) => filled.some((cell) => cell.row === row))
  const columns = [...hiddenColumns].filter((column) => filled.some((cell) => cell.column === column))
  return [
    ...rows.map((row) => `${name}!${row + 1}:${row + 1}`),
    ...columns.map((column) => `${name}!${columnName(column)}:${columnName(column)}`),
  ]
}

const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCodePoint(0x41 + (column % 26))

/** The first of many names, and how many there are. */
export const named = (names: readonly string[]): string =>
  names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')} … (${names.length})` : names.join(', ')
