import type { NormalTable } from '../normal-document'
import type { Token, TokenRun } from './token'
import { tokenOf } from './token'

/** Cells of a grid in reading order, each once (slots covered by a span are skipped). */
export const gridRun = (table: NormalTable, year: number | null): TokenRun => {
  const tokens: Token[] = []
  let widest = 0
  for (const [row, slots] of table.rows.entries()) {
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
