import type { ReportFigures } from './report-figures'

/** Report years, inclusive. */
export interface Selection {
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

/** Every year of a range, inclusive. */
export const yearsOf = ({ from, to }: Selection['years']): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset)
