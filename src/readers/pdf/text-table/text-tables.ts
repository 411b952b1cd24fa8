import type { TextPiece } from '../lines'
import { UNKNOWN } from '../lines'
import type { PagePart, PageParts } from '../page-parts'
import type { RuledTable } from '../ruled-table'
import { bodyRows } from './body-rows'
import type { Section } from './columns'
import { columnsOf, sectionsOf, unitBands } from './columns'
import { headRows } from './head-rows'
import { lineGroups } from './line-groups'
import type { Band, TableLine } from './table-line'
import { bandsUnder, tableLine } from './table-line'
import type { TableRow } from './table-row'
import { tableOf } from './table-row'

/**
 * Puts tables in place of the lines that stand in columns, over the ends of pages too.
 *
 * ```
 * lines → lineGroups  where figures stand below each other
 *       → sectionsOf  heads, and the rows below them
 *       → columnsOf   of figures, units and heads
 *       → headRows, bodyRows → the table that lines would draw
 * ```
 */
export const textTables = (pages: readonly PageParts[]): readonly PageParts[] => {
  const parts = pages.map((page): (PagePart | null)[] => [...page.parts])
  for (const section of stretches(pages).flatMap(lineGroups).flatMap(sectionsOf)) {
    const lines = [...section.heads, ...section.rows]
    const [first] = lines
    if (first === undefined) continue
    for (const { page, at } of lines) parts[page]?.splice(at, 1, null)
    parts[first.page]?.splice(first.at, 1, { kind: 'table', table: tableFrom(section) })
  }
  return pages.map((page, at) => ({ ...page, parts: (parts[at] ?? []).flatMap((part) => part ?? []) }))
}

const tableFrom = (found: Section): RuledTable => {
  const bands = [...found.figures, ...unitBands(found.rows, found.figures)]
  const section = { ...found, heads: found.heads.map((line) => headsApart(line, bands)) }
  const columns = columnsOf(section)
  const heads = section.heads.length === 0 ? [] : headRows(section.heads, columns)
  const rows = bodyRows(section.rows, columns)
  const cut = columns.flatMap((column, at) => (isCut(column, section) ? [at] : []))
  return tableOf([...heads, ...rows.map((row) => withUnknown(row, cut))], columns)
}

/** Heads set close beside each other, each over columns of its own; words over no column go with those before them. */
const headsApart = (line: TableLine, bands: readonly Band[]): TableLine => ({
  ...line,
  pieces: line.pieces.flatMap((piece) => {
    const heads: TextPiece[] = []
    const over: number[] = []
    for (const part of piece.parts ?? []) {
      const own = bandsUnder(part, bands)
      const last = heads.at(-1)
      if (last === undefined || (own.length > 0 && over.length > 0)) heads.push(part)
      else heads[heads.length - 1] = { ...last, text: last.text + part.text, right: part.right }
      over.push(...own)
    }
    return heads.length > 1 && new Set(over).size === over.length ? heads : [piece]
  }),
})

/** Something in the column is cut off: where it seems blank, what is written may be cut off as a whole. */
const isCut = (column: Band, { heads, rows }: Section): boolean =>
  [...heads, ...rows].some(({ pieces }) =>
    pieces.some((piece) => piece.cut === true && bandsUnder(piece, [column]).length > 0),
  )

const withUnknown = (row: TableRow, cut: readonly number[]): TableRow => {
  const blank = cut.filter((at) => row.cells.every(({ left, right }) => at < left || at >= right))
  return { ...row, cells: [...row.cells, ...blank.map((at) => ({ text: UNKNOWN, left: at, right: at + 1 }))] }
}

/** Lines with no ruled table between them. */
const stretches = (pages: readonly PageParts[]): readonly (readonly TableLine[])[] => {
  const found: TableLine[][] = [[]]
  for (const [page, { parts }] of pages.entries())
    for (const [at, part] of parts.entries()) {
      if (part.kind === 'table') found.push([])
      else found.at(-1)?.push(tableLine(part.line, page, at))
    }
  return found
}
