import { isGap } from '../../core/domain/figure-mark'
import type { TableCell, TableData, TableRow } from '../charts/series'

/** By which column a table is sorted, and how. */
export interface Sorting {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

/** What one more press on the head of a column leads to: ascending, descending, the order of the document. */
export const nextSorting = (sorting: Sorting | null, column: string): Sorting | null => {
  if (sorting?.column !== column) return { column, direction: 'ascending' }
  return sorting.direction === 'ascending' ? { column, direction: 'descending' } : null
}

/** What a cell is sorted by: its number in a column of numbers, else its words; null where it holds neither. */
const keyOf = (cell: TableCell | undefined, numeric: boolean): number | string | null => {
  if (cell === undefined) return null
  if (numeric) return cell.value ?? null
  const empty = cell.text === '' || (cell.mark !== undefined && isGap(cell.mark))
  return empty ? null : cell.text
}

/** True where rows are parts of other rows of the table. */
export const isNested = ({ rows }: TableData): boolean => {
  const keys = new Set(rows.map(({ key }) => key))
  return rows.some(({ within }) => within !== undefined && keys.has(within))
}

/**
 * The rows by one column: numbers by value, words as `compare` says, rows without either last in both directions, equals
 * in the order of the document. A row stays below the row it is a part of: only parts of one whole change places.
 */
export const sortedRows = (
  { columns, rows }: TableData,
  { column: wanted, direction }: Sorting,
  compare: (a: string, b: string) => number,
): readonly TableRow[] => {
  const at = columns.findIndex(({ key }) => key === wanted)
  const numeric = columns[at]?.numeric === true
  const sign = direction === 'ascending' ? 1 : -1
  const byKey = (a: TableRow, b: TableRow): number => {
    const [first, second] = [keyOf(a.cells[at], numeric), keyOf(b.cells[at], numeric)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    if (typeof first === 'number' && typeof second === 'number') return sign * (first - second)
    return sign * compare(String(first), String(second))
  }
  const keys = new Set(rows.map(({ key }) => key))
  const parts = new Map<string | null, TableRow[]>()
  for (const row of rows) {
    const whole = row.within !== undefined && keys.has(row.within) ? row.within : null
    parts.set(whole, [...(parts.get(whole) ?? []), row])
  }
  const placed = (whole: string | null, level: number): readonly TableRow[] =>
    [...(parts.get(whole) ?? [])].sort(byKey).flatMap((row) => [{ ...row, level }, ...placed(row.key, level + 1)])
  return placed(null, 0)
}
