import type { SectionId } from '../domain/catalogue'
import { sectionOf } from '../domain/catalogue-index'
import type { ReportFigures } from './report-figures'
import type { Scope } from './scope'
import { DEFAULT_SERIES_SETTINGS } from './series-settings'
import type { SeriesSettings } from './series-settings'
import type { AnnualReport } from './selection'
import { annualReports } from './selection'

/** The reports a screen is about. */
export interface Focus extends Scope {
  /** Annual reports of these agencies and years, by chosen agency, then year. */
  readonly reports: readonly AnnualReport[]
  /** How the reader wants series compared. */
  readonly settings: SeriesSettings
}

/** The annual reports of a scope among those loaded. */
export const focusOn = (
  scope: Scope,
  reports: readonly ReportFigures[],
  settings: SeriesSettings = DEFAULT_SERIES_SETTINGS,
): Focus => {
  const { from, to } = scope.years
  const inYears = annualReports(reports).filter((entry) => entry.year >= from && entry.year <= to)
  return {
    ...scope,
    settings,
    reports: scope.agencies.flatMap((agency) => inYears.filter((entry) => entry.agency === agency)),
  }
}

const hasFigures = (report: ReportFigures, sections: ReadonlySet<SectionId>): boolean =>
  report.cells.some((cell) => cell.content.state === 'value' && sections.has(sectionOf(cell.indicator))) ||
  report.claims.some((claim) => sections.has(sectionOf(claim.indicator)))

const leadOf = (focus: Focus, agency: string, sections: ReadonlySet<SectionId>): AnnualReport | null => {
  const own = focus.reports.filter((entry) => entry.agency === agency).reverse()
  return own.find((entry) => hasFigures(entry.report, sections)) ?? own[0] ?? null
}

/** For each agency its latest report with figures in the sections, else its latest; agencies without a report are left out. */
export const leadReports = (focus: Focus, sections: readonly SectionId[]): readonly AnnualReport[] => {
  const asked = new Set(sections)
  return focus.agencies.flatMap((agency) => leadOf(focus, agency, asked) ?? [])
}

/** The report a screen's sentence is about: the lead of the first agency that has one. */
export const leadReport = (focus: Focus, sections: readonly SectionId[]): AnnualReport | null =>
  leadReports(focus, sections)[0] ?? null
