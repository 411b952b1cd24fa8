import type { ColumnId, IndicatorId } from '../domain/catalogue'
import type { FormBreak } from './comparability'
import { breakBetween } from './comparability'
import { formOf, readIndicator } from './read-indicator'
import type { Point } from './report-figures'
import { DEFAULT_SERIES_SETTINGS } from './series-settings'
import type { SeriesSettings } from './series-settings'
import type { AnnualReport, Selection } from './selection'
import { yearsOf } from './selection'
import { inOrderOfStatement, restatementsOf, yearsOfSeries } from './statements'
import type { YearOfSeries } from './statements'

/** A quantity as one form names it. */
export interface Quantity {
  readonly indicator: IndicatorId
  readonly column?: ColumnId
}

/** Points of one agency in year order; several points of one year are several statements of it, kept side by side. */
export interface IndicatorSeries {
  readonly agency: string
  readonly points: readonly Point[]
  /** What is drawn: one point a year, the latest statement; earlier ones that differ beside it. */
  readonly years: readonly YearOfSeries[]
  /** Between two neighbouring values that must not be joined. */
  readonly breaks: readonly FormBreak[]
  /** Breaks the reader asked to be crossed: drawn and named as approximate. */
  readonly joins: readonly FormBreak[]
  readonly settings: SeriesSettings
  /** Years of the selection without a report: gaps. */
  readonly missingYears: readonly number[]
}

/** What a series is asked for. */
export interface SeriesRequest {
  /** The quantity under its names in the forms, newest first; the first one a report answers is used. */
  readonly quantities: readonly Quantity[]
  readonly agency: string
  readonly years: Selection['years']
  /** Nothing is joined and 30 is the smallest base where absent. */
  readonly settings?: SeriesSettings
}

const pointOf = ({ agency, year, report }: AnnualReport, quantities: readonly Quantity[]): readonly Point[] => {
  const readings = quantities.map(({ indicator, column }) => readIndicator(report, indicator, column ?? null))
  const reading = readings.find((candidate) => candidate.state !== 'not-in-form') ?? readings[0]
  return reading === undefined ? [] : [{ ...reading, agency, year, form: formOf(report), reportId: report.id }]
}

/** Breaks between each value drawn and the next; years without a value do not hide a break behind them. */
const breaksOf = (years: readonly YearOfSeries[]): readonly FormBreak[] => {
  const valued = years.map(({ drawn }) => drawn).filter((point) => point.value !== null)
  return valued.flatMap((later, index) => {
    const earlier = valued[index - 1]
    const found = earlier === undefined ? null : breakBetween(earlier, later)
    return found === null ? [] : [found]
  })
}

/** The series of a quantity for one agency over the years of the selection. */
export const deriveSeries = (reports: readonly AnnualReport[], request: SeriesRequest): IndicatorSeries => {
  const { from, to } = request.years
  const settings = request.settings ?? DEFAULT_SERIES_SETTINGS
  const inOrder = inOrderOfStatement(reports)
  const indicators = request.quantities.map(({ indicator }) => indicator)
  const own = inOrder
    .filter(({ agency, year }) => agency === request.agency && year >= from && year <= to)
    .flatMap((entry) => pointOf(entry, request.quantities))
  const restated = own.flatMap((point) => (point.value === null ? [] : restatementsOf(point, indicators, inOrder)))
  const points = [...own, ...restated].sort((a, b) => a.year - b.year)
  const years = yearsOfSeries(points)
  const found = breaksOf(years)
  const isJoined = ({ joinable }: FormBreak): boolean => settings.approximate && joinable
  const reported = new Set(points.map((point) => point.year))
  return {
    agency: request.agency,
    points,
    years,
    breaks: found.filter((one) => !isJoined(one)),
    joins: found.filter(isJoined),
    settings,
    missingYears: yearsOf(request.years).filter((year) => !reported.has(year)),
  }
}
