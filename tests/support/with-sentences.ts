import { formRow } from '../../src/core/domain/catalogue-index'
import type { ColumnId, FormId, IndicatorId } from '../../src/core/domain/catalogue'
import type { Cell, CellState } from '../../src/core/domain/cell'
import type { Report } from '../../src/core/domain/report'
import { readingOf } from '../core/ingest/claims/reading'
import { cell, report } from './report-builder'

type Value = number | Exclude<CellState, 'value'>

/** Values by `indicator`, or by `indicator/column` where the row has columns; a bare row with applicants fills 总计. */
export type Values = Readonly<Record<string, Value>>

const cellOf = (form: FormId, key: string, value: Value): Cell => {
  const [indicator = '', column] = key.split('/')
  const columns = formRow(form, indicator)?.columns ?? []
  const named: ColumnId | undefined = columns.find((each) => each === column)
  return cell(form, indicator, value, named ?? (columns.includes('total') ? 'total' : null))
}

/** A report with these paragraphs, read by the real reader, and these cells. */
export const reportSaying = (
  paragraphs: readonly string[],
  {
    form = '2021',
    values = {},
    agency = '临川县水利局',
    year = 2023,
  }: { readonly form?: FormId; readonly values?: Values; readonly agency?: string; readonly year?: number } = {},
): Report => ({
  ...report({
    agency,
    form,
    year,
    cells: Object.entries(values).map(([key, value]) => cellOf(form, key, value)),
    claims: readingOf(paragraphs, { year }).claims,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  }),
  diagnostics: readingOf(paragraphs, { year }).diagnostics,
})

/** A row of part 三 from 自然人 to 总计, as values. */
export const applicantRow = (indicator: IndicatorId, row: readonly Value[]): Values =>
  Object.fromEntries(
    (formRow('2021', indicator)?.columns ?? []).flatMap((column, index) => {
      const value = row[index]
      return value === undefined ? [] : [[`${indicator}/${column}`, value]]
    }),
  )
