import type { ChartPoint } from './series'

export type MarkerShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon' | 'half'

const SHAPES: readonly MarkerShape[] = ['circle', 'square', 'diamond', 'triangle', 'hexagon']
const DASHES: readonly string[] = ['', '7 3', '2 3', '9 3 2 3', '4 2']

/** Second cue of the nth line beside its colour: the shape of its points. */
export const shapeAt = (index: number): MarkerShape => SHAPES[index % SHAPES.length] ?? 'circle'

/** Second cue of the nth line on paper: its dashes; they change once the shapes begin again. */
export const dashAt = (index: number): string =>
  DASHES[(index + Math.floor(index / SHAPES.length)) % DASHES.length] ?? ''

/** A part of a year has a shape of its own in every series. */
export const shapeOf = (point: ChartPoint, index: number): MarkerShape =>
  point.partial === true ? 'half' : shapeAt(index)

type Corners = readonly (readonly [number, number])[]

/** Corners around the middle, in radii. */
const CORNERS: Readonly<Record<Exclude<MarkerShape, 'circle' | 'half'>, Corners>> = {
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
  triangle: [
    [0, -1.2],
    [1.2, 1],
    [-1.2, 1],
  ],
  hexagon: [
    [-0.6, -1],
    [0.6, -1],
    [1.2, 0],
    [0.6, 1],
    [-0.6, 1],
    [-1.2, 0],
  ],
}

/** Path of a point's mark around a place, `r` its radius. */
export const markerPath = (shape: MarkerShape, x: number, y: number, r: number): string => {
  if (shape === 'circle') return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
  if (shape === 'half') return `M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}Z`
  return `M${CORNERS[shape].map(([dx, dy]) => `${(x + dx * r).toFixed(2)} ${(y + dy * r).toFixed(2)}`).join('L')}Z`
}
