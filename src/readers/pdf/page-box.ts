import type { Matrix } from './geometry'
import { place } from './geometry'

/** A part of a page: what lies outside is not seen. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The smallest box around four corners that a transformation moves. */
export const boxOf = (matrix: Matrix, [x0, y0, x1, y1]: readonly [number, number, number, number]): Box => {
  const corners = [place(matrix, x0, y0), place(matrix, x1, y0), place(matrix, x0, y1), place(matrix, x1, y1)]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** What lies in both. */
export const common = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
})

/** Four numbers as corners; null for anything else. */
export const cornersOf = (value: unknown): readonly [number, number, number, number] | null => {
  const list: readonly unknown[] = Array.isArray(value) ? value : value instanceof Float32Array ? [...value] : []
  const [x0, y0, x1, y1] = list
  return typeof x0 === 'number' && typeof y0 === 'number' && typeof x1 === 'number' && typeof y1 === 'number'
    ? [x0, y0, x1, y1]
    : null
}
