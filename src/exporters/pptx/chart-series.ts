import type { FigureMark } from '../../core/domain/figure-mark'
import type { ShownChart } from '../../core/schema/wire-shown'
import { chartRuns } from '../shown/chart-runs'
import { withMark } from '../shown/marked-text'
import type { ShownWords } from '../shown/shown-words'
import { longestBar } from './chart-pages'
import type { MarkerSymbol, PointLook, SeriesLook } from './chart-looks'
import { MARKER_SYMBOLS } from './chart-looks'
import { colourOf, partColourOf } from './looks'
import { pointFormat } from './point-format'

const PLAIN = { unjoined: false, named: true, symbol: 'circle' } as const
const symbolAt = (at: number): MarkerSymbol => MARKER_SYMBOLS[at % MARKER_SYMBOLS.length] ?? 'circle'

type Series = ShownChart['series'][number]
type Point = Series['points'][number]

/** A series of a native chart: its row of the data sheet, and how it is drawn. */
export interface ChartSeries {
  readonly name: string
  /** One a category; null is a gap. */
  readonly values: readonly (number | null)[]
  readonly colour: string
  readonly look: SeriesLook
}

/** The categories and series of a native chart. */
export interface NativeChart {
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
}

const FILLS: Readonly<Partial<Record<FigureMark, PointLook['fill']>>> = {
  derived: 'hollow',
  corrected: 'boxed',
}

interface Drawn {
  readonly at: number
  readonly colour: string
  /** What its label says after the figure; null: it has no label. */
  readonly beside: string | null
  readonly dotted?: boolean
}

const lookOf = (point: Point, { at, colour, beside, dotted = false }: Drawn): PointLook => ({
  at,
  fill: FILLS[point.mark] ?? 'solid',
  colour,
  dotted,
  apart: point.partial === true,
  label: beside === null || point.value === null ? null : pointFormat(point, beside),
})

/** A category with the marks of its figures where they are not as printed. */
const categoriesOf = ({ categories, series }: ShownChart, words: ShownWords): readonly string[] =>
  categories.map((label, at) => {
    const marks = new Set(series.flatMap(({ points }) => points[at]?.mark ?? []))
    return [...marks].reduce((text, mark) => withMark(text, series.length === 1 ? mark : undefined, words), label)
  })

/** The row of a series in the data sheet. */
const rowOf = ({ label, points }: Series, words: ShownWords): Pick<ChartSeries, 'name' | 'values'> => ({
  name: label === '' ? words.saving.slides.data : label,
  values: points.map(({ value }) => value),
})

/** A segment shorter than this share of the longest bar has no room for its figure. */
const LEAST_LABELLED = 0.04

const partsOf = (chart: ShownChart, words: ShownWords): readonly ChartSeries[] => {
  const longest = chart.kind === 'shares' ? 100 : longestBar(chart)
  return chart.series.map((series, index) => {
    const { tone, points } = series
    const colour = partColourOf(tone, index)
    return {
      ...rowOf(series, words),
      colour,
      look: {
        ...PLAIN,
        points: points.map((point, at) =>
          lookOf(point, { at, colour, beside: (point.value ?? 0) >= longest * LEAST_LABELLED ? '' : null }),
        ),
      },
    }
  })
}

/** What is left of a figure without its hatched part. */
const assessed = ({ value, hatched }: Point): number | null => (value === null ? null : value - (hatched?.value ?? 0))

/**
 * A series part of which is counted but not assessed: the whole figure hatched, and over it what is assessed, so that
 * both numbers stand in the data sheet and the hatched part is what is seen between them.
 */
const hatchedOf = (series: Series, whole: ChartSeries, words: ShownWords): readonly ChartSeries[] => [
  {
    ...whole,
    name: words.saving.slides.hatched,
    look: {
      ...whole.look,
      hatched: whole.colour,
      points: whole.look.points.map((look) =>
        series.points[look.at]?.hatched === undefined ? look : { ...look, fill: 'hatched' },
      ),
    },
  },
  {
    ...whole,
    name: words.saving.slides.assessed,
    values: series.points.map(assessed),
    look: { ...whole.look, points: whole.look.points.map((look) => ({ ...look, label: null })) },
  },
]

/** What stands beside a figure of a lying bar; standing columns have room for nothing but the figure. */
const besideOf = ({ note = '', hatched }: Point, lying: boolean): string =>
  lying ? [note, hatched?.label ?? ''].filter((part) => part !== '').join(' · ') : ''

const barsOf = (chart: ShownChart, words: ShownWords): readonly ChartSeries[] => {
  const lying = chart.kind === 'bars'
  const plain = chart.series.map((series, index): ChartSeries => {
    const { tone, points } = series
    const colour = colourOf(tone ?? points.find((point) => point.tone !== undefined)?.tone, index)
    return {
      ...rowOf(series, words),
      colour,
      look: {
        ...PLAIN,
        points: points.map((point, at) =>
          lookOf(point, {
            at,
            colour: point.tone === undefined ? colour : colourOf(point.tone, index),
            beside: besideOf(point, lying),
          }),
        ),
      },
    }
  })
  const [only] = chart.series
  const [whole] = plain
  const isHatched = chart.series.length === 1 && only?.points.some(({ hatched }) => hatched !== undefined) === true
  return isHatched && whole !== undefined ? hatchedOf(only, whole, words) : plain
}

/** Bars and columns as the program draws them; lying ones from the bottom up, so that the first stands at the top. */
export const nativeBars = (chart: ShownChart, words: ShownWords): NativeChart => {
  const isParts = chart.kind === 'parts' || chart.kind === 'shares'
  const series = isParts ? partsOf(chart, words) : barsOf(chart, words)
  const categories = categoriesOf(chart, words)
  if (chart.kind === 'columns') return { categories, series }
  const last = categories.length - 1
  return {
    categories: [...categories].reverse(),
    series: series.map((one) => ({
      ...one,
      values: [...one.values].reverse(),
      look: { ...one.look, points: one.look.points.map((look) => ({ ...look, at: last - look.at })).reverse() },
    })),
  }
}

/** Years at which the line of a series is joined though it need not be. */
const joinedAt = ({ breaks }: ShownChart, label: string): ReadonlySet<number> =>
  new Set(
    breaks.filter(({ joined, series }) => joined && (series?.includes(label) ?? true)).map(({ before }) => before),
  )

/** Values stated before, as small marks that no line joins. */
const earlierOf = (series: Series, index: number, words: ShownWords): readonly ChartSeries[] => {
  const most = Math.max(0, ...series.points.map(({ earlier = [] }) => earlier.length))
  const colour = colourOf(series.tone, index)
  return Array.from({ length: most }, (_, depth) => ({
    name: `${series.label} ${words.marks.earlier}${depth === 0 ? '' : ` ${depth + 1}`}`.trim(),
    values: series.points.map(({ earlier = [] }) => earlier[depth]?.value ?? null),
    colour,
    look: {
      unjoined: true,
      named: depth === 0,
      symbol: symbolAt(index),
      small: { fill: partColourOf(series.tone, index), outline: colour },
      points: series.points.flatMap(({ earlier = [] }, at): readonly PointLook[] => {
        const stated = earlier[depth]
        return stated === undefined ? [] : [lookOf({ ...stated, mark: 'earlier' }, { at, colour, beside: null })]
      }),
    },
  }))
}

/** Lines as the program draws them: each stretch that may be joined is a series, its values stated before are another. */
export const nativeLines = (chart: ShownChart, words: ShownWords): NativeChart => {
  const runs = chartRuns(chart).flatMap(({ label, values, series: index, first }): readonly ChartSeries[] => {
    const series = chart.series[index]
    if (series === undefined) return []
    const colour = colourOf(series.tone, index)
    const dotted = joinedAt(chart, series.label)
    const points = series.points.flatMap((point, at) =>
      (values[at] ?? null) === null ? [] : [lookOf(point, { at, colour, beside: '', dotted: dotted.has(at) })],
    )
    return [
      {
        name: label,
        values,
        colour,
        look: { unjoined: series.sparse === true, named: first, symbol: symbolAt(index), points },
      },
    ]
  })
  const earlier = chart.series.flatMap((series, index) => earlierOf(series, index, words))
  return { categories: categoriesOf(chart, words), series: [...runs, ...earlier] }
}
