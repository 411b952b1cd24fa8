import type { SectionId } from '../domain/catalogue'
import { sectionOf } from '../domain/catalogue-index'
import type { ReportFigures } from './report-figures'
import type { AnnualReport } from './selection'
import { annualReports } from './selection'

/** What the filter bar says: no agencies = none chosen yet, no years = all. */
export interface ViewFilter {
  readonly agencies: readonly string[]
  readonly years: readonly [number, number] | null
}

/** The reports a screen is about. */
export interface Focus {
  readonly agencies: readonly string[]
  /** False where nothing is chosen and the fullest report's agency stands in. */
  readonly chosen: boolean
  readonly years: { readonly from: number; readonly to: number }
  /** Annual reports of these agencies and years, by chosen agency, then year. */
  readonly reports: readonly AnnualReport[]
}

/** How much a report has to show: table and accidents together weigh more than a longer table alone. */
const fullness = (report: ReportFigures): number =>
  report.cells.filter((cell) => cell.content.state === 'value').length +
  report.claims.length +
  (report.cells.length > 0 && report.accidents.length > 0 ? 1000 : 0)

const fullestAgency = (reports: readonly AnnualReport[]): readonly string[] => {
  let best: AnnualReport | null = null
  for (const entry of reports) if (best === null || fullness(entry.report) > fullness(best.report)) best = entry
  return best === null ? [] : [best.agency]
}

/** Agencies, years and reports of a view; without a chosen agency the one with the fullest report in those years. */
export const focusOf = (reports: readonly ReportFigures[], filter: ViewFilter): Focus => {
  const all = annualReports(reports)
  const years = all.map((entry) => entry.year)
  const [from, to] = filter.years ?? [Math.min(...years), Math.max(...years)]
  const inYears = all.filter((entry) => entry.year >= from && entry.year <= to)
  const chosen = filter.agencies.length > 0
  const agencies = chosen ? filter.agencies : fullestAgency(inYears)
  return {
    agencies,
    chosen,
    years: { from, to },
    reports: agencies.flatMap((agency) => inYears.filter((entry) => entry.agency === agency)),
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
