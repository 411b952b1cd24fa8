import FormulaParser from 'fast-formula-parser'
import type { SheetField } from './shown-loader'

type Sheets = ReadonlyMap<string, readonly (readonly SheetField[])[]>

/** Value of a cell counted from 1, calculated by an engine that is not ours; no result the file has saved is used. */
const valueAt = (sheets: Sheets, sheet: string, row: number, col: number): unknown => {
  const field = sheets.get(sheet)?.[row - 1]?.[col - 1]
  if (field === undefined) return null
  if (field.formula === null) return field.value
  // an engine for each formula: it keeps the one it is at in itself
  const parser = new FormulaParser({
    onCell: (at) => valueAt(sheets, at.sheet, at.row, at.col),
    onRange: () => {
      throw new Error('our formulas name single cells')
    },
  })
  return parser.parse(field.formula, { sheet, row, col })
}

/** Every cell of a sheet, its formulas calculated. */
export const recalculate = (sheets: Sheets, sheet: string): readonly (readonly unknown[])[] =>
  (sheets.get(sheet) ?? []).map((row, index) => row.map((_, column) => valueAt(sheets, sheet, index + 1, column + 1)))
