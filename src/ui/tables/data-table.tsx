import { Suspense, lazy, useMemo } from 'react'
import { useOnPaper } from '../charts/near'
import { filledColumns } from './filled-columns'
import type { DataTableProps } from './plain-table'
import { PlainTable } from './plain-table'

const Tooled = lazy(() =>
  import('./tooled-table').then(
    ({ TooledTable }) => ({ default: TooledTable }),
    // without its tools the table is as true as with them
    () => ({ default: PlainTable }),
  ),
)

/** Rows drawn before the tools are there: all of a form, so that each can be led to. */
const AT_ONCE = 400

const First = ({ caption, table }: DataTableProps) => {
  const most = useOnPaper() ? table.rows.length : AT_ONCE
  return <PlainTable caption={caption} table={{ ...table, rows: table.rows.slice(0, most) }} />
}

/** A table whose figures open their source: at once as it is, then with what sorts, chooses columns and copies. */
export const DataTable = (props: DataTableProps) => {
  const table = useMemo(() => filledColumns(props.table), [props.table])
  return (
    <Suspense fallback={<First {...props} table={table} />}>
      <Tooled {...props} table={table} />
    </Suspense>
  )
}
