import type { CSSProperties } from 'react'

/** Height of a row of one line, CSS pixels. */
export const ROW_HEIGHT = 34

/** How high the browser takes a table to be that is below the screen and not laid out: its heads and rows of a line each. */
export const expectedHeight = (rows: number): CSSProperties => ({
  containIntrinsicBlockSize: `auto ${(rows + 1) * ROW_HEIGHT}px`,
})
