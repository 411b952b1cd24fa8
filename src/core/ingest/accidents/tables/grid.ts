import type { NormalDocument, NormalParagraph, NormalTable } from '../../normal-document'
import { paragraphPlace } from '../../normal-document'
import { cellNumber } from './figures'
import type { Grid, GridCell } from './grid-cell'
import { AREA_HEAD, SECTOR_HEAD } from './rows'
import { pipedPieces, spacedPieces, tabbedPieces } from '../../tables/spaced-pieces'

/** Heads of a table of accidents name the dead beside the accidents. */
const SPEAKS = /死亡|亡人/u
const COUNTS = /起数|事故|受伤|宗数/u
const DEEPEST_HEADER = 4
const FEWEST_ROWS = 2
const FEWEST_COLUMNS = 2
const MOST_ROWS = 200
const MOST_COLUMNS = 24
const LONGEST_LINE = 400
const LONGEST_CELL = 20

const speaksOf = (texts: readonly string[]): boolean =>
  texts.some((text) => text.length < 24 && SPEAKS.test(text)) &&
  texts.some((text) => text.length < 24 && COUNTS.test(text))

/** Tables about accidents, in document order. */
export const accidentGrids = (document: NormalDocument, tableBlocks: ReadonlySet<number>): readonly Grid[] => {
  const grids: Grid[] = []
  let lines: NormalParagraph[] = []
  let cells = false
  const close = (): void => {
    const grid = lines.length <= FEWEST_ROWS ? null : cells ? gridOfCells(lines) : gridOfLines(lines)
    if (grid !== null) grids.push(grid)
    lines = []
  }
  for (const block of document.blocks) {
    const row = block.kind === 'paragraph' && isRow(block)
    const cell = block.kind === 'paragraph' && !row && isCell(block)
    const line = block.kind === 'paragraph' && !tableBlocks.has(block.block) && (cell || row)
    if (!line || cell !== cells) close()
    cells = cell
    if (line) lines.push(block)
    else if (block.kind === 'table' && !tableBlocks.has(block.block)) {
      const grid = gridOfTable(block)
      if (grid !== null) grids.push(grid)
    }
  }
  close()
  return grids
}

const gridOfTable = (table: NormalTable): Grid | null => {
  const width = table.rows[0]?.length ?? 0
  if (table.rows.length < FEWEST_ROWS || table.rows.length > MOST_ROWS || width < FEWEST_COLUMNS) return null
  if (width > MOST_COLUMNS || !speaksOf(table.rows.slice(0, DEEPEST_HEADER).flatMap((row) => row.map(textOf))))
    return null
  return {
    block: table.block,
    rows: table.rows.map((row, rowIndex) =>
      row.map((normal, column) => {
        const at = table.table.rows[rowIndex]?.[column]?.origin ?? { row: rowIndex, column }
        const printed = normal.printed.trim()
        const start = printed === '' ? 0 : normal.printed.length - normal.printed.trimStart().length
        return { text: normal.text, printed, place: { block: table.block, ...at, start, end: start + printed.length } }
      }),
    ),
  }
}

const textOf = ({ text }: { readonly text: string }): string => text

/** A line of cells: parted by pipes or tabs, or by spaces with a figure among them. */
const isRow = ({ normal: { text, printed } }: NormalParagraph): boolean =>
  printed.length <= LONGEST_LINE &&
  !/[。;]/u.test(text) &&
  (/\|./u.test(text) || printed.includes('\t') || /\S\s+\S+\s+\S/u.test(printed))

const piecesOf = ({ normal }: NormalParagraph, piped: boolean): ReturnType<typeof spacedPieces> => {
  if (piped) return pipedPieces(normal, { leading: true, trailing: true })
  return normal.printed.includes('\t') ? tabbedPieces(normal) : spacedPieces(normal)
}

/** A line that is nothing but one cell, with the pipe behind it or without. */
const isCell = ({ normal: { text, printed } }: NormalParagraph): boolean =>
  text.length <= LONGEST_CELL && !/[。;,:]|\|./u.test(text) && !/\S\s{2,}\S|\t/u.test(printed)

/** Heads over two lines, the upper ones over several columns each, as in 5月 | | | 1-5月 | | |. */
const UPPER_HEADS = 2

const cellsOf = (line: NormalParagraph, piped: boolean): readonly GridCell[] =>
  piecesOf(line, piped).map(({ text, start, end }) => {
    const place = paragraphPlace(line, start, end)
    return { text, printed: line.normal.printed.slice(place.start, place.end).trim(), place }
  })

/** A head over several columns stands once, and blank cells follow it. */
const spread = (row: readonly GridCell[]): readonly GridCell[] => {
  let last: GridCell | null = null
  return row.map((cell, at) => {
    if (at > 0 && cell.text !== '') last = cell
    return cell.text === '' && last !== null ? last : cell
  })
}

/**
 * A flattened table; the corner over the labels may have been lost. A piped row of more or fewer cells than most, as one that
 * lost a span, is left out: nothing tells which columns its cells are of. Without pipes blank cells are gone, and all must agree.
 */
const gridOfLines = (lines: readonly NormalParagraph[]): Grid | null => {
  const first = lines.findIndex(({ normal }) => SPEAKS.test(normal.text) && COUNTS.test(normal.text))
  const head = lines[first]
  if (head === undefined || lines.length > MOST_ROWS) return null
  const piped = lines.every(({ normal }) => normal.text.includes('|'))
  const rows = lines.slice(first).map((line) => cellsOf(line, piped))
  const width = commonest(rows.slice(1).map((row) => row.length))
  const headWidth = rows[0]?.length ?? 0
  if (width < FEWEST_COLUMNS || width > MOST_COLUMNS || !speaksOf((rows[0] ?? []).map(textOf))) return null
  const body = rows.slice(1).filter((row) => row.length === width)
  const left = rows.length - 1 - body.length
  if (left > (piped ? body.length - 1 : 0) || (headWidth !== width && (piped || headWidth !== width - 1))) return null
  const upper = lines
    .slice(Math.max(0, first - UPPER_HEADS), first)
    .map((line) => spread(cellsOf(line, piped)))
    .filter((row) => row.length === width)
  const corner = { text: '', printed: '', place: paragraphPlace(head, 0, 0) }
  const heads = headWidth === width ? (rows[0] ?? []) : [corner, ...(rows[0] ?? [])]
  return { block: (lines[first - upper.length] ?? head).block, rows: [...upper, heads, ...body] }
}

/** The number that comes most often, the first of several; 0 for none. */
const commonest = (numbers: readonly number[]): number => {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  let best = 0
  for (const [number, count] of counts) if (count > (counts.get(best) ?? 0)) best = number
  return best
}

const isValue = (cell: GridCell): boolean => /^[-—/]{1,3}$/u.test(cell.text) || cellNumber(cell) !== null

/** A table of one cell a line: as many heads as a row has cells, the first of them over the labels. */
const gridOfCells = (lines: readonly NormalParagraph[]): Grid | null => {
  const cells = lines.map((line): GridCell => {
    const text = line.normal.text.replace(/\|$/u, '').trim()
    const place = paragraphPlace(line, 0, text.length)
    return { text, printed: line.normal.printed.slice(place.start, place.end).trim(), place }
  })
  const value = cells.findIndex(isValue)
  const next = cells.findIndex((cell, at) => at > value && !isValue(cell))
  const width = next - value + 1
  const first = value - 1 - width
  const heads = cells.slice(Math.max(0, first), value - 1)
  const corner = heads[0]?.text ?? ''
  if (value < 0 || next < 0 || first < 0 || width < FEWEST_COLUMNS || width > MOST_COLUMNS) return null
  if (!speaksOf(heads.map(textOf)) || !(AREA_HEAD.test(corner) || SECTOR_HEAD.test(corner))) return null
  const rows: (readonly GridCell[])[] = [heads]
  for (let at = value - 1; at + width <= cells.length; at += width) rows.push(cells.slice(at, at + width))
  const body = rows.slice(1)
  const regular = body.every(([label, ...values]) => label !== undefined && !isValue(label) && values.every(isValue))
  return regular && body.length > 1 ? { block: lines[first]?.block ?? 0, rows } : null
}
