import type { ColumnGroup, ColumnItem, FigureRef, TableCell, TableData } from '../charts/series'
import { FigureCard } from './figure-card'
import { useWords } from './words'

interface ColumnsCardProps {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly groups: readonly ColumnGroup[]
  readonly source?: { readonly label: string; readonly figure: FigureRef | null; readonly several?: true }
  readonly remarks: readonly string[]
}

/** A column in words; other values of its year lead to places of their own. */
const columnCell = (column: ColumnItem): TableCell => {
  const { text, note = '', earlier = [], hatched, source, mark, value } = column
  const beside = [note, hatched?.label ?? ''].filter((part) => part !== '')
  const own = { mark, source, value }
  const all = { ...own, text: [text, ...beside, ...earlier.map((stated) => stated.text)].join(' · ') }
  return earlier.length === 0 ? all : { ...all, parts: [{ text: [text, ...beside].join(' · '), source }, ...earlier] }
}

const tableOf = (groups: readonly ColumnGroup[], year: string, value: string): TableData => ({
  columns: [
    { key: 'year', label: year },
    { key: 'value', label: value, numeric: true },
  ],
  rows: groups.flatMap((group) =>
    group.columns.map((column) => ({
      key: `${group.key}.${column.key}`,
      cells: [{ text: group.label }, columnCell(column)],
    })),
  ),
})

/** Columns of one quantity by year; hollow where worked out, hatched where counted but not assessed. */
export const ColumnsCard = ({ id, title, note, groups, source, remarks }: ColumnsCardProps) => {
  const { messages } = useWords()
  const table = tableOf(groups, messages.readings.columns.year, messages.readings.columns.figure)
  return (
    <FigureCard
      id={id}
      title={title}
      note={note}
      table={table}
      {...(source === undefined ? {} : { source })}
      remarks={remarks}
      chart={{ kind: 'columns', groups }}
    />
  )
}
