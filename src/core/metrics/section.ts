import type { ColumnId, FormId, FormRow, IndicatorId, SectionId } from '../domain/catalogue'
import { formRow, rowsOfForm, sectionOf } from '../domain/catalogue-index'
import type { Claim } from '../domain/claim'
import { formOf, readCell, readIndicator } from './read-indicator'
import type { Reading, ReportFigures } from './report-figures'

/** One line of a section's data table: a row of the form in one column, as the report fills it. */
export interface SectionLine {
  readonly form: FormId | null
  readonly indicator: IndicatorId
  readonly column: ColumnId | null
  /** Depth in the form. */
  readonly level: number
  readonly heading: boolean
  readonly reading: Reading
}

/** A figure of the sentences that belongs to the section. */
export interface SectionClaim {
  readonly claim: Claim
  readonly reportId: string
}

const levelOf = (row: FormRow): number => {
  let level = 0
  for (let at: FormRow | undefined = row; at?.parent; at = formRow(row.form, at.parent)) level += 1
  return level
}

const columnsOf = (row: FormRow): readonly (ColumnId | null)[] => (row.columns.length === 0 ? [null] : row.columns)

const lineOf = (report: ReportFigures, row: FormRow, column: ColumnId | null): SectionLine => ({
  form: row.form,
  indicator: row.indicator,
  column,
  level: levelOf(row),
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

/** Every row of the report's form that belongs to the sections, in printed order, blank ones included. */
export const sectionLines = (report: ReportFigures, sections: readonly SectionId[]): readonly SectionLine[] => {
  const form = formOf(report)
  if (form === null || !statesATable(report)) return []
  return rowsOfForm(form)
    .filter((row) => sections.includes(row.section) && isPresent(report, row))
    .flatMap((row) => columnsOf(row).map((column) => lineOf(report, row, column)))
    .filter(isListed)
}

/** Every figure the sentences give on the sections, in the order of the text. */
export const sectionClaims = (report: ReportFigures, sections: readonly SectionId[]): readonly SectionClaim[] =>
  report.claims
    .filter((claim) => sections.includes(sectionOf(claim.indicator)))
    .map((claim) => ({ claim, reportId: report.id }))
