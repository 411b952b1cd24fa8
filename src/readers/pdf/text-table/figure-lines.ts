import { LONG_LINE, UNKNOWN } from '../lines'
import type { TextPiece } from '../lines'
import type { LabelCell } from './label-cells'
import type { Band, TableLine } from './table-line'
import { bandsUnder, isFigure, widthOf } from './table-line'

/** In parts of the type: lines that are nearer to each other overlap, and rows do not. */
const OVERLAP = 0.95
/** Points that two lines of one height may differ by. */
const SAME = 2.5

/** What tells the figures of one row from those of the next. */
export interface FigureLimits {
  readonly values: readonly Band[]
  /** Lines further apart are of two rows. */
  readonly most: number
}

/**
 * What stands in the columns, a line for each row of one page: lines that overlap are one, and where a figure too long for
 * its column goes on in the line below, neither half of it is a figure.
 */
export const figureLines = (
  lines: readonly TableLine[],
  labels: readonly LabelCell[],
  limits: FigureLimits,
): readonly TableLine[] => {
  const limit = limits.values[0]?.left ?? 0
  const rows: TableLine[] = []
  for (const line of overlapping(lines, limit)) {
    const above = rows.at(-1)
    const near = above !== undefined && line.base - above.base <= limits.most && !hasLabel(line, labels)
    if (near && goOn(above, line, limits))
      rows[rows.length - 1] = { ...above, pieces: withUnknown(above.pieces, line.pieces) }
    else rows.push(line)
  }
  return rows
}

const overlapping = (lines: readonly TableLine[], limit: number): readonly TableLine[] => {
  const groups: TableLine[][] = []
  for (const line of lines) {
    const pieces = line.pieces.filter(({ right }) => right > limit)
    if (pieces.length === 0) continue
    const own = { ...line, pieces, base: Math.max(...pieces.map(({ base }) => base)) }
    const last = groups.at(-1)?.at(-1)
    if (last !== undefined && line.base - last.base < OVERLAP * Math.min(line.size, last.size)) groups.at(-1)?.push(own)
    else groups.push([own])
  }
  return groups.flatMap((group) => inOne(group) ?? [])
}

/** Lines of one row as one, at the height of their middle; of figures below each other none is known. */
const inOne = (group: readonly TableLine[]): TableLine | null => {
  const [first] = group
  const last = group.at(-1)
  if (first === undefined || last === undefined) return null
  let pieces: readonly TextPiece[] = []
  for (const line of group) {
    const beside = line.pieces.filter((piece) => bandsUnder(piece, pieces).length === 0)
    const below = line.pieces.filter((piece) => !beside.includes(piece))
    pieces = [...withUnknown(pieces, below), ...beside]
  }
  const inOrder = [...pieces].sort((one, other) => one.left - other.left)
  return { ...first, base: (first.base + last.base) / 2, pieces: inOrder }
}

/** Figures with what stands below them are none. */
const withUnknown = (figures: readonly TextPiece[], below: readonly TextPiece[]): readonly TextPiece[] =>
  figures.map((piece) => (bandsUnder(piece, below).length > 0 ? { ...piece, text: UNKNOWN } : piece))

/** A label begins beside the line. */
const hasLabel = ({ base }: TableLine, labels: readonly LabelCell[]): boolean =>
  labels.some(({ lines }) => Math.abs((lines[0]?.base ?? 0) - base) < SAME)

/** Is all of a line the rest of figures above that leave no room for another digit? */
const goOn = (above: TableLine, line: TableLine, { values }: FigureLimits): boolean =>
  line.pieces.every((piece) => {
    const [at] = bandsUnder(piece, values)
    const column = at === undefined ? undefined : values[at]
    const upper = above.pieces.find((other) => at !== undefined && bandsUnder(other, values).includes(at))
    if (column === undefined || upper === undefined) return false
    if (upper.text === UNKNOWN) return true
    const digit = widthOf(upper) / upper.text.length
    return isFigure(upper) && upper.text.length >= LONG_LINE && widthOf(upper) > widthOf(column) - digit
  })
