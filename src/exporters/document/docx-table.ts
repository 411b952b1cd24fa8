import type { TableBlock, TableSlot } from '../../core/domain/document'
import { element, escape } from '../markup'

/** Width of the text on A4 with official margins, in twentieths of a point. */
const TEXT_WIDTH = 8845

interface Cell {
  readonly slot: TableSlot
  readonly columnSpan: number
  /** `restart`: more rows follow; `continue`: it began above; absent: one row. */
  readonly vertical: 'restart' | 'continue' | null
}

const originOf = (slot: TableSlot, row: number, column: number) => slot.origin ?? { row, column }

const startsAt = ({ rows }: TableBlock, row: number, column: number): string | null => {
  const slot = rows[row]?.[column]
  if (slot === undefined) return null
  const origin = originOf(slot, row, column)
  return `${origin.row}.${origin.column}`
}

/** Cells of a grid row, those that began above included: Word wants one for every row they cover. */
const cellsIn = (table: TableBlock, row: number): readonly Cell[] => {
  const slots = table.rows[row] ?? []
  const cells: Cell[] = []
  for (let column = 0; column < slots.length; ) {
    const slot = slots[column]
    const start = startsAt(table, row, column)
    let end = column + 1
    while (end < slots.length && startsAt(table, row, end) === start) end += 1
    if (slot !== undefined) {
      const above = originOf(slot, row, column).row < row
      const below = startsAt(table, row + 1, column) === start
      cells.push({ slot, columnSpan: end - column, vertical: above ? 'continue' : below ? 'restart' : null })
    }
    column = end
  }
  return cells
}

const MERGES = { restart: '<w:vMerge w:val="restart"/>', continue: '<w:vMerge/>' } as const

const cellXml = ({ slot, columnSpan, vertical }: Cell, columnWidth: number): string => {
  const text =
    vertical === 'continue' || slot.text === ''
      ? ''
      : element('w:r', element('w:t', escape(slot.text), 'xml:space="preserve"'))
  const properties = [
    `<w:tcW w:w="${columnSpan * columnWidth}" w:type="dxa"/>`,
    columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '',
    vertical === null ? '' : MERGES[vertical],
    '<w:vAlign w:val="center"/>',
  ].join('')
  return element('w:tc', `<w:tcPr>${properties}</w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>${text}</w:p>`)
}

/** A grid as a WordprocessingML table with `gridSpan` and `vMerge`; a paragraph after it keeps tables apart. */
export const tableXml = (table: TableBlock): string => {
  const width = table.rows[0]?.length ?? 0
  if (width === 0) return ''
  const columnWidth = Math.floor(TEXT_WIDTH / width)
  const rows = table.rows.map((_, row) =>
    element(
      'w:tr',
      `<w:trPr><w:cantSplit/></w:trPr>${cellsIn(table, row)
        .map((cell) => cellXml(cell, columnWidth))
        .join('')}`,
    ),
  )
  const content = [
    '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/></w:tblPr>',
    element('w:tblGrid', `<w:gridCol w:w="${columnWidth}"/>`.repeat(width)),
    ...rows,
  ].join('')
  return `${element('w:tbl', content)}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>`
}
