import type { ShownChart } from '../../core/schema/wire-shown'
import type { ChartPoint } from '../../ui/charts/series'
import type { CardChart, SavedChart, StackedChart } from '../../ui/figures/card-content'

type Point = ShownChart['series'][number]['points'][number]

const GAP: Point = { value: null, mark: 'missing', text: '' }

const pointOf = (point: ChartPoint | undefined): Point =>
  point === undefined
    ? GAP
    : {
        value: point.value,
        mark: point.mark,
        text: point.text,
        ...(point.partial === true ? { partial: true as const } : {}),
      }

type Of<Kind> = Extract<CardChart, { readonly kind: Kind }>

const barsOf = ({ items, total }: Of<'bars'>): ShownChart => ({
  kind: 'bars',
  categories: items.map(({ label }) => label),
  series: [{ label: '', points: items.map(pointOf) }],
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
    series: chart.series.map(({ label, points }) => ({
      label,
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
    series: Array.from({ length: most }, (_, at) => ({
      label: groups.find(({ columns }) => columns.length > 1)?.columns[at]?.label ?? '',
      points: groups.map(({ columns }) => pointOf(columns[at])),
    })),
    total: null,
    breaks: [],
  }
}

const stackedOf = ({ kind, parts, rows }: StackedChart): ShownChart => ({
  kind,
  categories: rows.map(({ label }) => label),
  series: parts.map((label, at) => ({ label, points: rows.map(({ points }) => pointOf(points[at])) })),
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
