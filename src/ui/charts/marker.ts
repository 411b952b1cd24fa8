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

const polygon = (x: number, y: number, corners: readonly (readonly [number, number])[]): string =>
  `M${corners.map(([dx, dy]) => `${(x + dx).toFixed(2)} ${(y + dy).toFixed(2)}`).join('L')}Z`

/** Path of a point's mark around a place, `r` its radius. */
export const markerPath = (shape: MarkerShape, x: number, y: number, r: number): string => {
  switch (shape) {
    case 'circle':
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
    case 'half':
      return `M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}Z`
    case 'square':
      return polygon(x, y, [
        [-r, -r],
        [r, -r],
        [r, r],
        [-r, r],
      ])
    case 'diamond':
      return polygon(x, y, [
        [0, -1.3 * r],
        [1.3 * r, 0],
        [0, 1.3 * r],
        [-1.3 * r, 0],
      ])
    case 'triangle':
      return polygon(x, y, [
        [0, -1.2 * r],
        [1.2 * r, r],
        [-1.2 * r, r],
      ])
    case 'hexagon':
      return polygon(x, y, [
        [-0.6 * r, -r],
        [0.6 * r, -r],
        [1.2 * r, 0],
        [0.6 * r, r],
        [-0.6 * r, r],
        [-1.2 * r, 0],
      ])
  }
}
