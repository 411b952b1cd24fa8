import type { ColumnId, IndicatorId } from '../domain/catalogue'
import type { FormBreak } from './comparability'
import { breakBetween } from './comparability'
import { formOf, readIndicator } from './read-indicator'
import type { Point } from './report-figures'
import type { AnnualReport, Selection } from './selection'
import { yearsOf } from './selection'

/** A quantity as one form names it. */
export interface Quantity {
  readonly indicator: IndicatorId
  readonly column?: ColumnId
}

/** Points of one agency in year order; several points of one year are several reports of it, kept side by side. */
export interface IndicatorSeries {
  readonly agency: string
  readonly points: readonly Point[]
  /** Between two neighbouring values that must not be joined. */
  readonly breaks: readonly FormBreak[]
  /** Years of the selection without a report: gaps. */
  readonly missingYears: readonly number[]
}

export interface SeriesRequest {
  /** The quantity under its names in the forms, newest first; the first one a report answers is used. */
  readonly quantities: readonly Quantity[]
  readonly agency: string
  readonly years: Selection['years']
}

const pointOf = ({ agency, year, report }: AnnualReport, quantities: readonly Quantity[]): readonly Point[] => {
  const readings = quantities.map(({ indicator, column }) => readIndicator(report, indicator, column ?? null))
  const reading = readings.find((candidate) => candidate.state !== 'not-in-form') ?? readings[0]
  return reading === undefined ? [] : [{ ...reading, agency, year, form: formOf(report), reportId: report.id }]
}

/** Breaks between each value and the next value; points without a value do not hide a break behind them. */
const breaksOf = (points: readonly Point[]): readonly FormBreak[] => {
  const valued = points.filter((point) => point.value !== null)
  return valued.flatMap((later, index) => {
    const earlier = valued[index - 1]
    const found = earlier === undefined || earlier.year === later.year ? null : breakBetween(earlier, later)
    return found === null ? [] : [found]
  })
}

/** The series of a quantity for one agency over the years of the selection. */
export const deriveSeries = (reports: readonly AnnualReport[], request: SeriesRequest): IndicatorSeries => {
  const { from, to } = request.years
  const points = reports
    .filter(({ agency, year }) => agency === request.agency && year >= from && year <= to)
    .flatMap((entry) => pointOf(entry, request.quantities))
    .sort((a, b) => a.year - b.year)
  const reported = new Set(points.map((point) => point.year))
  return {
    agency: request.agency,
    points,
    breaks: breaksOf(points),
    missingYears: yearsOf(request.years).filter((year) => !reported.has(year)),
  }
}
