import type { ColumnId, FormId, IndicatorId } from '../domain/catalogue'
import type { Cell } from '../domain/cell'
import type { Report, ReportFigures } from '../domain/report'

/** One report prepared for the rules. */
export interface ReportSubject {
  readonly report: Report
  readonly form: FormId | null
  readonly year: number | null
  /** Cell of a row and column; undefined where the report has none. The first where the report prints it twice. */
  readonly cell: (indicator: IndicatorId, column: ColumnId | null) => Cell | undefined
}

/** Reports to be compared, in the order of years and then ids, so that the order of files never matters. */
export interface SeriesSubject {
  readonly reports: readonly ReportFigures[]
  readonly cell: (report: ReportFigures, indicator: IndicatorId, column: ColumnId | null) => Cell | undefined
}

const keyOf = (indicator: IndicatorId, column: ColumnId | null): string => `${indicator} ${column ?? ''}`

const indexCells = (cells: readonly Cell[]): ReadonlyMap<string, Cell> => {
  const index = new Map<string, Cell>()
  for (const cell of cells) {
    const key = keyOf(cell.indicator, cell.column)
    if (!index.has(key)) index.set(key, cell)
  }
  return index
}

/** Index of one report for the rules. */
export const subjectOf = (report: Report): ReportSubject => {
  const cells = indexCells(report.cells)
  return {
    report,
    form: report.metadata.form?.value ?? null,
    year: report.metadata.year?.value ?? null,
    cell: (indicator, column) => cells.get(keyOf(indicator, column)),
  }
}

const byYearAndId = (a: ReportFigures, b: ReportFigures): number =>
  (a.metadata.year?.value ?? 0) - (b.metadata.year?.value ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Index of several reports for the rules across years and peers. */
export const seriesSubjectOf = (reports: readonly ReportFigures[]): SeriesSubject => {
  const cells = new Map<ReportFigures, ReadonlyMap<string, Cell>>()
  const indexOf = (report: ReportFigures): ReadonlyMap<string, Cell> => {
    const known = cells.get(report) ?? indexCells(report.cells)
    cells.set(report, known)
    return known
  }
  return {
    reports: [...reports].sort(byYearAndId),
    cell: (report, indicator, column) => indexOf(report).get(keyOf(indicator, column)),
  }
}
