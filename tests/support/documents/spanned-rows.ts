import type { TableBlock } from '../../../src/core/domain/document'

/** A cell where it begins, with the slots it covers. */
export interface SpannedCell {
  readonly text: string
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly header: boolean
}

/** Cells of a grid by the row they begin in: `expandSpans` turned round. */
export const spannedRows = ({ rows }: TableBlock): readonly (readonly SpannedCell[])[] =>
  rows.map((line, row) =>
    line.flatMap((slot, column): SpannedCell[] => {
      if (slot.origin !== undefined) return []
      const covers = (down: number, right: number): boolean => {
        const origin = rows[row + down]?.[column + right]?.origin
        return origin?.row === row && origin.column === column
      }
      let columns = 1
      while (covers(0, columns)) columns += 1
      let height = 1
      while (covers(height, 0)) height += 1
      return [{ text: slot.text, column, rows: height, columns, header: slot.header }]
    }),
  )
