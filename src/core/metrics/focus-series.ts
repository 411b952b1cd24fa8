import type { Focus } from './focus'
import { deriveSeries } from './indicator-series'
import type { IndicatorSeries, Quantity } from './indicator-series'

/** The series of a quantity for each agency in focus, compared as the reader wants. */
export const seriesInFocus = (
  { agencies, reports, years, settings }: Focus,
  quantities: readonly Quantity[],
): readonly IndicatorSeries[] =>
  agencies.map((agency) => deriveSeries(reports, { quantities, agency, years, settings }))
