import type { ReportFigures } from './report-figures'

/** What the filter bar chooses. `agencies` empty: none. Years are inclusive report years. */
export interface Selection {
  readonly agencies: readonly string[]
  readonly years: { readonly from: number; readonly to: number }
}

/** An annual report of a known agency and year. */
export interface AnnualReport {
  readonly agency: string
  readonly year: number
  readonly report: ReportFigures
}

/** Annual reports that say whose they are and of which year, by agency then year; others cannot stand in a series. */
export const annualReports = (reports: readonly ReportFigures[]): readonly AnnualReport[] =>
  reports
    .flatMap((report) => {
      const agency = report.metadata.agency?.value
      const year = report.metadata.year?.value
      const usable = report.metadata.kind === 'annual-report' && agency !== undefined && year !== undefined
      return usable ? [{ agency, year, report }] : []
    })
    .sort((a, b) => (a.agency < b.agency ? -1 : a.agency > b.agency ? 1 : a.year - b.year))

/** Annual reports of the selection in the order the agencies were chosen, then by year. */
export const selectReports = (
  reports: readonly ReportFigures[],
  { agencies, years }: Selection,
): readonly AnnualReport[] => {
  const all = annualReports(reports)
  return agencies.flatMap((agency) =>
    all.filter((entry) => entry.agency === agency && entry.year >= years.from && entry.year <= years.to),
  )
}

/** Every year of a range, inclusive. */
export const yearsOf = ({ from, to }: Selection['years']): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset)
