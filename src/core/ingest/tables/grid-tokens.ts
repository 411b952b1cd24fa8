import type { NormalTable } from '../normal-document'
import { withWholeRows } from './broken-rows'
import type { Token, TokenRun } from './token'
import { tokenOf } from './token'
import { captionYear } from './year-caption'
import { notOfTheYearColumns } from './year-columns'

/** Rows [from, to) of a grid under one caption. */
export interface GridSection {
  readonly year: number | null
  readonly from: number
  readonly to: number
}

/** Cells of a grid's rows in reading order, each once (slots covered by a span are skipped). */
export const gridRun = (table: NormalTable, { year, from, to }: GridSection): TokenRun => {
  const tokens: Token[] = []
  const leftOut = notOfTheYearColumns(table)
  let widest = 0
  for (const [row, slots] of table.rows.entries()) {
    if (row < from || row >= to) continue
    let rowStart = true
    let filled = 0
    for (const [column, normal] of slots.entries()) {
      const place = placeToRead(table, { row, column }, leftOut[row] ?? NO_COLUMNS)
      if (place === null) continue
      const printed = normal.printed.trim()
      const start = printed === '' ? 0 : normal.printed.length - normal.printed.trimStart().length
      const token = tokenOf(
        normal.text,
        printed,
        { block: table.block, ...place, start, end: start + printed.length },
        rowStart,
      )
      tokens.push(token)
      rowStart = false
      if (token.text !== '') filled += 1
    }
    widest = Math.max(widest, filled)
  }
  // a column of single cells is a table that was flattened before it was put into this one
  const rows = widest > 1
  return {
    kind: 'grid',
    tokens: rows ? withWholeRows(tokens) : tokens,
    rows,
    positional: rows,
    blocks: [table.block],
    table: rows ? table : null,
    year,
  }
}

const NO_COLUMNS: ReadonlySet<number> = new Set()

interface Slot {
  readonly row: number
  readonly column: number
}

/**
 * Where the cell stands that is read at a slot: each cell once, at its first slot that is not left out; null for the
 * other slots of a span.
 */
const placeToRead = (table: NormalTable, slot: Slot, leftOut: ReadonlySet<number>): Slot | null => {
  if (leftOut.has(slot.column)) return null
  const origin = table.table.rows[slot.row]?.[slot.column]?.origin
  if (origin === undefined) return slot
  if (origin.row !== slot.row) return null
  for (let column = origin.column; column < slot.column; column += 1) if (!leftOut.has(column)) return null
  return origin
}

/** A grid parted at those of its rows that are nothing but the caption of a year. */
export const gridSections = ({ rows }: NormalTable, year: number | null): readonly GridSection[] => {
  const sections: GridSection[] = []
  let open: GridSection = { year, from: 0, to: 0 }
  for (const [row, slots] of rows.entries()) {
    const [text, ...others] = new Set(slots.flatMap((slot) => (slot.text === '' ? [] : [slot.text])))
    const own = text === undefined || others.length > 0 ? null : captionYear(text)
    if (own === null) continue
    sections.push({ ...open, to: row })
    open = { year: own, from: row + 1, to: row + 1 }
  }
  return [...sections, { ...open, to: rows.length }].filter(({ from, to }) => to > from)
}
