import type { TableSlot } from '../core/domain/document'

/** A cell as the markup has it. */
export interface MarkupCell {
  readonly text: string
  readonly header: boolean
  readonly rowSpan: number
  readonly columnSpan: number
}

/** One `<tr>`; `groupEnd` is the index after the last row of its `<tbody>`, where row spans stop. */
export interface MarkupRow {
  readonly cells: readonly MarkupCell[]
  readonly groupEnd: number
}

/** Statutory tables have at most 13 columns; a larger span is filler. */
const MAX_COLUMN_SPAN = 64
const MAX_SLOTS = 1_000_000
/** Fills up short rows; told from a blank cell of the markup by identity. */
const PAD: TableSlot = { text: '', header: false }

interface Carried {
  readonly slot: TableSlot
  readonly until: number
}

/**
 * Expands row and column spans to a rectangle; columns in which no cell begins are dropped. Null where the rectangle
 * would be too large to hold.
 */
export const expandSpans = (rows: readonly MarkupRow[]): readonly (readonly TableSlot[])[] | null => {
  const grid: TableSlot[][] = []
  const carried: (Carried | undefined)[] = []
  let width = 0
  let slots = 0
  for (const [row, { cells, groupEnd }] of rows.entries()) {
    const line: TableSlot[] = []
    const takeCarried = (): boolean => {
      const above = carried[line.length]
      if (above === undefined || above.until <= row) return false
      line.push(above.slot)
      return true
    }
    for (const cell of cells) {
      while (takeCarried());
      const column = line.length
      const slot: TableSlot = { text: cell.text, header: cell.header }
      const covered: TableSlot = { ...slot, origin: { row, column } }
      const until = cell.rowSpan === 0 ? groupEnd : Math.min(row + cell.rowSpan, groupEnd)
      const columns = Math.min(Math.max(cell.columnSpan, 1), MAX_COLUMN_SPAN)
      for (let offset = 0; offset < columns; offset += 1) {
        carried[line.length] = until > row + 1 ? { slot: covered, until } : undefined
        line.push(offset === 0 ? slot : covered)
      }
    }
    while (line.length < carried.length && (takeCarried() || laterCarried(carried, line, row)));
    slots += line.length
    width = Math.max(width, line.length)
    if (slots > MAX_SLOTS || width * (row + 1) > MAX_SLOTS) return null
    grid.push(line)
  }
  for (const line of grid) while (line.length < width) line.push(PAD)
  return dropCoveredColumns(grid, width)
}

/** A short row under a span further right: the slots between stay blank. */
const laterCarried = (carried: readonly (Carried | undefined)[], line: TableSlot[], row: number): boolean => {
  for (let column = line.length; column < carried.length; column += 1) {
    const above = carried[column]
    if (above !== undefined && above.until > row) {
      line.push(PAD)
      return true
    }
  }
  return false
}

const dropCoveredColumns = (grid: readonly TableSlot[][], width: number): readonly (readonly TableSlot[])[] => {
  const begins = Array.from({ length: width }, () => false)
  for (const line of grid)
    for (const [column, slot] of line.entries()) if (slot.origin === undefined && slot !== PAD) begins[column] = true
  if (begins.every(Boolean)) return grid
  const moved: number[] = []
  let next = 0
  for (const kept of begins) moved.push(kept ? next++ : next)
  return grid.map((line) =>
    line.flatMap((slot, column): TableSlot[] => {
      if (begins[column] !== true) return []
      if (slot.origin === undefined) return [slot]
      return [{ ...slot, origin: { row: slot.origin.row, column: moved[slot.origin.column] ?? 0 } }]
    }),
  )
}

/** No table but text laid out by one: a single column, or few rows with a whole article in a cell. */
export const isArticle = (rows: readonly MarkupRow[]): boolean => {
  const widest = rows.reduce((width, row) => Math.max(width, row.cells.length), 0)
  if (widest <= 1) return true
  return rows.length <= 3 && rows.some((row) => row.cells.some((cell) => cell.text.length > 600))
}
