import type { ColumnId, FormId, IndicatorId } from '../domain/catalogue'
import type { Cell } from '../domain/cell'
import type { StatedPeriod } from '../domain/period'
import type { Report, ReportFigures } from '../domain/report'
import { agencyId } from '../text/agency-id'

/** Cell of a row and column; undefined where the report has none. The first where the report prints it twice. */
export type CellOf = (indicator: IndicatorId, column: ColumnId | null) => Cell | undefined

/** The figures of one report prepared for the rules. */
export interface FiguresSubject<T extends ReportFigures = ReportFigures> {
  readonly report: T
  readonly form: FormId | null
  readonly year: number | null
  readonly cell: CellOf
}

/** One report prepared for the rules, with its words. */
export type ReportSubject = FiguresSubject<Report>

/** Reports to be compared, in the order of years and then ids, so that the order of files never matters. */
export interface SeriesSubject {
  readonly reports: readonly FiguresSubject[]
  readonly byId: ReadonlyMap<string, FiguresSubject>
  /** Annual reports of an agency that has several, in the order of years. */
  readonly agencies: readonly (readonly FiguresSubject[])[]
}

/** A row has few cells: the column is looked for among them. */
const indexRows = (cells: readonly Cell[]): ReadonlyMap<IndicatorId, readonly Cell[]> => {
  const rows = new Map<IndicatorId, Cell[]>()
  for (const cell of cells) {
    const row = rows.get(cell.indicator)
    if (row === undefined) rows.set(cell.indicator, [cell])
    else row.push(cell)
  }
  return rows
}

/** Index of one report for the rules. */
export const subjectOf = <T extends ReportFigures>(report: T): FiguresSubject<T> => {
  const rows = indexRows(report.cells)
  return {
    report,
    form: report.metadata.form?.value ?? null,
    year: report.metadata.year?.value ?? null,
    cell: (indicator, column) => rows.get(indicator)?.find((cell) => cell.column === column),
  }
}

const byYearAndId = (a: FiguresSubject, b: FiguresSubject): number =>
  (a.year ?? 0) - (b.year ?? 0) || (a.report.id < b.report.id ? -1 : a.report.id > b.report.id ? 1 : 0)

/** A quarter must never be held against a year; a report that states no period is for its year. */
const isWholeYear = (stated: StatedPeriod | null): boolean =>
  stated === null ||
  stated.period.kind === 'year' ||
  (stated.period.from?.endsWith('-01') === true && stated.period.to.endsWith('-12'))

const groupByAgency = (reports: readonly FiguresSubject[]): readonly (readonly FiguresSubject[])[] => {
  const groups = new Map<string, FiguresSubject[]>()
  for (const subject of reports) {
    const { agency, kind, period } = subject.report.metadata
    if (agency === null || kind !== 'annual-report' || !isWholeYear(period)) continue
    const id = agencyId({ agency: agency.value, kind })
    groups.set(id, [...(groups.get(id) ?? []), subject])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** Index of several reports for the rules across years and peers. */
export const seriesSubjectOf = (reports: readonly ReportFigures[]): SeriesSubject => {
  const subjects = reports.map(subjectOf).sort(byYearAndId)
  return {
    reports: subjects,
    byId: new Map(subjects.map((subject) => [subject.report.id, subject])),
    agencies: groupByAgency(subjects),
  }
}
