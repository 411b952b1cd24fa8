import type { ChartTone } from '../../core/domain/chart-tone'
import type { ShownChart } from '../../core/schema/wire-shown'
import type { ChartPoint, ColumnItem } from '../../ui/charts/series'
import type { CardChart, SavedChart, StackedChart } from '../../ui/figures/card-content'

type Series = ShownChart['series'][number]
type Point = Series['points'][number]

const GAP: Point = { value: null, mark: 'missing', text: '' }

type Toned =
  | (ChartPoint & { readonly tone?: ChartTone; readonly hatched?: NonNullable<ColumnItem['hatched']> })
  | undefined

/** Everything a chart says of a point, but where it stands: that its table says. */
const pointOf = (point: Toned, toned = false): Point => {
  if (point === undefined) return GAP
  const { value, mark, text, note, earlier = [], partial, hatched } = point
  const tone = toned ? point.tone : undefined
  return {
    value,
    mark,
    text,
    ...(note === undefined ? {} : { note }),
    ...(tone === undefined ? {} : { tone }),
    ...(hatched === undefined ? {} : { hatched: { value: hatched.value, label: hatched.label } }),
    ...(earlier.length === 0 ? {} : { earlier: earlier.map((stated) => ({ value: stated.value, text: stated.text })) }),
    ...(partial === true ? { partial: true as const } : {}),
  }
}

/** The one colour of points; undefined where they have several or none. */
const toneOf = (points: readonly Toned[]): ChartTone | undefined => {
  const tones = new Set(points.flatMap((point) => (point === undefined ? [] : [point.tone])))
  const [only] = tones
  return tones.size === 1 ? only : undefined
}

/** A series in its colour; where its points have several, each has its own. */
const seriesOf = (label: string, points: readonly Toned[]): Series => {
  const tone = toneOf(points)
  return {
    label,
    ...(tone === undefined ? {} : { tone }),
    points: points.map((point) => pointOf(point, tone === undefined)),
  }
}

type Of<Kind> = Extract<CardChart, { readonly kind: Kind }>

const barsOf = ({ items, total }: Of<'bars'>): ShownChart => ({
  kind: 'bars',
  categories: items.map(({ label }) => label),
  series: [seriesOf('', items)],
  total,
  breaks: [],
})

/** Every year from the first to the last: one that is missing is a gap, not a step. */
const yearsOf = ({ series }: Of<'trend'>): readonly number[] => {
  const years = series.flatMap(({ points }) => points.map(({ key }) => Number(key)))
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

const trendOf = (chart: Of<'trend'>): ShownChart => {
  const years = yearsOf(chart)
  return {
    kind: 'trend',
    categories: years.map(String),
    series: chart.series.map(({ label, tone, sparse, points }) => ({
      label,
      tone,
      ...(sparse === undefined ? {} : { sparse }),
      points: years.map((year) => pointOf(points.find(({ key }) => key === String(year)))),
    })),
    total: null,
    breaks: chart.breaks.flatMap(({ year, label, documentNumber, joined = false, series }) => {
      const before = years.indexOf(year)
      const stopped = chart.series.filter(({ id }) => series?.includes(id) === true).map((one) => one.label)
      const said = { before, label: [label, documentNumber ?? ''].join(' ').trim(), joined }
      return before <= 0 ? [] : [series === undefined ? said : { ...said, series: stopped }]
    }),
  }
}

const columnsOf = ({ groups }: Of<'columns'>): ShownChart => {
  const most = Math.max(0, ...groups.map(({ columns }) => columns.length))
  return {
    kind: 'columns',
    categories: groups.map(({ label }) => label),
    series: Array.from({ length: most }, (_, at) =>
      seriesOf(
        groups.find(({ columns }) => columns.length > 1)?.columns[at]?.label ?? '',
        groups.map(({ columns }) => columns[at]),
      ),
    ),
    total: null,
    breaks: [],
  }
}

const stackedOf = ({ kind, parts, rows }: StackedChart): ShownChart => ({
  kind,
  categories: rows.map(({ label }) => label),
  series: parts.map((label, at) =>
    seriesOf(
      label,
      rows.map(({ points }) => points[at]),
    ),
  ),
  total: null,
  breaks: [],
})

/** The chart of a card as categories and series; null where it has none. */
export const shownChart = (chart: SavedChart | null): ShownChart | null => {
  switch (chart?.kind) {
    case 'bars':
      return barsOf(chart)
    case 'trend':
      return trendOf(chart)
    case 'columns':
      return columnsOf(chart)
    case 'parts':
    case 'shares':
      return stackedOf(chart)
    default:
      return null
  }
}
