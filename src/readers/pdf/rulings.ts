import type { Matrix, Ruling } from './geometry'
import { place } from './geometry'

/** A filled rectangle no thicker than this is a line; a stroked line may lean by as much. */
const THIN = 3
const SHORTEST = 4

/** How a path is painted. */
interface Painted {
  readonly matrix: Matrix
  readonly stroke: boolean
  readonly fill: boolean
}
type Point = readonly [x: number, y: number]

/** Codes within a path: move, line, two kinds of curves, close; and how many numbers follow each. */
const LENGTHS = [2, 2, 6, 4, 0] as const
const MOVE = 0
const CLOSE = 4

/** Upright and level lines of a path: stroked lines and edges, and filled rectangles as thin as a line. */
export const pathRulings = (data: Float32Array, painted: Painted): readonly Ruling[] => {
  const rulings: Ruling[] = []
  let points: Point[] = []
  let straight = true
  const end = (): void => {
    if (straight && points.length > 1) rulings.push(...outlineRulings(points, painted))
    points = []
    straight = true
  }
  for (let at = 0; at < data.length; ) {
    const code = data[at] ?? -1
    const length = LENGTHS[code]
    if (length === undefined) break
    if (code === MOVE) end()
    if (code === CLOSE && points[0] !== undefined) points.push(points[0])
    else if (length === 2) points.push(place(painted.matrix, data[at + 1] ?? 0, data[at + 2] ?? 0))
    else straight = false
    at += length + 1
  }
  end()
  return rulings
}

const outlineRulings = (points: readonly Point[], { stroke, fill }: Painted): readonly Ruling[] => {
  if (stroke) return points.slice(1).flatMap((point, index) => lineOf(points[index] ?? point, point) ?? [])
  if (!fill) return []
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const line = lineOf([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)])
  return line === null ? [] : [line]
}

const lineOf = ([x0, y0]: Point, [x1, y1]: Point): Ruling | null => {
  const width = Math.abs(x1 - x0)
  const height = Math.abs(y1 - y0)
  if (width <= THIN && height >= SHORTEST)
    return { upright: true, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }
  if (height <= THIN && width >= SHORTEST)
    return { upright: false, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }
  return null
}
