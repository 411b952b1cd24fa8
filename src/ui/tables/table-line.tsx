import { Fragment, memo } from 'react'
import type { Ref } from 'react'
import { useLanguage, useMessages } from '../../i18n/locale'
import type { TableCell, TableColumn, TableRow } from '../charts/series'
import { FigureLink } from '../figures/figure-link'

/** Words of a document, or a name, on a page of another language. */
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text) && !/[a-z]{2}/iu.test(text)

const CellContent = ({ cell }: { readonly cell: TableCell }) => {
  const { readings } = useMessages()
  const language = useLanguage()
  if (cell.parts === undefined) {
    const content = <FigureLink source={cell.source}>{cell.text}</FigureLink>
    return language === 'en' && isChinese(cell.text) ? <span lang="zh">{content}</span> : content
  }
  return cell.parts.map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- pieces of a fixed text never move
    <Fragment key={index}>
      {index === 0 ? '' : readings.listSeparator}
      <FigureLink source={part.source}>{part.quoted === true ? <q lang="zh">{part.text}</q> : part.text}</FigureLink>
    </Fragment>
  ))
}

interface TableLineProps {
  readonly row: TableRow
  readonly columns: readonly TableColumn[]
  /** Its place among all rows, from 1 with the head, where not all are drawn. */
  readonly index?: number
  /** Learns how high it is. */
  readonly measure?: Ref<HTMLTableRowElement>
}

/** A row of a table; its first cell is its header. */
export const TableLine = memo(({ row, columns, index, measure }: TableLineProps) => (
  <tr ref={measure} data-level={row.level} data-row={row.key} aria-rowindex={index}>
    {row.cells.map((cell, at) => {
      const column = columns[at]
      const key = column?.key ?? at
      if (at === 0)
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
))
