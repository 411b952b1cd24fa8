import type { AccidentStatement } from '../../domain/accident'
import { areaOf } from '../../domain/accidents/area'
import { inferAreas } from '../../domain/accidents/infer-area'
import { yearOf } from '../../domain/accidents/months'
import type { ReportFigures } from '../report-figures'
import type { Selection } from '../selection'

/** Areas and years asked for. */
export interface AccidentScope extends Selection {
  /** null: every area. */
  readonly areas: readonly string[] | null
  /** What the reader narrowed: statements of unknown area or year belong only where nothing is. */
  readonly narrowed: { readonly areas: boolean; readonly years: boolean }
}

/** A statement of a report with the area and year it is about, null where nothing says. */
export interface StatementAbout {
  readonly report: ReportFigures
  readonly statement: AccidentStatement
  /** Index of the statement in its report. */
  readonly index: number
  readonly area: string | null
  readonly year: number | null
}

/** Area and year of a statement, of the total it is part of, or of its document. */
const locate = (report: ReportFigures, index: number, statement: AccidentStatement, inferred: string | undefined) => {
  const whole = statement.partOf === null ? undefined : report.accidents[statement.partOf]
  const stated = areaOf(statement.scope, report) ?? (whole === undefined ? null : areaOf(whole.scope, report))
  const period = statement.period ?? whole?.period ?? null
  const year = period === null ? (report.metadata.year?.value ?? null) : yearOf(period)
  return { report, statement, index, area: stated ?? inferred ?? null, year }
}

/** Every accident statement of the reports, events and excluded ones too, with what it is about. */
export const statementsIn = (reports: readonly ReportFigures[]): readonly StatementAbout[] => {
  const inferred = inferAreas(reports)
  return reports.flatMap((report) =>
    report.accidents.map((statement, index) => locate(report, index, statement, inferred.get(report.id))),
  )
}

/** Every accident statement about these areas and years, events and excluded ones too. */
export const statementsAbout = (
  reports: readonly ReportFigures[],
  { areas, years, narrowed }: AccidentScope,
): readonly StatementAbout[] =>
  statementsIn(reports).filter(({ area, year }) => {
    const inYears = year === null ? !narrowed.years : year >= years.from && year <= years.to
    if (areas === null) return inYears
    return inYears && (area === null ? !narrowed.areas : areas.includes(area))
  })
