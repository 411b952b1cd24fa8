import { lowestHeads, piecesOver } from './lowest-heads'
import type { Band, TableLine } from './table-line'
import { bandsUnder } from './table-line'
import type { ColumnCell, TableRow } from './table-row'

/** Heads that stand above several columns first, then the lowest head of each column in one row. */
export const headRows = (lines: readonly TableLine[], values: readonly Band[]): readonly TableRow[] => {
  const lowest = lowestHeads(lines, values)
  const upper = lines.flatMap((line, at): readonly TableRow[] => {
    const cells = line.pieces.flatMap((piece): readonly ColumnCell[] => {
      const [from, ...others] = bandsUnder(piece, values)
      if (from === undefined || (others.length === 0 && lowest[from]?.has(at) === true)) return []
      return [{ text: piece.text, left: from, right: (others.at(-1) ?? from) + 1 }]
    })
    return cells.length === 0 ? [] : [{ labels: [], cells }]
  })
  const label = lines.flatMap(({ pieces }) => pieces.filter(({ right }) => right <= (values[0]?.left ?? 0)))
  const cells = lowest.flatMap((own, column): readonly ColumnCell[] => {
    const pieces = lines.flatMap((line, at) => (own.has(at) ? piecesOver(line, column, values) : []))
    return pieces.length === 0 ? [] : [{ text: textOf(pieces), left: column, right: column + 1 }]
  })
  return [...upper, { labels: label.length === 0 ? [] : [textOf(label)], cells }]
}

const textOf = (pieces: readonly { readonly text: string }[]): string => pieces.map(({ text }) => text).join('')
