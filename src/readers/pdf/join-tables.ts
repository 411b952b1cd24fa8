import type { FilledCell, RuledTable } from './ruled-table'

/** Edges that differ by less are the same on the next page. */
const SAME = 4
/** A head of a table that is printed again has at most so many rows. */
const MOST_HEAD_ROWS = 6

/**
 * The table with the part of it on the next page: without the head if it is printed again, merged cells that were broken
 * made whole. Null where the columns say that it is another table.
 */
export const continued = (above: RuledTable, below: RuledTable): RuledTable | null => {
  const xs = commonEdges(above.xs, below.xs)
  if (xs === null) return null
  const upper = [...sides(above, xs), ...onEdges(above, xs)].sort(inOrder)
  const all = [...sides(below, xs), ...onEdges(below, xs)]
  const repeated = repeatedHead(upper, all)
  const down = above.height - repeated
  const lower = all
    .filter(({ top }) => top >= repeated)
    .map((cell) => ({ ...cell, top: cell.top + down, bottom: cell.bottom + down }))
  const cells = [...upper]
  for (const cell of lower) {
    const broken = cell.top === above.height && cell.text === '' ? brokenCell(upper, cell, above.height) : -1
    const whole = upper[broken]
    if (whole === undefined) cells.push(cell)
    else cells[broken] = { ...whole, bottom: cell.bottom }
  }
  return { start: above.start, xs, height: above.height + below.height - repeated, cells: cells.sort(inOrder) }
}

const inOrder = (one: FilledCell, other: FilledCell): number => one.top - other.top || one.left - other.left

/** Edges of both parts where those of one are among those of the other. */
const commonEdges = (one: readonly number[], other: readonly number[]): readonly number[] | null => {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  const near = (left: number, right: number): boolean => Math.abs(left - right) < SAME
  return few.length > 2 && few.every((edge) => many.some((candidate) => near(edge, candidate))) ? many : null
}

/** A merged cell that goes through a whole page draws no line there that meets another: its column is found at the sides. */
const sides = ({ xs, height }: RuledTable, edges: readonly number[]): readonly FilledCell[] => {
  const first = indexOn(edges, xs[0])
  const last = indexOn(edges, xs.at(-1))
  const blank = { text: '', top: 0, bottom: height }
  return [
    ...(first > 0 ? [{ ...blank, left: 0, right: first }] : []),
    ...(last < edges.length - 1 ? [{ ...blank, left: last, right: edges.length - 1 }] : []),
  ]
}

const indexOn = (edges: readonly number[], x: number | undefined): number =>
  Math.max(
    0,
    edges.findIndex((edge) => Math.abs(edge - (x ?? 0)) < SAME),
  )

const onEdges = ({ xs, cells }: RuledTable, edges: readonly number[]): readonly FilledCell[] => {
  const moved = xs.map((x) => indexOn(edges, x))
  return cells.map((cell) => ({ ...cell, left: moved[cell.left] ?? 0, right: moved[cell.right] ?? 0 }))
}

const repeatedHead = (above: readonly FilledCell[], below: readonly FilledCell[]): number => {
  const head = (cells: readonly FilledCell[], rows: number): string =>
    cells
      .filter(({ top }) => top < rows)
      .map(({ text, top, left }) => `${top}/${left}/${text}`)
      .join('\n')
  for (let rows = MOST_HEAD_ROWS; rows > 0; rows -= 1)
    if (below.every(({ top, bottom }) => top >= rows || bottom <= rows) && head(above, rows) === head(below, rows))
      return rows
  return 0
}

/** The merged cell above that a page broke: it ends with the page, and its lower part is blank. */
const brokenCell = (upper: readonly FilledCell[], { left, right, top, bottom }: FilledCell, end: number): number =>
  upper.findIndex(
    (cell) =>
      cell.bottom === end &&
      cell.left === left &&
      cell.right === right &&
      (bottom - top > 1 || cell.bottom - cell.top > 1),
  )
