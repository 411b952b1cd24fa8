import type { TextPiece } from '../lines'
import type { Band, TableLine } from './table-line'
import { bandsUnder, FAR } from './table-line'

/** In parts of the least distance of lines: more parts cells. */
const APART = 1.3

/**
 * For each column the lines (by index) of its lowest head: those nearest to its figures that no gap parts. Where none does,
 * a head begins on the line on which most others begin.
 */
export const lowestHeads = (lines: readonly TableLine[], values: readonly Band[]): readonly ReadonlySet<number>[] => {
  const stacks = [...values.keys()].map((column) =>
    lowestStack(lines, linesOver(lines, column, values), (at) => baseOver(lines[at], column, values)),
  )
  const begun = (at: number, but: number): number =>
    stacks.filter((stack, column) => column !== but && stack[0] === at).length
  return stacks.map((stack, column) => {
    let from = stack[0] ?? 0
    for (const at of stack) if (begun(at, column) > begun(from, column)) from = at
    return new Set(stack.filter((at) => at >= from))
  })
}

const linesOver = (lines: readonly TableLine[], column: number, values: readonly Band[]): readonly number[] =>
  lines.flatMap((line, at) => (piecesOver(line, column, values).length > 0 ? [at] : []))

const baseOver = (line: TableLine | undefined, column: number, values: readonly Band[]): number =>
  line === undefined ? 0 : (piecesOver(line, column, values)[0]?.base ?? line.base)

/** Pieces of a line that stand over this column and no other. */
export const piecesOver = ({ pieces }: TableLine, column: number, values: readonly Band[]): readonly TextPiece[] =>
  pieces.filter((piece) => {
    const [at, ...others] = bandsUnder(piece, values)
    return at === column && others.length === 0
  })

const lowestStack = (
  lines: readonly TableLine[],
  own: readonly number[],
  baseOf: (at: number) => number,
): readonly number[] => {
  const most = farthest(lines)
  let from = own.length - 1
  for (; from > 0; from -= 1) {
    const upper = own[from - 1] ?? 0
    const lower = own[from] ?? 0
    if (lines[upper]?.page !== lines[lower]?.page || baseOf(lower) - baseOf(upper) > most) break
  }
  return own.slice(Math.max(0, from))
}

/**
 * Lines of one cell are no further apart than this: a little more than the closest two that stand below each other, where
 * these may be of one cell.
 */
export const farthest = (lines: readonly TableLine[]): number => {
  const size = Math.max(0, ...lines.map((line) => line.size))
  let least = Number.POSITIVE_INFINITY
  for (const [at, line] of lines.entries())
    for (const lower of lines.slice(at + 1, at + 4)) {
      if (lower.page !== line.page) continue
      for (const piece of lower.pieces)
        for (const above of bandsUnder(piece, line.pieces))
          least = Math.min(least, Math.max(piece.base - (line.pieces[above]?.base ?? piece.base), line.size))
    }
  return Math.min(APART * (Number.isFinite(least) ? least : size * APART), FAR * size)
}
