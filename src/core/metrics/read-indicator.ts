import type { Cell } from '../domain/cell'
import type { ColumnId, FormId, FormRow, IndicatorId } from '../domain/catalogue'
import { readClaimed } from './read-claimed'
import { childrenOf, formRow } from '../domain/catalogue-index'
import { annualColumns, APPLICANT_PARTS } from './columns'
import type { Reading, ReportFigures } from './report-figures'
import { sumReadings } from './sum'

/** Form generation of a report, or null where no statutory form was recognised. */
export const formOf = (report: ReportFigures): FormId | null => report.metadata.form?.value ?? null

const fromCell = (report: ReportFigures, cell: Cell): Reading => ({
  indicator: cell.indicator,
  column: cell.column,
  state: cell.content.state,
  value: cell.content.state === 'value' ? cell.content.value : null,
  ...(cell.content.state === 'value' && cell.content.approx !== undefined ? { approx: cell.content.approx } : {}),
  unit: cell.unit,
  source: 'table',
  refs: [{ reportId: report.id, place: cell.place, printed: cell.printed }],
  scope: null,
  arithmetic: null,
  ...(cell.read === undefined ? {} : { corrected: true, read: cell.read }),
  others: [],
})

/** The table cell of an indicator in one given column (null: the row's single value), or null if none was read. */
export const readCell = (report: ReportFigures, indicator: IndicatorId, column: ColumnId | null): Reading | null => {
  const cell = report.cells.find((candidate) => candidate.indicator === indicator && candidate.column === column)
  return cell === undefined ? null : fromCell(report, cell)
}

/** A quantity of which nothing is printed: `missing` where the form has this row, else `not-in-form`. */
export const absent = (indicator: IndicatorId, column: ColumnId | null, row: FormRow | null): Reading => ({
  indicator,
  column,
  state: row === null ? 'not-in-form' : 'missing',
  value: null,
  unit: row?.unit ?? null,
  source: 'table',
  refs: [],
  scope: null,
  arithmetic: null,
  others: [],
})

/** （七）总计 of the outcomes stands below its parts: it is their sum, not one of them. */
const isPrintedTotal = (row: FormRow): boolean => row.indicator === 'requests.answered'

/** Group rows such as （三）不予公开 print no total of their own: the sum of their sub-rows, if every one is a value. */
const sumOfChildren = (report: ReportFigures, row: FormRow, column: ColumnId | null): Reading | null => {
  if (!row.heading || row.children !== 'additive') return null
  const rows = childrenOf(row.form, row.indicator)
  if (rows.some(isPrintedTotal)) return null
  const terms = rows.map((child) => {
    const own = column ?? annualColumns(child)[0] ?? null
    const nested = child.heading ? sumOfChildren(report, child, column) : null
    return nested ?? readCell(report, child.indicator, own) ?? absent(child.indicator, own, child)
  })
  if (terms.every((term) => term.state === 'missing')) return null
  return sumReadings({ indicator: row.indicator, column: terms[0]?.column ?? column }, terms)
}

/** 总计 left blank while all six applicant columns are filled: their sum, marked derived. */
const sumOfApplicants = (report: ReportFigures, indicator: IndicatorId): Reading | null => {
  const terms = APPLICANT_PARTS.map((column) => readCell(report, indicator, column))
  const read = terms.flatMap((term) => (term?.state === 'value' ? [term] : []))
  return read.length === APPLICANT_PARTS.length ? sumReadings({ indicator, column: 'total' }, read) : null
}

const readInTable = (
  report: ReportFigures,
  indicator: IndicatorId,
  columns: readonly (ColumnId | null)[],
  row: FormRow | null,
): Reading | null => {
  const found = columns.flatMap((column) => readCell(report, indicator, column) ?? [])
  const printed = found.find((reading) => reading.state === 'value') ?? found[0] ?? null
  if (printed?.state === 'value') return printed
  const applicants = columns.includes('total') ? sumOfApplicants(report, indicator) : null
  if (applicants !== null) return applicants
  return printed ?? (row === null ? null : sumOfChildren(report, row, columns[0] ?? null))
}

/**
 * One quantity of one report. A table cell wins over a sentence; a sentence is used only where the table has no such
 * cell. `column` defaults to the year's own column (总计; 本期实际), never to 历年累计.
 */
export const readIndicator = (
  report: ReportFigures,
  indicator: IndicatorId,
  column: ColumnId | null = null,
): Reading => {
  const form = formOf(report)
  const row = form === null ? null : (formRow(form, indicator) ?? null)
  const annual = row === null ? [null] : annualColumns(row)
  const columns = column === null ? annual : [column]
  const inTable = readInTable(report, indicator, columns, row)
  if (inTable !== null) return inTable
  const claimed = column === null || annual.includes(column) ? readClaimed(report, indicator) : null
  return claimed ?? absent(indicator, columns[0] ?? column, row)
}
