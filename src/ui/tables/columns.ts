import type { TableData } from '../charts/series'
import { pickColumns } from './filled-columns'

/** Keys of the columns that may be left out and are not: all but the first; all of them where none would be left. */
export const shownKeys = ({ columns }: TableData, hidden: ReadonlySet<string>): readonly string[] => {
  const keys = columns.slice(1).map(({ key }) => key)
  const left = keys.filter((key) => !hidden.has(key))
  return left.length === 0 ? keys : left
}

/** The table with its first column and those. */
export const withColumns = (table: TableData, keys: readonly string[]): TableData =>
  pickColumns(
    table,
    table.columns.map(({ key }, index) => index === 0 || keys.includes(key)),
  )
