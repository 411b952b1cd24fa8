import type { IndicatorId } from '../domain/catalogue'
import { readRestated } from './read-claimed'
import { byPublication } from './publication'
import type { Point } from './report-figures'
import type { AnnualReport } from './selection'

/** What is drawn for a year, and what was stated for it before and differs. */
export interface YearOfSeries {
  readonly year: number
  /** The latest statement. */
  readonly drawn: Point
  /** Other values stated for the year, each with its place. */
  readonly earlier: readonly Point[]
}

/** Reports in the order in which they speak: by year, then publication. */
export const inOrderOfStatement = (reports: readonly AnnualReport[]): readonly AnnualReport[] =>
  [...reports].sort((a, b) => a.year - b.year || byPublication(a.report, b.report))

/** What the report of a following year says of the figures of `own`, in the same unit; the form is the year's own. */
export const restatementsOf = (
  own: Point,
  indicators: readonly IndicatorId[],
  reports: readonly AnnualReport[],
): readonly Point[] =>
  reports
    .filter(({ agency, year }) => agency === own.agency && year === own.year + 1)
    .flatMap(({ report }) => {
      const stated = indicators
        .map((indicator) => readRestated(report, indicator, own.year))
        .find((one) => one !== null)
      if (stated === undefined || stated.unit !== own.unit) return []
      return [{ ...stated, agency: own.agency, year: own.year, form: own.form, reportId: report.id }]
    })

/** The years of a series, each with the statement drawn; `statements` in the order in which they were made. */
export const yearsOfSeries = (statements: readonly Point[]): readonly YearOfSeries[] => {
  const years = [...new Set(statements.map(({ year }) => year))].sort((a, b) => a - b)
  return years.flatMap((year) => {
    const all = statements.filter((statement) => statement.year === year)
    const drawn = [...all].reverse().find(({ value }) => value !== null) ?? all.at(-1)
    if (drawn === undefined) return []
    return [{ year, drawn, earlier: all.filter(({ value }) => value !== null && value !== drawn.value) }]
  })
}
