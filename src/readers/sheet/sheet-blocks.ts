import type { Block } from '../../core/domain/document'
import type { Sheet, SheetCell } from './sheet'
import type { Blanks } from './table-block'
import { tableBlock } from './table-block'

/** Names spreadsheets give by themselves. */
const DEFAULT_NAME = /^(?:sheet|工作表|表)\s{0,2}\d{0,3}$/iu

/** A single cell with more text is a note. */
const LONGEST_LABEL = 40

/** Sheets as text: each under its name where there are several, rows of one cell as paragraphs, the others as tables. */
export const workbookBlocks = (sheets: readonly Sheet[]): readonly Block[] => {
  const filled = sheets
    .map((sheet) => ({ sheet, blocks: sheetBlocks(sheet) }))
    .filter(({ blocks }) => blocks.length > 0)
  return filled.flatMap(({ sheet, blocks }): readonly Block[] =>
    filled.length === 1 || DEFAULT_NAME.test(sheet.name.trim())
      ? blocks
      : [{ kind: 'heading', level: 1, text: sheet.name.trim() }, ...blocks],
  )
}

const sheetBlocks = (sheet: Sheet): readonly Block[] => {
  const shown = visibleCells(sheet)
  const blanks = byRow(shown.filter(({ text }) => text === ''))
  return regionsOf(shown.filter(({ text }) => text !== '')).flatMap((cells) => regionBlocks(cells, blanks))
}

const byRow = (cells: readonly SheetCell[]): ReadonlyMap<number, readonly SheetCell[]> => {
  const rows = new Map<number, SheetCell[]>()
  for (const cell of cells) {
    const line = rows.get(cell.row)
    if (line === undefined) rows.set(cell.row, [cell])
    else line.push(cell)
  }
  return rows
}

/** Cells that show text or are merged, in the rows and columns that are shown; a merged cell shows in what is left of it. */
const visibleCells = ({ cells, hiddenRows, hiddenColumns }: Sheet): readonly SheetCell[] => {
  const rowAt = shownIndex(hiddenRows)
  const columnAt = shownIndex(hiddenColumns)
  const end = cells.reduce((last, { row, text }) => (text === '' ? last : Math.max(last, row + 1)), 0)
  return cells.flatMap((cell): SheetCell[] => {
    const row = rowAt(cell.row)
    const column = columnAt(cell.column)
    const rows = rowAt(Math.min(cell.row + cell.rows, Math.max(end, cell.row + 1))) - row
    const columns = columnAt(cell.column + cell.columns) - column
    const isNothing = cell.text === '' && rows <= 1 && columns <= 1
    return isNothing || rows <= 0 || columns <= 0 ? [] : [{ row, column, rows, columns, text: cell.text }]
  })
}

const shownIndex = (hidden: ReadonlySet<number>): ((index: number) => number) => {
  const sorted = [...hidden].sort((left, right) => left - right)
  return (index) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sorted[middle] ?? 0) < index) low = middle + 1
      else high = middle
    }
    return index - low
  }
}

/** Stretches of rows without a blank row between them. */
const regionsOf = (cells: readonly SheetCell[]): readonly (readonly SheetCell[])[] => {
  const sorted = [...cells].sort((left, right) => left.row - right.row || left.column - right.column)
  const regions: SheetCell[][] = []
  let end = -1
  for (const cell of sorted) {
    const region = regions.at(-1)
    if (region === undefined || cell.row > end) regions.push([cell])
    else region.push(cell)
    end = Math.max(end, cell.row + cell.rows)
  }
  return regions
}

/** Single cells above and below a table are its title and notes. */
const regionBlocks = (cells: readonly SheetCell[], blanks: Blanks): readonly Block[] => {
  const rows = byRow(cells)
  const lines = [...rows.keys()].sort((left, right) => left - right)
  const first = lines.find((row) => (rows.get(row)?.length ?? 0) > 1 || isTall(rows.get(row)))
  if (first === undefined) return cells.flatMap(paragraphs)
  const last = lastRow(
    lines.filter((row) => row >= first),
    rows,
    blanks,
  )
  const bottom = Math.max(...cells.filter(({ row }) => row <= last).map(({ row, rows }) => row + rows))
  return [
    ...cells.filter(({ row }) => row < first).flatMap(paragraphs),
    ...tableBlock(
      cells.filter(({ row }) => row >= first && row < bottom),
      blanks,
    ),
    ...cells.filter(({ row }) => row >= bottom).flatMap(paragraphs),
  ]
}

/** The rows at the end that are no note below the table: those of several cells, and labels whose values are blank. */
const lastRow = (lines: readonly number[], rows: ReadonlyMap<number, readonly SheetCell[]>, blanks: Blanks): number => {
  const isRow = (line: number): boolean => {
    const [cell, ...others] = rows.get(line) ?? []
    if (cell === undefined) return false
    return (
      others.length > 0 ||
      cell.rows > 1 ||
      blanks.has(line) ||
      (cell.columns === 1 && cell.text.length <= LONGEST_LABEL)
    )
  }
  return [...lines].reverse().find(isRow) ?? 0
}

const isTall = (cells: readonly SheetCell[] | undefined): boolean => (cells?.[0]?.rows ?? 1) > 1

const paragraphs = ({ text }: SheetCell): readonly Block[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line }))
