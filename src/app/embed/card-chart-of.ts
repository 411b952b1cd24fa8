import type { ShownChart } from '../../core/schema/wire-shown'
import type { ChartPoint, Tone } from '../../ui/charts/series'
import type { CardChart } from '../../ui/figures/card-content'

type Series = ShownChart['series'][number]

const TONES: readonly Tone[] = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5']
const toneAt = (at: number): Tone => TONES[at % TONES.length] ?? 'series-1'

const pointsOf = ({ points }: Series, categories: readonly string[]): readonly ChartPoint[] =>
  points.map((point, at) => {
    const label = categories[at] ?? ''
    return { ...point, key: label, label, source: null }
  })

/** Charts know years as numbers; a year that is none is drawn nowhere. */
const trendOf = ({ categories, series, breaks }: ShownChart): CardChart => ({
  kind: 'trend',
  series: series.map((one, at) => ({
    id: one.label,
    label: one.label,
    tone: toneAt(at),
    points: pointsOf(one, categories),
  })),
  breaks: breaks.map(({ before, label, joined, series: stopped }) => ({
    year: Number(categories[before]),
    label,
    ...(joined ? { joined: true as const } : {}),
    ...(stopped === undefined ? {} : { series: stopped }),
  })),
  bands: [],
})

const columnsOf = ({ categories, series }: ShownChart): CardChart => ({
  kind: 'columns',
  groups: categories.map((label, at) => ({
    key: String(at),
    label,
    columns: series.flatMap((one, index) => {
      const point = pointsOf(one, categories)[at]
      return point === undefined
        ? []
        : [{ ...point, key: String(index), label: one.label || label, tone: toneAt(index) }]
    }),
  })),
})

/** A saved chart as one that can be drawn, its figures open nothing; null for one whose table says it better. */
export const cardChartOf = (chart: ShownChart): CardChart | null => {
  switch (chart.kind) {
    case 'bars': {
      const items = chart.series.flatMap((one) => pointsOf(one, chart.categories))
      return { kind: 'bars', items: items.map((item, at) => ({ ...item, key: String(at) })), total: chart.total }
    }
    case 'trend':
      return trendOf(chart)
    case 'columns':
      return columnsOf(chart)
    default:
      return null
  }
}
