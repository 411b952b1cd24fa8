import type { Ruling } from './geometry'

/** A cell of a ruled table by the rows and columns of its grid, ends excluded. */
export interface GridCell {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** A table as its lines draw it. */
export interface RuledGrid {
  /** Edges of the columns, from left to right. */
  readonly xs: readonly number[]
  /** Edges of the rows, from top to bottom. */
  readonly ys: readonly number[]
  readonly cells: readonly GridCell[]
  /** Sides at which the table goes on where nothing can be seen. */
  readonly cut: GridSides
}

/** The four sides of a table. */
export interface GridSides {
  readonly top: boolean
  readonly bottom: boolean
  readonly left: boolean
  readonly right: boolean
}

/** Lines no further apart are one; double rules and rounding. */
const SAME = 3
/** Pieces of one line lie no further apart across it. */
const NEAR = 1.2
const MOST_EDGES = 400

/** Tables drawn by lines that meet: at least two columns. */
export const ruledGrids = (rulings: readonly Ruling[]): readonly RuledGrid[] =>
  connected(rulings).flatMap((lines) => gridOf(lines) ?? [])

/** Sets of lines that meet each other. */
const connected = (rulings: readonly Ruling[]): readonly (readonly Ruling[])[] => {
  const upright = mended(rulings.filter((line) => line.upright))
  const level = mended(rulings.filter((line) => !line.upright))
  const sets = disjointSets(upright.length + level.length)
  for (const [one, line] of upright.entries())
    for (const [other, across] of level.entries()) if (meets(line, across)) sets.join(one, upright.length + other)
  const groups = new Map<number, Ruling[]>()
  for (const [index, line] of [...upright, ...level].entries()) {
    const group = groups.get(sets.find(index))
    if (group === undefined) groups.set(sets.find(index), [line])
    else group.push(line)
  }
  return [...groups.values()]
}

/** Lines drawn piece by piece, cell after cell, as the one line they make. */
const mended = (lines: readonly Ruling[]): readonly Ruling[] => {
  const rows: Ruling[][] = []
  for (const line of [...lines].sort((one, other) => one.at - other.at)) {
    const row = rows.at(-1)
    if (row !== undefined && line.at - (row[0]?.at ?? 0) < NEAR) row.push(line)
    else rows.push([line])
  }
  return rows.flatMap((row) => {
    const whole: Ruling[] = []
    for (const line of row.sort((one, other) => one.from - other.from)) {
      const last = whole.at(-1)
      if (last !== undefined && line.from <= last.to + SAME) whole[whole.length - 1] = asOne(last, line)
      else whole.push(line)
    }
    return whole
  })
}

/** A line that ends by itself says that the other does too. */
const asOne = (one: Ruling, other: Ruling): Ruling => {
  const cutFrom = one.cutFrom === true && (other.cutFrom === true || other.from > one.from + SAME)
  const cutTo = (one.cutTo === true || one.to < other.to - SAME) && (other.cutTo === true || other.to < one.to - SAME)
  return { upright: one.upright, at: one.at, from: one.from, to: Math.max(one.to, other.to), cutFrom, cutTo }
}

const meets = (upright: Ruling, level: Ruling): boolean =>
  level.at >= upright.from - SAME &&
  level.at <= upright.to + SAME &&
  upright.at >= level.from - SAME &&
  upright.at <= level.to + SAME

const disjointSets = (size: number) => {
  const parents = Array.from({ length: size }, (_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] ?? root
    for (let at = index; at !== root; ) {
      const next = parents[at] ?? root
      parents[at] = root
      at = next
    }
    return root
  }
  return {
    find,
    join: (one: number, other: number): void => {
      parents[find(one)] = find(other)
    },
  }
}

const gridOf = (lines: readonly Ruling[]): RuledGrid | null => {
  const upright = lines.filter((line) => line.upright)
  const level = lines.filter((line) => !line.upright)
  if (upright.length === 0 || level.length === 0) return null
  // a table may be open at its sides, and at the end of a page
  const xs = edges([...upright.map(({ at }) => at), ...ends(level)])
  const ys = edges([...level.map(({ at }) => at), ...ends(upright)])
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > MOST_EDGES * MOST_EDGES) return null
  const [left, right] = isCutAt(level, xs)
  const [top, bottom] = isCutAt(upright, ys)
  return { xs, ys, cells: cellsOf(xs, ys, { upright, level }), cut: { left, right, top, bottom } }
}

const isCutAt = (lines: readonly Ruling[], edges: readonly number[]): readonly [first: boolean, last: boolean] => [
  lines.some(({ cutFrom, from }) => cutFrom === true && from <= (edges[0] ?? 0) + SAME),
  lines.some(({ cutTo, to }) => cutTo === true && to >= (edges.at(-1) ?? 0) - SAME),
]

const ends = (lines: readonly Ruling[]): readonly number[] => [
  lines.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
  lines.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY),
]

const edges = (values: readonly number[]): readonly number[] => {
  const sorted = [...values].sort((left, right) => left - right)
  const found: number[] = []
  for (const value of sorted) if (value - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME) found.push(value)
  return found
}

interface Lines {
  readonly upright: readonly Ruling[]
  readonly level: readonly Ruling[]
}

const cellsOf = (xs: readonly number[], ys: readonly number[], { upright, level }: Lines): readonly GridCell[] => {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const walls = drawnBetween(upright, xs, ys)
  const floors = drawnBetween(level, ys, xs)
  const sets = disjointSets(rows * columns)
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const here = row * columns + column
      if (column + 1 < columns && !walls(column + 1, row)) sets.join(here, here + 1)
      if (row + 1 < rows && !floors(row + 1, column)) sets.join(here, here + columns)
    }
  const boxes = new Map<number, GridCell & { size: number }>()
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const root = sets.find(row * columns + column)
      const box = boxes.get(root)
      boxes.set(root, {
        top: Math.min(box?.top ?? row, row),
        bottom: Math.max(box?.bottom ?? 0, row + 1),
        left: Math.min(box?.left ?? column, column),
        right: Math.max(box?.right ?? 0, column + 1),
        size: (box?.size ?? 0) + 1,
      })
    }
  const cells = [...boxes].flatMap(([root, { size, ...box }]): readonly GridCell[] =>
    // what is joined to no rectangle is no merged cell: each part stands for itself
    size === (box.bottom - box.top) * (box.right - box.left)
      ? [box]
      : singles(box).filter(({ top, left }) => sets.find(top * columns + left) === root),
  )
  return cells.sort((one, other) => one.top - other.top || one.left - other.left)
}

const singles = ({ top, bottom, left, right }: GridCell): readonly GridCell[] =>
  Array.from({ length: bottom - top }, (_, down) =>
    Array.from({ length: right - left }, (_, over) => ({
      top: top + down,
      bottom: top + down + 1,
      left: left + over,
      right: left + over + 1,
    })),
  ).flat()

/** Whether a line is drawn on an edge over the middle of a stretch between two edges across. */
const drawnBetween = (lines: readonly Ruling[], on: readonly number[], across: readonly number[]) => {
  const byEdge = on.map((edge) => lines.filter(({ at }) => at >= edge - 0.1 && at <= edge + SAME + 0.1))
  return (edge: number, stretch: number): boolean => {
    const middle = ((across[stretch] ?? 0) + (across[stretch + 1] ?? 0)) / 2
    return byEdge[edge]?.some(({ from, to }) => from <= middle && to >= middle) ?? false
  }
}
