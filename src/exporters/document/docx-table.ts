import type { TableBlock, TableSlot } from '../../core/domain/document'
import { columnWidths, lengthOf } from '../column-widths'
import { element, escape } from '../markup'

/** Width of the text on A4 with official margins, in twentieths of a point. */
const TEXT_WIDTH = 8845
/** The same across the page, for tables in small type. */
const WIDE_TEXT_WIDTH = 13_890

/** A table in small type over the width of a page that lies; `shares`: widths of its columns, by their words where absent. */
export interface DocxTable {
  readonly kind: 'small-table'
  readonly table: TableBlock
  /** It stands where pages lie. */
  readonly lying: boolean
  readonly shares?: readonly number[]
}

interface TableLook {
  readonly style: 'TableText' | 'TableSmall' | 'TableNarrow'
  readonly width: number
  readonly shares: readonly number[] | null
}

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

/** Of the type of tables: a square, in twentieths of a point. */
const SQUARES: Readonly<Record<TableLook['style'], number>> = { TableText: 210, TableSmall: 170, TableNarrow: 160 }
/** What columns need, in squares: the margins of their cells, a year or a short word in whatever font stands in. */
const NEEDS = { edge: 1.6, least: 5, oneLine: 9, growth: Number.POSITIVE_INFINITY } as const

const isForm = ({ rows }: TableBlock): boolean => rows.some((row) => row.some(({ origin }) => origin !== undefined))

/** Share of the text's width each column gets: equal in the layout of a form, by its words in a plain table. */
const widthsOf = (table: TableBlock, { width, style, shares }: TableLook): readonly number[] => {
  const { rows } = table
  const texts = rows.map((row) => row.map(({ text }) => text))
  const needs =
    shares ??
    (isForm(table) ? (rows[0] ?? []).map(() => 1) : columnWidths(texts, { ...NEEDS, room: width / SQUARES[style] }))
  const sum = needs.reduce((total, need) => total + need, 0)
  return needs.map((need) => Math.floor((width * need) / sum))
}

/** Columns below this width, in twentieths of a point, hold no number of five digits in the type and margins of others. */
const NARROW = 700
/** Margins of their figures: five digits of their type fit even in a font wider than the official one. */
const FIGURE_MARGINS = '<w:tcMar><w:left w:w="28" w:type="dxa"/><w:right w:w="28" w:type="dxa"/></w:tcMar>'
const FIGURE = /^\p{ASCII}+$/u

/** A column with words longer than this is read from the left, not from the middle. */
const LONG_TEXT = 12

const isReadFromLeft = ({ rows }: TableBlock, column: number): boolean =>
  rows.some((row) => lengthOf(row[column]?.text ?? '') > LONG_TEXT)

const MERGES = { restart: '<w:vMerge w:val="restart"/>', continue: '<w:vMerge/>' } as const

interface CellLook {
  readonly width: number
  readonly style: TableLook['style']
  readonly fromLeft: boolean
}

const cellXml = ({ slot, columnSpan, vertical }: Cell, { width, style, fromLeft }: CellLook): string => {
  const text =
    vertical === 'continue' || slot.text === ''
      ? ''
      : element('w:r', element('w:t', escape(slot.text), 'xml:space="preserve"'))
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '',
    vertical === null ? '' : MERGES[vertical],
    width < NARROW && FIGURE.test(slot.text) ? FIGURE_MARGINS : '',
    '<w:vAlign w:val="center"/>',
  ].join('')
  const left = fromLeft && !slot.header ? '<w:jc w:val="left"/>' : ''
  const paragraph = `<w:pPr><w:pStyle w:val="${style}"/>${left}</w:pPr>${text}`
  return element('w:tc', `<w:tcPr>${properties}</w:tcPr>${element('w:p', paragraph)}`)
}

/** A grid as a WordprocessingML table with `gridSpan` and `vMerge`; a paragraph after it keeps tables apart. */
const gridXml = (table: TableBlock, look: TableLook): string => {
  const widths = widthsOf(table, look)
  if (widths.length === 0) return ''
  const widthOf = ({ column, columnSpan }: Cell): number =>
    widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0)
  const style = Math.min(...widths) < NARROW && look.style === 'TableText' ? 'TableNarrow' : look.style
  const isLeft = widths.map((_, column) => !isForm(table) && isReadFromLeft(table, column))
  const rows = table.rows.map((slots, row) => {
    const repeated = slots.every(({ header }) => header) ? '<w:tblHeader/>' : ''
    const cells = cellsIn(table, row).map((cell) =>
      cellXml(cell, { width: widthOf(cell), style, fromLeft: isLeft[cell.column] === true }),
    )
    return element('w:tr', `<w:trPr><w:cantSplit/>${repeated}</w:trPr>${cells.join('')}`)
  })
  const content = [
    '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/></w:tblPr>',
    element('w:tblGrid', widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')),
    ...rows,
  ].join('')
  return `${element('w:tbl', content)}<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>`
}

/** A table of a document, or one of ours in small type. */
export const tableXml = (block: TableBlock | DocxTable): string =>
  block.kind === 'table'
    ? gridXml(block, { style: 'TableText', width: TEXT_WIDTH, shares: null })
    : gridXml(block.table, {
        style: 'TableSmall',
        width: block.lying ? WIDE_TEXT_WIDTH : TEXT_WIDTH,
        shares: block.shares ?? null,
      })
