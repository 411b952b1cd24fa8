import type PptxGenJS from 'pptxgenjs'
import type { ShownCard } from '../../core/schema/wire-shown'
import { columnWidths, lengthOf } from '../column-widths'
import { markedText } from '../shown/marked-text'
import type { ShownWords } from '../shown/shown-words'
import { COLOURS, FONT } from './looks'
import { LEFT, WIDTH } from './slide-lead'
import { heightOf, squareOf } from './type-room'

/** A table of one slide. */
export interface SlideTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Widths of the columns, in inches. */
  readonly widths: readonly number[]
  /** What it takes with its head, in inches. */
  readonly height: number
  /** Of its type, in points. */
  readonly size: number
}

/** Of type in points: of a table, and of one that would else go on and on. */
const NORMAL = 12
const SMALL = 11
/** Of a single row that would else run over the end of its slide. */
const LEAST = 7
/** Slides from which on the type is small. */
const MANY = 4

/** Where a table may end on its slide, in inches. */
const END = 6.9
/** What the edges of a cell take from its width, and add to its height, in inches. */
const SIDES = 0.2
const EDGES = 0.07

/** What columns need, in squares of the type of tables; a table keeps near its name what belongs to it. */
const NEEDS = { edge: 1.2, least: 3.6, oneLine: 14, growth: 1.2 } as const

const rowHeight = (row: readonly string[], widths: readonly number[], size: number): number => {
  const lines = row.map((text, at) =>
    Math.ceil((lengthOf(text) * squareOf(size)) / Math.max(0.3, (widths[at] ?? 1) - SIDES)),
  )
  return heightOf(Math.max(1, ...lines), size) + EDGES
}

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
  const step = heightOf(1, SMALL) / 2
  let least = heights.reduce((sum, height) => sum + height, 0) / Math.max(1, length)
  while (least < limit && pagesWithin(heights, least).length > length) least += step
  return pagesWithin(heights, Math.min(least, limit))
}

/** The table of a card, cut where a slide is full; `top` is where it begins, in inches. */
export const slideTables = ({ table }: ShownCard, top: number, words: ShownWords): readonly SlideTable[] => {
  const head = table.columns.map(({ label }) => label)
  const rows = table.rows.map(({ level = 0, cells }) =>
    cells.map((cell, at) => (at === 0 ? '　'.repeat(level) : '') + markedText(cell, words)),
  )
  const of = (page: readonly (readonly string[])[], widths: readonly number[], size: number): SlideTable => {
    const height = [head, ...page].reduce((sum, row) => sum + rowHeight(row, widths, size), 0)
    return top + height > END && size > LEAST ? of(page, widths, size - 1) : { head, rows: page, widths, height, size }
  }
  const inType = (size: number): readonly SlideTable[] => {
    const room = WIDTH / squareOf(size)
    const widths = columnWidths([head, ...rows], { ...NEEDS, room }).map((width) => width * squareOf(size))
    const heights = rows.map((row) => rowHeight(row, widths, size))
    const pages = evenPages(heights, END - top - rowHeight(head, widths, size))
    return pages.map(([from, to]) => of(rows.slice(from, to), widths, size))
  }
  const pages = inType(NORMAL)
  return pages.length < MANY ? pages : inType(SMALL)
}

interface CellPlace {
  readonly isHead: boolean
  /** Columns it takes: the last cell of a shorter row, such as the name of a group of rows, all that are left. */
  readonly span: number
}

/** Writes a table of a slide as the program's own, from `y` on. */
export const addTable = (
  slide: PptxGenJS.Slide,
  { head, rows, widths, size }: SlideTable,
  { numeric, y }: { readonly numeric: readonly boolean[]; readonly y: number },
): void => {
  const border = { type: 'solid', pt: 0.75, color: COLOURS.line } as const
  const cell = (text: string, at: number, { isHead, span }: CellPlace): PptxGenJS.TableCell => ({
    text,
    options: {
      ...(span > 1 ? { colspan: span } : {}),
      bold: isHead,
      align: numeric[at] === true ? 'right' : 'left',
      ...(isHead ? { fill: { color: COLOURS.soft } } : {}),
    },
  })
  slide.addTable(
    [head, ...rows].map((row, at) =>
      row.map((text, column) =>
        cell(text, column, { isHead: at === 0, span: column === row.length - 1 ? head.length - column : 1 }),
      ),
    ),
    {
      x: LEFT,
      y,
      w: widths.reduce((sum, width) => sum + width, 0),
      colW: [...widths],
      fontFace: FONT,
      fontSize: size,
      color: COLOURS.ink,
      border,
      margin: [0.03, 0.08, 0.03, 0.08],
      valign: 'middle',
    },
  )
}
