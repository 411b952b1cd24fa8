import type { NormalTable } from '../normal-document'
import type { Token, TokenRun } from './token'
import { tokenOf } from './token'
import { captionYear } from './year-caption'

/** Rows [from, to) of a grid under one caption. */
export interface GridSection {
  readonly year: number | null
  readonly from: number
  readonly to: number
}

/** Cells of a grid's rows in reading order, each once (slots covered by a span are skipped). */
export const gridRun = (table: NormalTable, { year, from, to }: GridSection): TokenRun => {
  const tokens: Token[] = []
  let widest = 0
  for (const [row, slots] of table.rows.entries()) {
    if (row < from || row >= to) continue
    let rowStart = true
    let filled = 0
    for (const [column, normal] of slots.entries()) {
      if (table.table.rows[row]?.[column]?.origin !== undefined) continue
      const printed = normal.printed.trim()
      const start = printed === '' ? 0 : normal.printed.length - normal.printed.trimStart().length
      const place = { block: table.block, row, column, start, end: start + printed.length }
      const token = tokenOf(normal.text, printed, place, rowStart)
      tokens.push(token)
      rowStart = false
      if (token.text !== '') filled += 1
    }
    widest = Math.max(widest, filled)
  }
  // a column of single cells is a table that was flattened before it was put into this one
  const rows = widest > 1
  return { kind: 'grid', tokens, rows, positional: rows, blocks: [table.block], table: rows ? table : null, year }
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
