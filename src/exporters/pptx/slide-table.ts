import type { ShownCard } from '../../core/schema/wire-shown'
import { markedText } from '../shown/marked-text'
import type { ShownWords } from '../shown/shown-words'

/** A table of one slide. */
export interface SlideTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Widths of the columns, in inches. */
  readonly widths: readonly number[]
}

const WIDTH = 12.3
/** Lines of text a slide has room for. */
const LINES = 15
const INCH_A_CHARACTER = 0.17

const lengthOf = (text: string): number => text.replaceAll(/[^\p{ASCII}]/gu, 'xx').length / 2

const widthsOf = (rows: readonly (readonly string[])[], columns: number): readonly number[] => {
  const needs = Array.from({ length: columns }, (_, at) =>
    Math.min(24, Math.max(4, ...rows.map((row) => lengthOf(row[at] ?? '')))),
  )
  const sum = needs.reduce((total, need) => total + need, 0)
  return needs.map((need) => (need / sum) * WIDTH)
}

const linesOf = (row: readonly string[], widths: readonly number[]): number =>
  Math.max(
    1,
    ...row.map((text, at) => Math.ceil((lengthOf(text) * INCH_A_CHARACTER) / Math.max(0.3, (widths[at] ?? 1) - 0.2))),
  )

/** The table of a card, cut where a slide is full. */
export const slideTables = ({ table }: ShownCard, words: ShownWords): readonly SlideTable[] => {
  const head = table.columns.map(({ label }) => label)
  const rows = table.rows.map(({ level = 0, cells }) =>
    cells.map((cell, at) => (at === 0 ? '　'.repeat(level) : '') + markedText(cell, words)),
  )
  const widths = widthsOf([head, ...rows], head.length)
  const pages: (readonly string[])[][] = []
  let used = LINES
  for (const row of rows) {
    const lines = linesOf(row, widths)
    if (used + lines > LINES) {
      pages.push([])
      used = linesOf(head, widths)
    }
    pages.at(-1)?.push(row)
    used += lines
  }
  return pages.map((page) => ({ head, rows: page, widths }))
}
