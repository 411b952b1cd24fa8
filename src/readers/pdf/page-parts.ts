import type { PageContent, TextRun } from './geometry'
import type { TextLine } from './lines'
import { linesOf } from './lines'
import { ruledGrids } from './ruled-grid'
import type { RuledTable } from './ruled-table'
import { fillGrid } from './ruled-table'

/** What stands on a page, from top to bottom. */
export type PagePart =
  | { readonly kind: 'table'; readonly table: RuledTable }
  | { readonly kind: 'line'; readonly line: TextLine }

/** A page in parts, and the part of its height they stand in. */
export interface PageParts {
  readonly width: number
  readonly height: number
  readonly parts: readonly PagePart[]
  /** Something of a text or a table is cut off. */
  readonly cut: boolean
}

/** Fewer cells are a frame around a paragraph. */
const FEWEST_CELLS = 2

/** Tables of a page and the lines between them. */
export const pageParts = ({ width, height, runs, rulings, cut = false }: PageContent): PageParts => {
  const tables: RuledTable[] = []
  let cutTable = false
  let left: readonly TextRun[] = runs
  for (const grid of ruledGrids(rulings)) {
    if (grid.cells.length < FEWEST_CELLS) continue
    const { table, outside } = fillGrid(grid, left)
    tables.push(table)
    cutTable ||= Object.values(grid.cut).some((side) => side)
    left = outside
  }
  const parts: PagePart[] = [
    ...tables.map((table) => ({ kind: 'table', table }) as const),
    ...inReadingOrder(left).map((line) => ({ kind: 'line', line }) as const),
  ]
  return { width, height, parts: mergeByHeight(parts), cut: cut || cutTable }
}

const topOf = (part: PagePart): number => (part.kind === 'table' ? part.table.start : part.line.base - part.line.size)

/** Tables go before the first line that stands below them; the order of the lines stays. */
const mergeByHeight = (parts: readonly PagePart[]): readonly PagePart[] => {
  const tables = parts.filter((part) => part.kind === 'table').sort((one, other) => topOf(one) - topOf(other))
  const merged: PagePart[] = []
  for (const part of parts) {
    if (part.kind === 'table') continue
    for (let next = tables[0]; next !== undefined && topOf(next) < topOf(part); next = tables[0]) {
      merged.push(next)
      tables.shift()
    }
    merged.push(part)
  }
  return [...merged, ...tables]
}

/** Fewest lines with text on both sides of a gutter that make two columns. */
const FEWEST_LINES = 6
const LEAST_COLUMN = 0.3
/** Less of a column filled with signs is a row of figures, not prose. */
const DENSE = 0.6

/** Lines from top to bottom; of two columns of prose, the left one first. */
const inReadingOrder = (runs: readonly TextRun[]): readonly TextLine[] => {
  const gutter = findGutter(runs)
  if (gutter === null) return linesOf(runs)
  const isLeft = (run: TextRun): boolean => run.right <= gutter
  const isRight = (run: TextRun): boolean => run.left >= gutter
  const across = runs.filter((run) => !isLeft(run) && !isRight(run))
  const top = across.reduce((lowest, { base }) => Math.max(lowest, base), 0)
  const above = runs.filter((run) => run.base <= top + 1)
  const below = runs.filter((run) => run.base > top + 1)
  return [...linesOf(above), ...linesOf(below.filter(isLeft)), ...linesOf(below.filter(isRight))]
}

const findGutter = (runs: readonly TextRun[]): number | null => {
  const left = Math.min(...runs.map((run) => run.left))
  const right = Math.max(...runs.map((run) => run.right))
  const middle = (left + right) / 2
  const lines = new Map<number, TextRun[]>()
  for (const run of runs) {
    const key = Math.round(run.base / 3)
    const line = lines.get(key)
    if (line === undefined) lines.set(key, [run])
    else line.push(run)
  }
  let both = 0
  let crossing = 0
  for (const line of lines.values()) {
    const before = line.filter((run) => run.right <= middle + 5)
    const after = line.filter((run) => run.left >= middle - 5)
    const least = LEAST_COLUMN * (right - left)
    const wide = (side: readonly TextRun[]): boolean => {
      const width = Math.max(...side.map((run) => run.right)) - Math.min(...side.map((run) => run.left))
      return width > least && side.reduce((sum, run) => sum + run.right - run.left, 0) > DENSE * width
    }
    if (before.length + after.length < line.length) crossing += 1
    else if (wide(before) && wide(after) && gapAt(before, after)) both += 1
  }
  return both >= FEWEST_LINES && crossing * 2 < both ? middle : null
}

const gapAt = (before: readonly TextRun[], after: readonly TextRun[]): boolean => {
  const size = before[0]?.size ?? 10
  return Math.min(...after.map(({ left }) => left)) - Math.max(...before.map(({ right }) => right)) > size
}
