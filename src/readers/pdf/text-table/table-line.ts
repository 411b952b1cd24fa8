import type { TextLine, TextPiece } from '../lines'

/** A line of text with its place in the file: on which page, as which of its parts. */
export interface TableLine {
  readonly page: number
  readonly at: number
  /** Base line on its page. */
  readonly base: number
  /** Height of the type. */
  readonly size: number
  readonly pieces: readonly TextPiece[]
}

/** In parts of the type: lines further apart are not of one table, or not of one cell. */
export const FAR = 3

/** A stretch of the width of a page. */
export interface Band {
  readonly left: number
  readonly right: number
}

/** Points a stretch is wide. */
export const widthOf = ({ left, right }: Band): number => right - left

const FIGURE = /^[+-]?[\d０-９][\d０-９.,，．]{0,19}(?<=[\d０-９])(?:%|\p{Script=Han}{1,2})?$|^[-—–－/／]{1,3}$/u

/** Is this a figure, or what stands in place of one? */
export const isFigure = ({ text }: TextPiece): boolean => FIGURE.test(text)

export const tableLine = (line: TextLine, page: number, at: number): TableLine => ({
  page,
  at,
  base: line.base,
  size: line.size,
  pieces: line.pieces,
})

/** Which of the bands a piece stands over, as indexes. */
export const bandsUnder = (piece: Band, bands: readonly Band[]): readonly number[] =>
  bands.flatMap(({ left, right }, at) => (piece.left < right && piece.right > left ? [at] : []))
