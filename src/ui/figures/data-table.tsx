import { Fragment } from 'react'
import { useMessages } from '../../i18n/locale'
import type { TableCell, TableData } from '../charts/series'
import { FigureLink } from './figure-link'

const CellContent = ({ cell }: { readonly cell: TableCell }) => {
  const { readings } = useMessages()
  if (cell.parts === undefined) return <FigureLink source={cell.source}>{cell.text}</FigureLink>
  return cell.parts.map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- pieces of a fixed text never move
    <Fragment key={index}>
      {index === 0 ? '' : readings.listSeparator}
      <FigureLink source={part.source}>{part.quoted === true ? <q lang="zh">{part.text}</q> : part.text}</FigureLink>
    </Fragment>
  ))
}

/** A table whose figures open their source; the first cell of a row is its header. */
export const DataTable = ({ caption, table }: { readonly caption: string; readonly table: TableData }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls sideways, so the keyboard must reach it
  <section className="table-scroll" aria-label={caption} tabIndex={0}>
    <table className="data-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.key} scope="col" className={column.numeric === true ? 'numeric' : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.key} data-level={row.level} data-row={row.key}>
            {row.cells.map((cell, index) => {
              const column = table.columns[index]
              const key = column?.key ?? index
              if (index === 0)
                return (
                  <th key={key} scope="row">
                    <CellContent cell={cell} />
                  </th>
                )
              return (
                <td key={key} className={column?.numeric === true ? 'numeric' : undefined} data-mark={cell.mark}>
                  <CellContent cell={cell} />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
