import type { ShownChart } from '../../core/schema/wire-shown'

type Series = ShownChart['series'][number]

/** A stretch of a series that one line may join: it ends at breaks and stands apart where a year is not whole. */
export interface Run {
  readonly label: string
  /** One value a category; null outside the stretch and where there is no figure. */
  readonly values: readonly (number | null)[]
  /** Which series it belongs to, for its colour. */
  readonly series: number
  /** The first stretch of its series, which bears its name. */
  readonly first: boolean
}

const bordersOf = ({ breaks }: ShownChart, { label, points }: Series): ReadonlySet<number> => {
  const stops = breaks
    // where the reader asked for it the line goes on
    .filter(({ series, joined }) => !joined && (series === undefined || series.includes(label)))
    .map(({ before }) => before)
  const apart = points.flatMap(({ partial }, at) => (partial === true ? [at, at + 1] : []))
  return new Set([...stops, ...apart])
}

const runsOf = (chart: ShownChart, series: Series, index: number): readonly Run[] => {
  const borders = bordersOf(chart, series)
  const starts = [0, ...[...borders].filter((at) => at > 0 && at < series.points.length).sort((a, b) => a - b)]
  const stretches = starts
    .map((from, at) => ({ from, to: (starts[at + 1] ?? series.points.length) - 1 }))
    .filter(({ from, to }) => series.points.slice(from, to + 1).some(({ value }) => value !== null))
  return stretches.map(({ from, to }, at) => {
    const years = [...new Set([chart.categories[from], chart.categories[to]])].join('–')
    return {
      label: at === 0 ? series.label : `${series.label} ${years}`.trim(),
      first: at === 0,
      values: series.points.map(({ value }, at) => (at >= from && at <= to ? value : null)),
      series: index,
    }
  })
}

/** What may be joined by lines: each series cut at its breaks. */
export const chartRuns = (chart: ShownChart): readonly Run[] =>
  chart.series.flatMap((series, index) => runsOf(chart, series, index))
