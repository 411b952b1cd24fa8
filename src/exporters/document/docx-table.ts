import type { TableBlock, TableSlot } from '../../core/domain/document'
import { element, escape } from '../markup'

/** Width of the text on A4 with official margins, in twentieths of a point. */
const TEXT_WIDTH = 8845

interface Cell {
  readonly slot: TableSlot
  readonly column: number
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
      cells.push({ slot, column, columnSpan: end - column, vertical: above ? 'continue' : below ? 'restart' : null })
    }
    column = end
  }
  return cells
}

/** What the margins of a cell take, in letters. */
const MARGINS = 4

/** The narrowest column: a year or a short word, in whatever font stands in for the official ones. */
const NARROWEST = 11

const lengthOf = (text: string): number => text.replaceAll(/[^\p{ASCII}]/gu, 'xx').length

/** Share of the text's width each column gets: equal in the layout of a form, by its words in a plain table. */
const columnWidths = ({ rows }: TableBlock): readonly number[] => {
  const columns = rows[0]?.length ?? 0
  const isForm = rows.some((row) => row.some(({ origin }) => origin !== undefined))
  const needs = Array.from({ length: columns }, (_, at) =>
    isForm ? 1 : MARGINS + Math.min(40, Math.max(NARROWEST, ...rows.map((row) => lengthOf(row[at]?.text ?? '')))),
  )
  const sum = needs.reduce((total, need) => total + need, 0)
  return needs.map((need) => Math.floor((TEXT_WIDTH * need) / sum))
}

const MERGES = { restart: '<w:vMerge w:val="restart"/>', continue: '<w:vMerge/>' } as const

const cellXml = ({ slot, columnSpan, vertical }: Cell, width: number): string => {
  const text =
    vertical === 'continue' || slot.text === ''
      ? ''
      : element('w:r', element('w:t', escape(slot.text), 'xml:space="preserve"'))
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '',
    vertical === null ? '' : MERGES[vertical],
    '<w:vAlign w:val="center"/>',
  ].join('')
  return element('w:tc', `<w:tcPr>${properties}</w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>${text}</w:p>`)
}

/** A grid as a WordprocessingML table with `gridSpan` and `vMerge`; a paragraph after it keeps tables apart. */
export const tableXml = (table: TableBlock): string => {
  const widths = columnWidths(table)
  if (widths.length === 0) return ''
  const widthOf = ({ column, columnSpan }: Cell): number =>
    widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0)
  const rows = table.rows.map((slots, row) => {
    const repeated = slots.every(({ header }) => header) ? '<w:tblHeader/>' : ''
    const cells = cellsIn(table, row).map((cell) => cellXml(cell, widthOf(cell)))
    return element('w:tr', `<w:trPr><w:cantSplit/>${repeated}</w:trPr>${cells.join('')}`)
  })
  const content = [
    '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/></w:tblPr>',
    element('w:tblGrid', widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')),
    ...rows,
  ].join('')
  return `${element('w:tbl', content)}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>`
}
