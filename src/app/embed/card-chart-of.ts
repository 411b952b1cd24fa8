import type { ChartTone } from '../../core/domain/chart-tone'
import type { ShownChart } from '../../core/schema/wire-shown'
import type { BarItem, Tone } from '../../ui/charts/series'
import type { ShareRow } from '../../ui/charts/share-layout'
import type { CardChart } from '../../ui/figures/card-content'

type Series = ShownChart['series'][number]

/** Seal red is given to nothing that does not ask for it. */
const TONES = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5'] as const
const toneAt = (at: number): Tone => TONES[at % TONES.length] ?? 'series-1'
/** Parts of a whole have one colour more. */
const partToneAt = (at: number): ChartTone => (at === TONES.length ? 'plain' : toneAt(at))

const isTone = (tone: ChartTone | undefined): tone is Tone => tone !== undefined && tone !== 'open' && tone !== 'plain'

const pointsOf = ({ points, tone }: Series, categories: readonly string[]): readonly BarItem[] =>
  points.map(({ earlier, tone: ownTone, ...point }, at) => {
    const label = categories[at] ?? ''
    const own = ownTone ?? tone
    return {
      ...point,
      ...(isTone(own) ? { tone: own } : {}),
      ...(earlier === undefined
        ? {}
        : { earlier: earlier.map((stated, index) => ({ ...stated, key: String(index), source: null })) }),
      key: label,
      label,
      source: null,
    }
  })

/** Charts know years as numbers; a year that is none is drawn nowhere. Of single values a year without one is no gap. */
const trendOf = ({ categories, series, breaks }: ShownChart): CardChart => ({
  kind: 'trend',
  series: series.map((one, at) => ({
    id: one.label,
    label: one.label,
    tone: isTone(one.tone) ? one.tone : toneAt(at),
    points: pointsOf(one, categories).filter(({ value }) => one.sparse === undefined || value !== null),
    ...(one.sparse === undefined ? {} : { sparse: one.sparse }),
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
        : [{ tone: toneAt(index), ...point, key: String(index), label: one.label || label }]
    }),
  })),
})

/** A saved chart as one that can be drawn, its figures open nothing; null for parts of wholes, see {@link shareRowsOf}. */
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

/** What a bar of parts is as long as: its whole of 100, or the longest of them. */
const wholeOf = ({ kind, categories, series }: ShownChart): number =>
  kind === 'shares'
    ? 100
    : Math.max(0, ...categories.map((_, at) => series.reduce((sum, { points }) => sum + (points[at]?.value ?? 0), 0)))

/** Parts of wholes as bars; null for a chart of another kind. */
export const shareRowsOf = (chart: ShownChart): readonly ShareRow[] | null => {
  if (chart.kind !== 'parts' && chart.kind !== 'shares') return null
  const whole = wholeOf(chart)
  return chart.categories.map((label, at) => ({
    key: String(at),
    label,
    segments: chart.series.flatMap((one, index) => {
      const point = pointsOf(one, chart.categories)[at]
      if (point === undefined) return []
      const { value } = point
      const length = value === null || whole === 0 ? null : (value / whole) * 100
      const tone = one.points[at]?.tone ?? one.tone ?? partToneAt(index)
      return [{ ...point, value: length, label: one.label, key: `${at} ${index}`, tone }]
    }),
  }))
}
