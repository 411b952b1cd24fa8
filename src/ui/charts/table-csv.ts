import { spreadsheetCsv } from '../../core/schema/csv'
import type { TableCell, TableColumn, TableData } from './series'

interface CsvWords {
  readonly markOf: (column: string) => string
  readonly marks: Readonly<Record<string, string>>
}

const fieldOf = ({ text, value }: TableCell): string | number | null => (value === undefined ? text : value)

/**
 * The table beside a chart as CSV for spreadsheets: plain numbers, empty where there is none, and a column of marks
 * beside each column that has any, so that blank, dash and 推算 stay apart.
 */
export const tableCsv = ({ columns, rows }: TableData, words: CsvWords): string => {
  const marked = columns.map((_, index) => rows.some((row) => row.cells[index]?.mark !== undefined))
  const withMarks = <T>(of: (index: number) => T, mark: (index: number) => T): readonly T[] =>
    columns.flatMap((_, index) => (marked[index] === true ? [of(index), mark(index)] : [of(index)]))
  const labelAt = (index: number): string => {
    const column: TableColumn | undefined = columns[index]
    return column?.label ?? ''
  }
  const records = rows.map(({ cells }) =>
    withMarks<string | number | null>(
      (index) => {
        const cell = cells[index]
        return cell === undefined ? null : fieldOf(cell)
      },
      (index) => {
        const mark = cells[index]?.mark
        return mark === undefined ? null : (words.marks[mark] ?? null)
      },
    ),
  )
  const head = withMarks<string | number | null>(labelAt, (index) => words.markOf(labelAt(index)))
  return spreadsheetCsv([head, ...records])
}
