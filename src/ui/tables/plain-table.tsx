import type { TableData } from '../charts/series'
import { expectedHeight } from './expected-height'
import { TableLine } from './table-line'

/** A table, what it is called, and what must be said of it wherever it goes. */
export interface DataTableProps {
  readonly caption: string
  readonly table: TableData
  readonly notes?: readonly string[]
}

/** A table as it is: every row, in the order of the document. */
export const PlainTable = ({ caption, table: { columns, rows } }: DataTableProps) => (
  <>
    <div className="table-tools" />
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls sideways, so the keyboard must reach it */}
    <section className="table-scroll" aria-label={caption} tabIndex={0} style={expectedHeight(rows.length)}>
      <table className="data-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, numeric }) => (
              <th key={key} scope="col" className={numeric === true ? 'numeric' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableLine key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  </>
)
