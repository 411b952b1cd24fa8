import './tables.css'
import { useMemo } from 'react'
import { useTableWords } from '../../i18n/tables/use-table-words'
import { useWindow } from '../window/use-window'
import { columnWidths } from './column-widths'
import { ROW_HEIGHT, expectedHeight } from './expected-height'
import { HeadCell } from './head-cell'
import type { DataTableProps } from './plain-table'
import { TableLine } from './table-line'
import { TableTools } from './table-tools'
import { useArrangement } from './use-arrangement'
import { useKeptFocus } from './use-kept-focus'
import { useOfferedRows } from './use-offered-rows'
import { useRowHeights } from './use-row-heights'

/** Rows beyond which only those in sight are drawn. */
const LONG = 100

/** Stands for the rows that are not drawn. */
const Space = ({ height }: { readonly height: number }) =>
  height === 0 ? null : <tr aria-hidden="true" style={{ height }} />

/** A table that is sorted by its heads, has its columns chosen and is copied; of a long one rows in sight are drawn. */
export const TooledTable = (props: DataTableProps) => {
  const { caption, table } = props
  const { sortHint } = useTableWords()
  const arrangement = useArrangement(table)
  const { columns, rows } = arrangement.arranged
  const long = rows.length > LONG
  const { heightOf, measure } = useRowHeights(rows)
  const { box, from, to, above, below, onScroll, reveal } = useWindow({
    rows: rows.length,
    rowHeight: ROW_HEIGHT,
    heightOf,
    whole: !long,
  })
  const keptFocus = useKeptFocus(box)
  useOfferedRows(rows, reveal)
  const widths = useMemo(() => (long ? columnWidths(arrangement.arranged) : null), [arrangement.arranged, long])
  const width = widths === null ? undefined : `max(100%, ${widths.join(' + ')})`
  return (
    <>
      <TableTools {...props} arrangement={arrangement} />
      <section
        ref={box}
        className="table-scroll"
        aria-label={caption}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
        tabIndex={0}
        style={expectedHeight(rows.length)}
        onScroll={onScroll}
        {...keptFocus}
      >
        <table
          className="data-table"
          data-long={long || undefined}
          style={{ width }}
          aria-rowcount={long ? rows.length + 1 : undefined}
        >
          <caption className="visually-hidden">{caption}</caption>
          <colgroup>
            {columns.map(({ key }, at) => (
              <col key={key} style={{ width: widths?.[at] }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={long ? 1 : undefined}>
              {columns.map((column) => (
                <HeadCell
                  key={column.key}
                  column={column}
                  sorting={arrangement.sorting}
                  hint={sortHint}
                  onSort={arrangement.sortedBy}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            <Space height={above} />
            {rows.slice(from, to).map((row, offset) => (
              <TableLine
                key={row.key}
                row={row}
                columns={columns}
                {...(long ? { index: from + offset + 2, measure } : {})}
              />
            ))}
            <Space height={below} />
          </tbody>
        </table>
      </section>
    </>
  )
}
