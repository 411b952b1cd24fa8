import type { ShownChart } from '../../core/schema/wire-shown'
import { lengthOf } from '../column-widths'
import { SERIES_TONES } from './looks'

/** Bars lying one above the other that are read on one slide; fewer where their labels take two lines. */
const MOST_ROWS = 20
const MOST_LONG_ROWS = 10
/** Squares of type of a label that stands in one line. */
const LONG_LABEL = 21

/** Lines told apart on one slide: as many as there are colours. */
const MOST_LINES = SERIES_TONES.length

/** A piece of a chart that one slide has room for; all pieces have one scale. */
export interface ChartPage {
  readonly chart: ShownChart
  /** End of the scale, where several pages must be compared. */
  readonly max: number | null
  /** Its beginning. */
  readonly min: number
}

/** As many pages as needed, of about the same number of items each. */
const evenPages = <T>(items: readonly T[], most: number): readonly (readonly T[])[] => {
  const size = Math.ceil(items.length / Math.ceil(items.length / most))
  return Array.from({ length: Math.ceil(items.length / size) }, (_, page) =>
    items.slice(page * size, (page + 1) * size),
  )
}

/** Many lines, some on each page, all of one scale. */
const linePages = (chart: ShownChart): readonly ChartPage[] => {
  const values = chart.series.flatMap(({ points }) => points.map(({ value }) => value ?? 0))
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)]
  return evenPages(chart.series, MOST_LINES).map((series) => {
    const labels = new Set(series.map(({ label }) => label))
    const breaks = chart.breaks.filter(({ series: stopped }) => stopped?.some((label) => labels.has(label)) ?? true)
    return { chart: { ...chart, series, breaks }, max, min }
  })
}

const isLying = ({ kind }: ShownChart): boolean => kind === 'bars' || kind === 'parts' || kind === 'shares'

/** The length of a category's bar: its figure, or what its parts add up to. */
const barLength = ({ series }: ShownChart, at: number): number =>
  series.reduce((sum, { points }) => sum + (points[at]?.value ?? 0), 0)

/** Length of the longest bar; 0 where no figure is known. */
export const longestBar = (chart: ShownChart): number =>
  Math.max(0, ...chart.categories.map((_, at) => barLength(chart, at)))

/** Wholes of which no part is known are named in the table; bars of nothing are none. */
const withBars = (chart: ShownChart): ShownChart => {
  if (chart.kind !== 'parts' && chart.kind !== 'shares') return chart
  const known = chart.categories.map((_, at) => chart.series.some(({ points }) => (points[at]?.value ?? null) !== null))
  const kept = <T>(items: readonly T[]): T[] => items.filter((_, at) => known[at])
  const series = chart.series.map(({ points, ...one }) => ({ ...one, points: kept(points) }))
  return { ...chart, categories: kept(chart.categories), series }
}

/** Lying bars and many lines cut into pages of about the same number; any other chart is one page. */
export const chartPages = (shown: ShownChart): readonly ChartPage[] => {
  const chart = withBars(shown)
  if (chart.kind === 'trend' && chart.series.length > MOST_LINES) return linePages(chart)
  const most = chart.categories.some((label) => lengthOf(label) > LONG_LABEL) ? MOST_LONG_ROWS : MOST_ROWS
  if (isLying(chart) && chart.categories.length === 0) return []
  if (!isLying(chart) || chart.categories.length <= most) return [{ chart, max: null, min: 0 }]
  const max = longestBar(chart)
  return evenPages([...chart.categories.keys()], most).map((rows) => {
    const cut = <T>(items: readonly T[]): T[] => items.filter((_, at) => rows.includes(at))
    const series = chart.series.map(({ points, ...one }) => ({ ...one, points: cut(points) }))
    return { chart: { ...chart, categories: cut(chart.categories), series }, max: max > 0 ? max : null, min: 0 }
  })
}
