import { deriveSeries } from '../indicator-series'
import type { IndicatorSeries } from '../indicator-series'
import type { AnnualReport, Selection } from '../selection'
import type { SeriesSettings } from '../series-settings'
import type { PeerMeasure } from './measures'

/** The same quantity of several agencies over the same years. */
export interface PeerTrends {
  readonly series: readonly IndicatorSeries[]
  /** Largest value of all, the end of the one scale; 0 where there is none. */
  readonly max: number
}

interface TrendsRequest {
  readonly measure: PeerMeasure
  readonly agencies: readonly string[]
  readonly years: Selection['years']
  readonly settings: SeriesSettings
  /** How many series at most. */
  readonly most: number
}

/** Series of what a measure counts, an agency each, in the order given; those without any value are left out. */
export const peerTrends = (reports: readonly AnnualReport[], request: TrendsRequest): PeerTrends => {
  const { measure, agencies, years, settings, most } = request
  const series: IndicatorSeries[] = []
  for (const agency of agencies) {
    if (series.length >= most) break
    const own = reports.filter((entry) => entry.agency === agency)
    const found = deriveSeries(own, { quantities: [measure.of], agency, years, settings })
    if (found.years.some(({ drawn }) => drawn.value !== null)) series.push(found)
  }
  const values = series.flatMap((one) => one.years.map(({ drawn }) => drawn.value ?? 0))
  return { series, max: Math.max(0, ...values) }
}
