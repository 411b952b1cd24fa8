/** Page coordinates in points, the origin at the top left of the page as it is shown. */
export interface TextRun {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Base line. */
  readonly base: number
  /** Height of the type. */
  readonly size: number
  /** Some of it cannot be seen: a figure beside this end of it may be a part of one. */
  readonly cut?: boolean
  /** What it is drawn as, from left to right, where there are gaps between: a line of a table may go through one. */
  readonly pieces?: readonly TextRun[]
}

/** A straight line that is drawn: `at` is its x if upright, else its y. */
export interface Ruling {
  readonly upright: boolean
  readonly at: number
  readonly from: number
  readonly to: number
  /** What can be seen of it ends here, not the line: the edge of the page or a clipping path cuts it. */
  readonly cutFrom?: boolean
  readonly cutTo?: boolean
}

/** What is drawn on one page. */
export interface PageContent {
  readonly width: number
  readonly height: number
  readonly runs: readonly TextRun[]
  readonly rulings: readonly Ruling[]
  /** Something of a text or a table is cut off. */
  readonly cut?: boolean
}

/** Transformation of PDF: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

/** A point where the transformation puts it. */
export const place = (matrix: Matrix, x: number, y: number): readonly [x: number, y: number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
]

/** Six numbers as a matrix; null for anything else. */
export const matrixOf = (value: unknown): Matrix | null => {
  const list: readonly unknown[] = Array.isArray(value) ? value : value instanceof Float32Array ? [...value] : []
  const [a, b, c, d, e, f] = list
  return typeof a === 'number' &&
    typeof b === 'number' &&
    typeof c === 'number' &&
    typeof d === 'number' &&
    typeof e === 'number' &&
    typeof f === 'number'
    ? [a, b, c, d, e, f]
    : null
}
