import type { MarkupCell, MarkupRow } from '../span-grid'
import type { TextRun } from './geometry'
import { joinLines, linesOf, UNKNOWN } from './lines'
import type { GridCell, RuledGrid } from './ruled-grid'

/** A cell with its text. */
export interface FilledCell extends GridCell {
  readonly text: string
}

/** A table, of one page or of several: its columns by their edges, by which its continuation is known. */
export interface RuledTable {
  /** Where it begins on its page. */
  readonly start: number
  readonly xs: readonly number[]
  readonly height: number
  /** From top to bottom, from left to right. */
  readonly cells: readonly FilledCell[]
}

const OVER = 1.5

/** Fills a ruled grid with the text in it; the runs outside are returned. */
export const fillGrid = (
  grid: RuledGrid,
  runs: readonly TextRun[],
): { readonly table: RuledTable; readonly outside: readonly TextRun[] } => {
  const inside = new Map<GridCell, TextRun[]>(grid.cells.map((cell) => [cell, []]))
  const at = cellFinder(grid)
  const outside: TextRun[] = []
  const endsOf = ({ left, right, base, size }: TextRun) => {
    const middle = base - size * 0.3
    return { middle, first: at(left + OVER, middle), last: at(right - OVER, middle) }
  }
  const apart = runs.flatMap((run) => {
    const { first, last } = endsOf(run)
    return run.pieces === undefined || first === last ? [run] : run.pieces
  })
  for (const run of apart) {
    const { middle, first, last } = endsOf(run)
    const cell = at((run.left + run.right) / 2, middle) ?? first ?? last
    if (cell === null) outside.push(run)
    else if (first !== null && last !== null && first !== last && /\d/u.test(run.text)) {
      // over the line between two cells: a figure of neither
      inside.get(first)?.push({ ...run, text: run.text + UNKNOWN })
      inside.get(last)?.push({ ...run, text: UNKNOWN })
    } else inside.get(cell)?.push(run)
  }
  const cells = grid.cells.map((cell) => {
    const text = cellText(cell, grid, inside.get(cell) ?? [])
    // what is written in it may stand where nobody sees it
    return { ...cell, text: text === '' && isCut(cell, grid) ? UNKNOWN : text }
  })
  return { table: { start: grid.ys[0] ?? 0, xs: grid.xs, height: grid.ys.length - 1, cells }, outside }
}

const isCut = ({ top, bottom, left, right }: GridCell, { xs, ys, cut }: RuledGrid): boolean =>
  (cut.left && left === 0) ||
  (cut.right && right === xs.length - 1) ||
  (cut.top && top === 0) ||
  (cut.bottom && bottom === ys.length - 1)

const cellText = (cell: GridCell, { xs }: RuledGrid, runs: readonly TextRun[]): string =>
  joinLines(linesOf(runs), xs[cell.right] ?? 0).replaceAll('\t', ' ')

/** Rows of a table with the spans of its cells. */
export const markupRows = ({ height, cells }: RuledTable): readonly MarkupRow[] =>
  Array.from(
    { length: height },
    (_, row): MarkupRow => ({
      groupEnd: height,
      cells: cells
        .filter(({ top }) => top === row)
        .map(
          ({ text, top, bottom, left, right }): MarkupCell => ({
            text,
            header: false,
            rowSpan: bottom - top,
            columnSpan: right - left,
          }),
        ),
    }),
  )

const cellFinder = ({ xs, ys, cells }: RuledGrid): ((x: number, y: number) => GridCell | null) => {
  const columns = xs.length - 1
  const bySlot = new Map<number, GridCell>()
  for (const cell of cells)
    for (let row = cell.top; row < cell.bottom; row += 1)
      for (let column = cell.left; column < cell.right; column += 1) bySlot.set(row * columns + column, cell)
  return (x, y) => {
    const column = stretchOf(xs, x)
    const row = stretchOf(ys, y)
    return column === null || row === null ? null : (bySlot.get(row * columns + column) ?? null)
  }
}

const stretchOf = (edges: readonly number[], value: number): number | null => {
  const after = edges.findIndex((edge) => edge > value)
  return after <= 0 ? null : after - 1
}
