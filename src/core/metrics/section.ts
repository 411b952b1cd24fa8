import type { ColumnId, FormId, FormRow, IndicatorId, SectionId } from '../domain/catalogue'
import { lineage, rowsOfForm, sectionOf } from '../domain/catalogue-index'
import type { Claim } from '../domain/claim'
import { formOf, readCell, readIndicator } from './read-indicator'
import type { Reading, ReportFigures } from './report-figures'

/** One line of a section's data table: a row of the form in one column, as the report fills it. */
export interface SectionLine {
  readonly form: FormId | null
  readonly indicator: IndicatorId
  readonly column: ColumnId | null
  readonly heading: boolean
  readonly reading: Reading
}

/** A figure of the sentences that belongs to the section. */
export interface SectionClaim {
  readonly claim: Claim
  readonly reportId: string
}

/** Every whole before its parts, though part 四 prints 总计 behind them; what is printed first with its whole comes first. */
const wholesFirst = (form: FormId): readonly FormRow[] => {
  const rows = rowsOfForm(form)
  const first = new Map<IndicatorId, number>()
  const note = (row: FormRow, place: number) => {
    for (const { indicator } of lineage(row)) if (!first.has(indicator)) first.set(indicator, place)
  }
  for (const [place, row] of rows.entries()) if (!row.heading) note(row, place)
  for (const [place, row] of rows.entries()) note(row, place)
  const pathOf = (row: FormRow) => lineage(row).map(({ indicator }) => first.get(indicator) ?? 0)
  const inOrder = (one: readonly number[], other: readonly number[]): number => {
    const at = one.findIndex((place, depth) => place !== other[depth])
    return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1)
  }
  return rows
    .map((row) => ({ row, path: pathOf(row) }))
    .sort((one, other) => inOrder(one.path, other.path))
    .map(({ row }) => row)
}

const ordered = new Map<FormId, readonly FormRow[]>()

const rowsInOrder = (form: FormId): readonly FormRow[] => {
  const rows = ordered.get(form) ?? wholesFirst(form)
  ordered.set(form, rows)
  return rows
}

const columnsOf = (row: FormRow): readonly (ColumnId | null)[] => (row.columns.length === 0 ? [null] : row.columns)

const lineOf = (report: ReportFigures, row: FormRow, column: ColumnId | null): SectionLine => ({
  form: row.form,
  indicator: row.indicator,
  column,
  heading: row.heading,
  reading: readCell(report, row.indicator, column) ?? readIndicator(report, row.indicator, column),
})

/** A heading is listed where it holds something: a value printed in the wrong row, or a sum we can make. */
const isListed = (line: SectionLine): boolean =>
  !line.heading || line.reading.value !== null || line.reading.state === 'unreadable'

/** Optional rows exist only in some provinces' forms: listed where the report has them. */
const isPresent = (report: ReportFigures, row: FormRow): boolean =>
  !row.optional || report.cells.some((cell) => cell.indicator === row.indicator)

const statesATable = (report: ReportFigures): boolean => report.cells.length > 0

/** Every row of the report's form that belongs to the sections, wholes before parts, blank ones included. */
export const sectionLines = (report: ReportFigures, sections: readonly SectionId[]): readonly SectionLine[] => {
  const form = formOf(report)
  if (form === null || !statesATable(report)) return []
  return rowsInOrder(form)
    .filter((row) => sections.includes(row.section) && isPresent(report, row))
    .flatMap((row) => columnsOf(row).map((column) => lineOf(report, row, column)))
    .filter(isListed)
}

/** Every figure the sentences give on the sections, in the order of the text. */
export const sectionClaims = (report: ReportFigures, sections: readonly SectionId[]): readonly SectionClaim[] =>
  report.claims
    .filter((claim) => sections.includes(sectionOf(claim.indicator)))
    .map((claim) => ({ claim, reportId: report.id }))
