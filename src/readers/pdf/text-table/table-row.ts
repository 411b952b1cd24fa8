import type { FilledCell, RuledTable } from '../ruled-table'
import type { Band } from './table-line'

/** What a row holds: labels from left to right, and what stands in its columns; the others are blank. */
export interface TableRow {
  readonly labels: readonly string[]
  readonly cells: readonly ColumnCell[]
}

/** Text over one column or several; `right` is the column after its last. */
export interface ColumnCell {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** Rows as a table of the kind that lines draw; the last label of a row covers the columns of labels it leaves. */
export const tableOf = (rows: readonly TableRow[], values: readonly Band[]): RuledTable => {
  const labels = Math.max(0, ...rows.map((row) => row.labels.length))
  const end = values.at(-1)?.right ?? 0
  return {
    start: 0,
    xs: [...Array.from({ length: labels }, (_, at) => at - labels), ...values.map(({ left }) => left), end],
    height: rows.length,
    cells: rows.flatMap((row, top) =>
      [...labelSlots(row, labels), ...columnSlots(row, values.length).map((slot) => moved(slot, labels))].map(
        (slot): FilledCell => ({ ...slot, top, bottom: top + 1 }),
      ),
    ),
  }
}

const labelSlots = ({ labels: texts }: TableRow, labels: number): readonly ColumnCell[] => {
  const cells = texts.length === 0 && labels > 0 ? [''] : texts
  return cells.map((text, at) => ({ text, left: at, right: at === cells.length - 1 ? labels : at + 1 }))
}

const moved = ({ text, left, right }: ColumnCell, by: number): ColumnCell => ({
  text,
  left: left + by,
  right: right + by,
})

const columnSlots = ({ cells }: TableRow, columns: number): readonly ColumnCell[] => {
  const slots: ColumnCell[] = []
  for (const cell of [...cells].sort((one, other) => one.left - other.left)) {
    slots.push(...blanks(slots.at(-1)?.right ?? 0, cell.left), cell)
  }
  return [...slots, ...blanks(slots.at(-1)?.right ?? 0, columns)]
}

const blanks = (from: number, to: number): readonly ColumnCell[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => ({ text: '', left: from + at, right: from + at + 1 }))
