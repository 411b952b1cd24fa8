/** A cell of a spreadsheet with its text as shown; 0-based, with the rows and columns it is merged over. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly text: string
}

/** One sheet of a workbook. Blank cells need not be listed. */
export interface Sheet {
  readonly name: string
  readonly cells: readonly SheetCell[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
}

/** Columns beyond this hold no form; a stray cell far to the right must not cost a wide grid. */
export const MAX_COLUMNS = 1024
export const MAX_ROWS = 100_000
