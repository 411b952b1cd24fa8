/** A cell of the matrix by its place; row and column count from 0 without the heads. */
export interface MatrixPlace {
  readonly row: number
  readonly column: number
}

/** How large the matrix is, and how many rows a page of keys moves. */
export interface MatrixSize {
  readonly rows: number
  readonly columns: number
  readonly page: number
}

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
}

const target = ({ key, ctrlKey }: Pressed, { row, column }: MatrixPlace, size: MatrixSize): MatrixPlace | null => {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrlKey ? size.rows - 1 : row, column: size.columns - 1 }
    case 'PageUp':
      return { row: row - size.page, column }
    case 'PageDown':
      return { row: row + size.page, column }
    default:
      return null
  }
}

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value))

/** Where a key leads in a grid (arrows, Home, End, with Ctrl to the corners, Page); null where it is no key of the grid. */
export const movedBy = (pressed: Pressed, from: MatrixPlace, size: MatrixSize): MatrixPlace | null => {
  const to = target(pressed, from, size)
  return to === null ? null : { row: within(to.row, size.rows), column: within(to.column, size.columns) }
}
