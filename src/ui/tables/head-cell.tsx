import type { TableColumn } from '../charts/series'
import type { Sorting } from './order'

const ARROWS = { ascending: '▲', descending: '▼', none: '↕' } as const

interface HeadCellProps {
  readonly column: TableColumn
  readonly sorting: Sorting | null
  readonly hint: string
  readonly onSort: (column: string) => void
}

/** The head of a column: a button that sorts by it. */
export const HeadCell = ({ column: { key, label, numeric }, sorting, hint, onSort }: HeadCellProps) => {
  const direction = sorting?.column === key ? sorting.direction : 'none'
  return (
    <th scope="col" className={numeric === true ? 'numeric' : undefined} aria-sort={direction}>
      <button type="button" className="sort-button" title={hint} onClick={() => onSort(key)}>
        {label}
        <span aria-hidden="true">{ARROWS[direction]}</span>
      </button>
    </th>
  )
}
