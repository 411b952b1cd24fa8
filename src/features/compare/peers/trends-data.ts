import { peerTrends } from '../../../core/metrics/peers/trends'
import type { Ranking } from '../../../core/metrics/peers/ranking'
import type { AnnualReport } from '../../../core/metrics/selection'
import type { SeriesSettings } from '../../../core/metrics/series-settings'
import type { PanelsData } from '../../../ui/charts/panels-layout'
import type { TableData } from '../../../ui/charts/series'
import type { SavedChart } from '../../../ui/figures/card-content'
import { trendOf } from '../../../ui/figures/trend'
import type { Words } from '../../../ui/figures/words'
import { nearRanked } from './ranking-data'
import type { PeerChoice } from './use-peers'

/** More panels than this are no longer taken in at a glance. */
const MOST_PANELS = 12

/** Small trends with their table and what must be said of breaks and gaps. */
export interface TrendsData {
  readonly panels: PanelsData
  /** The same lines as one chart, as which they are saved. */
  readonly saved: SavedChart
  readonly table: TableData
  readonly notes: readonly string[]
}

/** The marked agency first, then those nearest to it in rank, then the others, up to {@link MOST_PANELS}; null where nothing was stated. */
export const trendsData = (
  reports: readonly AnnualReport[],
  {
    ranking,
    choice,
    settings,
  }: { readonly ranking: Ranking; readonly choice: PeerChoice; readonly settings: SeriesSettings },
  words: Words,
): TrendsData | null => {
  const { agency } = choice.scope
  const near = nearRanked(ranking.ranked, agency, MOST_PANELS)
  const order = [...near, ...ranking.ranked, ...ranking.unranked].map(({ standing }) => standing.agency)
  const agencies = [...new Set([agency, ...order])]
  const held = reports.flatMap(({ agency: one, year }) => (agencies.includes(one) ? [year] : []))
  const years = { from: Math.min(...held), to: Math.max(...held) }
  const { series, max } = peerTrends(reports, { measure: choice.measure, agencies, years, settings, most: MOST_PANELS })
  if (series.length === 0) return null
  const data = trendOf(series, 'count', words)
  return {
    panels: {
      years,
      max,
      panels: data.series.map(({ id, label, points }) => ({
        key: id,
        label,
        own: id === agency,
        breaks: data.breaks
          .filter((one) => one.joined !== true && one.series?.includes(id) === true)
          .map(({ year }) => year),
        points: points.map((point) => ({
          ...point,
          key: `${id}.${point.key}`,
          label: words.messages.readings.reportOf(label, point.label),
          year: Number(point.key),
        })),
      })),
    },
    saved: { kind: 'trend', series: data.series, breaks: data.breaks, bands: [] },
    table: data.table,
    notes: data.notes,
  }
}
