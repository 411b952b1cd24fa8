import { useState } from 'react'
import type { TableBlock } from '../../core/domain/document'
import { printedRows } from '../../core/domain/printed-rows'
import { useFormat } from '../../i18n/locale'
import { useSourceWords } from '../../i18n/source/use-source-words'
import { MarkedText } from './MarkedText'
import type { Piece } from './marks'
import { textKey } from './marks'
import { shownOf } from './windows'

interface DocumentTableProps {
  readonly block: number
  readonly table: TableBlock
  readonly pieces: ReadonlyMap<string, readonly Piece[]>
  /** Row that must be shown. */
  readonly targetRow: number | null
}

const MOST_ROWS = 200

/** A table with its spans as printed. */
export const DocumentTable = ({ block, table, pieces, targetRow }: DocumentTableProps) => {
  const [all, setAll] = useState(false)
  const { own: source } = useSourceWords()
  const format = useFormat()
  const shown = shownOf(table.rows.length, MOST_ROWS, targetRow, all)
  const cut = shown.to - shown.from < table.rows.length
  return (
    <div className="source-table">
      <table>
        <tbody>
          {printedRows(table, shown).map(({ row: line, cells }) => (
            <tr key={line}>
              {cells.map(({ row, column, rowSpan, columnSpan, slot }) => {
                const Cell = slot.header ? 'th' : 'td'
                return (
                  <Cell key={column} rowSpan={rowSpan} colSpan={columnSpan}>
                    <MarkedText text={slot.text} pieces={pieces.get(textKey({ block, row, column }))} />
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {cut ? (
        <p className="source-cut">
          {source.longTable(format.number(shown.to - shown.from), format.number(table.rows.length))}{' '}
          <button type="button" onClick={() => setAll(true)}>
            {source.showAll}
          </button>
        </p>
      ) : null}
    </div>
  )
}
