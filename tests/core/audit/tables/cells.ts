import type { ColumnId, FormId, IndicatorId } from '../../../../src/core/domain/catalogue'
import type { Cell, CellState } from '../../../../src/core/domain/cell'
import type { Report } from '../../../../src/core/domain/report'
import { cell, report } from '../../../support/report-builder'

type Value = number | Exclude<CellState, 'value'>

const APPLICANTS: readonly ColumnId[] = [
  'natural-person',
  'company',
  'research-institute',
  'public-welfare',
  'legal-service',
  'other-organisation',
  'total',
]

/** Cells of rows with one value. */
export const single = (form: FormId, rows: Readonly<Record<IndicatorId, Value>>): readonly Cell[] =>
  Object.entries(rows).map(([indicator, value]) => cell(form, indicator, value))

/** A row of part 三 from 自然人 to 总计. */
export const applicants = (form: FormId, indicator: IndicatorId, values: readonly Value[]): readonly Cell[] =>
  values.map((value, index) => cell(form, indicator, value, APPLICANTS[index] ?? null))

/** A report on a form with these cells. */
export const tables = (form: FormId, ...cells: readonly (readonly Cell[])[]): Report =>
  report({ agency: '临川县人民政府', year: 2022, form, cells: cells.flat() })
