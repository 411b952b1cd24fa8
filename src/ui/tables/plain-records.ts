import type { TableCell, TableColumn, TableData } from '../charts/series'

/** Words for how figures are marked, and the head of a column of them. */
export interface MarkWords {
  readonly markOf: (column: string) => string
  readonly marks: Readonly<Record<string, string>>
}

type PlainField = string | number | null

const fieldOf = ({ text, value }: TableCell): PlainField => (value === undefined ? text : value)

/**
 * The table beside a chart for spreadsheets, its head first: plain numbers, empty where there is none, and a column of
 * marks beside each column that has any, so that blank, dash and 推算 stay apart.
 */
export const plainRecords = ({ columns, rows }: TableData, words: MarkWords): readonly (readonly PlainField[])[] => {
  const marked = columns.map((_, index) => rows.some((row) => row.cells[index]?.mark !== undefined))
  const withMarks = <T>(of: (index: number) => T, mark: (index: number) => T): readonly T[] =>
    columns.flatMap((_, index) => (marked[index] === true ? [of(index), mark(index)] : [of(index)]))
  const labelAt = (index: number): string => {
    const column: TableColumn | undefined = columns[index]
    return column?.label ?? ''
  }
  const records = rows.map(({ cells }) =>
    withMarks<PlainField>(
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
  const head = withMarks<PlainField>(labelAt, (index) => words.markOf(labelAt(index)))
  return [head, ...records]
}
