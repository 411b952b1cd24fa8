import type { ShownCard } from '../../core/schema/wire-shown'

const textOf = (element: Element | null): string => (element?.textContent ?? '').trim()

/** A cell over several columns says its words in the first of them. */
const cellsOf = ({ cells }: HTMLTableRowElement) =>
  [...cells].flatMap((cell) =>
    Array.from({ length: cell.colSpan }, (_, at) => ({ text: at === 0 ? textOf(cell) : '' })),
  )

/** A table that belongs to no card, as words: nothing is made of them that the table does not say itself. */
export const plainTable = (table: HTMLTableElement): ShownCard => {
  const [head, ...rows] = table.rows
  const width = Math.max(0, ...[...table.rows].map((row) => cellsOf(row).length))
  const labels = head === undefined ? [] : cellsOf(head)
  return {
    title: textOf(table.caption),
    note: '',
    source: '',
    remarks: [],
    table: {
      columns: Array.from({ length: width }, (_, at) => ({ label: labels[at]?.text ?? '', numeric: false })),
      rows: rows.map((row) => ({ cells: cellsOf(row) })),
    },
    chart: null,
  }
}
