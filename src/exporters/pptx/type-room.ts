import { lengthOf } from '../column-widths'

/** Of the font of slides: a line against its size, and a little for other fonts. */
const LINE = 1.32
const SPARE = 1.02
const INCH = 72

/** Width of a square of type of this size, in inches. */
export const squareOf = (size: number): number => (size / INCH) * SPARE

/** Height of so many lines of type of this size, in inches. */
export const heightOf = (lines: number, size: number): number => (lines * size * LINE) / INCH

interface Room {
  /** In inches. */
  readonly width: number
  readonly height: number
  /** Sizes of the type, in points: as it should be, and under which it is not read. */
  readonly most: number
  readonly least: number
}

/** A text as it stands in its room. */
export interface SetText {
  /** In points. */
  readonly size: number
  /** In inches. */
  readonly height: number
}

/**
 * The largest type in which a text has its room: programs make type smaller only once somebody edits it.
 * @example setText('字'.repeat(40), { width: 12.3, height: 0.65, most: 26, least: 16 }).size // 21: 40 × 21 ÷ 72 × 1.02 = 11.9
 */
export const setText = (text: string, { width, height, most, least }: Room): SetText => {
  const of = (size: number): SetText => ({
    size,
    height: heightOf(Math.max(1, Math.ceil((lengthOf(text) * squareOf(size)) / width)), size),
  })
  for (let size = most; size > least; size -= 1) if (of(size).height <= height) return of(size)
  return of(least)
}
