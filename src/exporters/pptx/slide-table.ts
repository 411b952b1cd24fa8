import type { ShownCard } from '../../core/schema/wire-shown'
import { markedText } from '../shown/marked-text'
import type { ShownWords } from '../shown/shown-words'

/** A table of one slide. */
export interface SlideTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Widths of the columns, in inches. */
  readonly widths: readonly number[]
  /** Lines of text it takes, its head included. */
  readonly lines: number
  /** Of its type, in points. */
  readonly size: number
}

const WIDTH = 12.3
interface Type {
  /** In points. */
  readonly size: number
  /** Lines of text a slide has room for: 5.5 inches. */
  readonly lines: number
  /** Width of a square, in inches. */
  readonly square: number
}
const NORMAL: Type = { size: 12, lines: 16, square: 0.17 }
/** Of tables that would else go on and on. */
const SMALL: Type = { size: 10, lines: 20, square: 0.142 }
/** Slides from which on the type is small. */
const MANY = 4

/** Length of a text in squares of Chinese type; Latin letters take half of one. */
export const lengthOf = (text: string): number => text.replaceAll(/[^\p{ASCII}]/gu, 'xx').length / 2

/** Squares of a text that is not broken. */
const ONE_LINE = 14

const widthsOf = (rows: readonly (readonly string[])[], columns: number): readonly number[] => {
  const needs = Array.from({ length: columns }, (_, at) => {
    const lengths = rows.map((row) => lengthOf(row[at] ?? ''))
    const longest = Math.max(...lengths)
    const mean = lengths.reduce((total, length) => total + length, 0) / Math.max(1, rows.length)
    // words of one line stay in it, with the edge of the cell; a column with one long remark is no wide one
    return longest <= ONE_LINE
      ? Math.max(4, longest + 1.2)
      : Math.min(24, Math.max(ONE_LINE + 1.2, (longest + mean) / 2))
  })
  const sum = needs.reduce((total, need) => total + need, 0)
  return needs.map((need) => (need / sum) * WIDTH)
}

const linesOf = (row: readonly string[], widths: readonly number[], { square }: Type): number =>
  Math.max(1, ...row.map((text, at) => Math.ceil((lengthOf(text) * square) / Math.max(0.3, (widths[at] ?? 1) - 0.2))))

type Page = readonly [from: number, to: number]

/** Rows from the first on, cut where the next would pass the limit; a row higher than a page has one of its own. */
export const pagesWithin = (heights: readonly number[], limit: number): readonly Page[] => {
  const pages: Page[] = []
  let [from, used] = [0, 0]
  for (const [at, height] of heights.entries()) {
    if (at > from && used + height > limit) {
      pages.push([from, at])
      from = at
      used = 0
    }
    used += height
  }
  return from < heights.length ? [...pages, [from, heights.length]] : pages
}

/** As few pages as there can be, and as even: no last page of one row. */
const evenPages = (heights: readonly number[], limit: number): readonly Page[] => {
  const { length } = pagesWithin(heights, limit)
  let least = Math.ceil(heights.reduce((sum, height) => sum + height, 0) / Math.max(1, length))
  while (least < limit && pagesWithin(heights, least).length > length) least += 1
  return pagesWithin(heights, Math.min(least, limit))
}

/** The table of a card, cut where a slide is full. */
export const slideTables = ({ table }: ShownCard, words: ShownWords): readonly SlideTable[] => {
  const head = table.columns.map(({ label }) => label)
  const rows = table.rows.map(({ level = 0, cells }) =>
    cells.map((cell, at) => (at === 0 ? '　'.repeat(level) : '') + markedText(cell, words)),
  )
  const widths = widthsOf([head, ...rows], head.length)
  const inType = (type: Type): readonly SlideTable[] => {
    const heights = rows.map((row) => linesOf(row, widths, type))
    const headLines = linesOf(head, widths, type)
    return evenPages(heights, type.lines - headLines).map(([from, to]) => ({
      head,
      rows: rows.slice(from, to),
      widths,
      lines: headLines + heights.slice(from, to).reduce((sum, height) => sum + height, 0),
      size: type.size,
    }))
  }
  const pages = inType(NORMAL)
  return pages.length < MANY ? pages : inType(SMALL)
}
