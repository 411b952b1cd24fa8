import type { ShownChart } from '../../core/schema/wire-shown'

/** Bars lying one above the other that are read on one slide. */
const MOST_ROWS = 20

/** A piece of a chart that one slide has room for; all pieces have one scale. */
export interface ChartPage {
  readonly chart: ShownChart
  /** End of the scale, where lengths of several pages must be compared. */
  readonly max: number | null
}

const isLying = ({ kind }: ShownChart): boolean => kind === 'bars' || kind === 'parts' || kind === 'shares'

/** The length of a category's bar: its figure, or what its parts add up to. */
const lengthOf = ({ series }: ShownChart, at: number): number =>
  series.reduce((sum, { points }) => sum + (points[at]?.value ?? 0), 0)

/** Length of the longest bar; 0 where no figure is known. */
export const longestBar = (chart: ShownChart): number =>
  Math.max(0, ...chart.categories.map((_, at) => lengthOf(chart, at)))

/** Lying bars cut into pages of about the same number of rows; any other chart is one page. */
export const chartPages = (chart: ShownChart): readonly ChartPage[] => {
  const count = chart.categories.length
  if (!isLying(chart) || count <= MOST_ROWS) return [{ chart, max: null }]
  const pages = Math.ceil(count / MOST_ROWS)
  const rows = Math.ceil(count / pages)
  const max = longestBar(chart)
  return Array.from({ length: pages }, (_, page) => {
    const cut = <T>(items: readonly T[]): T[] => items.slice(page * rows, (page + 1) * rows)
    const series = chart.series.map(({ label, points }) => ({ label, points: cut(points) }))
    return { chart: { ...chart, categories: cut(chart.categories), series }, max: max > 0 ? max : null }
  })
}
