import { useMessages } from '../../i18n/locale'
import { useTableWords } from '../../i18n/tables/use-table-words'
import { cardContent } from '../figures/card-content'
import { useCopy } from '../clipboard/use-copy'
import { ColumnChoice } from './column-choice'
import { copiedTable } from './copied-table'
import { isNested } from './order'
import type { DataTableProps } from './plain-table'
import type { Arrangement } from './use-arrangement'
import { writeTable } from './write-table'

interface TableToolsProps extends DataTableProps {
  readonly arrangement: Arrangement
}

/** What a reader does with a table: choose its columns, copy what is shown; and how it is sorted, in words. */
export const TableTools = ({ caption, table, notes, arrangement }: TableToolsProps) => {
  const words = useTableWords()
  const { charts, readings } = useMessages()
  const { told, copy } = useCopy(words)
  const { arranged, shown, sorting, columnSwitched, allColumns } = arrangement
  const column = table.columns.find(({ key }) => key === sorting?.column)
  const order =
    sorting === null || column === undefined ? '' : words.sorted(column.label, sorting.direction, isNested(table))
  const copied = (tool: Element) => {
    const card = tool.closest('[data-card]')
    const source = card === null ? undefined : cardContent(card)?.source
    return copiedTable(
      { caption, table: arranged, notes: [...(notes ?? []), source ?? '', order] },
      { ...charts, withRemark: readings.withRemark },
    )
  }
  return (
    <div className="table-tools">
      <ColumnChoice words={words} columns={table.columns} shown={shown} onSwitch={columnSwitched} onAll={allColumns} />
      <button
        type="button"
        className="table-tool"
        onClick={({ currentTarget }) => void copy(() => writeTable(copied(currentTarget)))}
      >
        {words.copy}
      </button>
      <output>{told}</output>
      <output className="table-order">{order}</output>
    </div>
  )
}
