import type { SeriesBreak, TrendSeries } from '../charts/series'
import type { ColumnYear } from './column-plot'

/**
 * Every year from the first to the last point of a series; years without a point are empty slots.
 * `others`: further values for the same years, each beside the first.
 */
export const trendYears = (
  series: TrendSeries,
  breaks: readonly SeriesBreak[],
  others?: TrendSeries,
): readonly ColumnYear[] => {
  const all = [...series.points, ...(others?.points ?? [])]
  const years = all.map((point) => Number(point.key))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (years.length === 0) return []
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const year = first + offset
    const found = breaks.find(
      (entry) =>
        entry.year === year && (entry.series === undefined || entry.series.includes(series.id)) && year > first,
    )
    const points = all.filter((point) => point.key === String(year))
    return {
      key: String(year),
      label: String(year),
      columns: points.map((point, index) => ({ ...point, key: `${point.key}.${index}`, tone: series.tone })),
      ...(found === undefined ? {} : { breakBefore: found.label }),
    }
  })
}
