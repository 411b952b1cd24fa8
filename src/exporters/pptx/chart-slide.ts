import type PptxGenJS from 'pptxgenjs'
import type { ShownChart } from '../../core/schema/wire-shown'
import { lengthOf } from '../column-widths'
import type { ShownWords } from '../shown/shown-words'
import { longestBar } from './chart-pages'
import type { ChartPage } from './chart-pages'
import type { SeriesLook } from './chart-looks'
import { nativeBars, nativeLines } from './chart-series'
import type { NativeChart } from './chart-series'
import { COLOURS, FONT } from './looks'

/** Where a chart stands on a slide, in inches. */
export interface ChartBox {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const ROW = 0.6
const FRAME = 0.5
/** A square of type of 13 points, in inches. */
const SQUARE = 0.185
const MOST_LABEL = 4.2
const INK = COLOURS.ink
const AXES = {
  catAxisLabelFontFace: FONT,
  catAxisLabelFontSize: 13,
  catAxisLabelColor: INK,
  valAxisLabelFontFace: FONT,
  valAxisLabelFontSize: 12,
  valAxisLabelColor: COLOURS.quiet,
  valGridLine: { color: COLOURS.line, size: 0.75 },
  dataLabelFontFace: FONT,
  dataLabelFontSize: 13,
  dataLabelColor: INK,
  showValue: true,
  legendFontFace: FONT,
  legendFontSize: 12,
  legendColor: INK,
  legendPos: 'b',
  displayBlanksAs: 'gap',
} as const

/** pptxgenjs takes only numbers; a gap goes through as it is and is taken out of the file afterwards. */
const gaps = (values: readonly (number | null)[]): number[] => values.map((value) => value ?? Number.NaN)

const dataOf = ({ categories, series }: NativeChart) =>
  series.map(({ name, values }) => ({ name, labels: [...categories], values: gaps(values) }))

const valuesOf = ({ series }: ShownChart): readonly number[] =>
  series.flatMap(({ points }) => points.map(({ value }) => value ?? 0))

/** Axes begin at 0, whatever a program would choose: a bar's length is its figure. */
const leastOf = (chart: ShownChart): number => Math.min(0, ...valuesOf(chart))
const fromZero = (least: number) => (least < 0 ? {} : { valAxisMinVal: 0 })

/** Figures on an axis: thousands apart where there are thousands, per cent where all of them are. */
const axisFormat = (chart: ShownChart): string => {
  const drawn = chart.series.flatMap(({ points }) => points.filter(({ value }) => value !== null))
  const digits = Math.max(0, ...valuesOf(chart)) >= 1000 ? '#,##0' : 'General'
  return drawn.length > 0 && drawn.every(({ text }) => text.endsWith('%')) ? `${digits}"%"` : digits
}

const isStacked = ({ kind }: ShownChart): boolean => kind === 'parts' || kind === 'shares'

/** Where lying bars begin, and which figure is at the right end, in a box of this width. */
interface Lie {
  readonly left: number
  readonly end: number
}

/** Room for what stands before and behind the bars: categories on the left, figures with what is beside them on the right. */
const lieOf = (chart: ShownChart, width: number): Lie => {
  const label = Math.min(MOST_LABEL, SQUARE * Math.max(3, ...chart.categories.map(lengthOf)) + 0.3)
  const left = label / width
  if (chart.kind === 'shares') return { left, end: 100 }
  const plot = width - label
  if (isStacked(chart)) return { left, end: longestBar(chart) || 1 }
  const ends = chart.series.flatMap(({ points }) =>
    points.map(({ value, text, note = '', hatched }) => {
      const said = 1.1 * SQUARE * (lengthOf(`${text}  ${note}${hatched?.label ?? ''}`) + 1)
      return ((value ?? 0) * plot) / (plot - Math.min(said, plot * 0.6))
    }),
  )
  return { left, end: Math.max(chart.total?.value ?? 0, ...ends) || 1 }
}

const TOP = 0.03

/** Few bars do not fill the room there is. */
const lyingHeight = ({ categories, series }: ShownChart, most: number): number =>
  Math.min(most, categories.length * ROW + FRAME + (series.length > 1 ? 0.4 : 0))

/** The whole that bars are measured against, as a line behind them and their labels. */
const addTotal = (
  slide: PptxGenJS.Slide,
  { value, label }: NonNullable<ShownChart['total']>,
  { box, h, plot, end }: { readonly box: ChartBox; readonly h: number; readonly plot: ChartBox; readonly end: number },
): void => {
  const x = box.x + box.w * (plot.x + (plot.w * value) / end)
  const line = { color: COLOURS.quiet, width: 1.25, dashType: 'dash' } as const
  slide.addShape('line', { x, y: box.y + h * plot.y, w: 0, h: h * plot.h, line })
  const text = { fontFace: FONT, fontSize: 12, color: COLOURS.quiet, margin: 0, align: 'right' } as const
  slide.addText(label, { ...text, x: x - 4, y: box.y + h * (plot.y + plot.h), w: 4, h: 0.28 })
}

const addLying = (slide: PptxGenJS.Slide, { chart }: ChartPage, whole: ShownChart, { box, words }: Placed) => {
  const native = nativeBars(chart, words)
  const { left, end } = lieOf(whole, box.w)
  const legend = chart.series.length > 1
  const h = lyingHeight(chart, box.h)
  const plot = { x: left, y: TOP, w: 1 - left, h: 1 - TOP - (legend ? 0.55 : 0.15) / h }
  if (whole.total !== null) addTotal(slide, whole.total, { box, h, plot, end })
  slide.addChart('bar', dataOf(native), {
    ...AXES,
    ...box,
    h,
    layout: plot,
    ...fromZero(leastOf(whole)),
    valAxisMaxVal: end,
    barDir: 'bar',
    barGapWidthPct: 50,
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    showLegend: legend,
    chartColors: native.series.map(({ colour }) => colour),
    ...(isStacked(chart)
      ? {
          barGrouping: 'stacked',
          dataLabelPosition: 'ctr',
          dataBorder: { pt: 1, color: COLOURS.paper },
        }
      : {}),
  })
  return native
}

const addColumns = (slide: PptxGenJS.Slide, { chart }: ChartPage, { box, words }: Placed) => {
  const native = nativeBars(chart, words)
  const [only] = chart.series
  const overlaid = chart.series.length === 1 && native.series.length > 1
  slide.addChart('bar', dataOf(native), {
    ...AXES,
    ...box,
    ...fromZero(leastOf(chart)),
    barDir: 'col',
    barGapWidthPct: chart.categories.length > 4 ? 60 : 150,
    ...(overlaid ? { barOverlapPct: 100 } : {}),
    valAxisLabelFormatCode: axisFormat(chart),
    showLegend: native.series.length > 1 && only !== undefined,
    chartColors: native.series.map(({ colour }) => colour),
  })
  return native
}

/** Whether every figure of a line has room above its point; the table that follows has them all. */
const areRoomy = ({ categories, series }: ShownChart, width: number): boolean =>
  series.length === 1 &&
  Math.max(...series.flatMap(({ points }) => points.map(({ text }) => lengthOf(text)))) * SQUARE * 1.06 <=
    width / Math.max(1, categories.length)

const LINES = { x: 0.07, y: 0.05, w: 0.92 } as const

const addLines = (slide: PptxGenJS.Slide, { chart, max, min }: ChartPage, { box, words }: Placed) => {
  const native = nativeLines(chart, words)
  if (native.series.length === 0) return native
  // of several lines even the only one that has figures is named
  const legend = native.series.length > 1 || chart.series.length > 1
  const plot = { ...LINES, h: 1 - LINES.y - (legend ? 1 : 0.45) / box.h }
  slide.addChart('line', dataOf(native), {
    ...AXES,
    ...box,
    layout: plot,
    lineSize: 2.5,
    lineDataSymbolSize: 8,
    dataLabelPosition: 't',
    showValue: areRoomy(chart, box.w),
    ...fromZero(leastOf(chart)),
    valAxisLabelFormatCode: axisFormat(chart),
    showLegend: legend,
    ...(max === null ? {} : { valAxisMaxVal: max, valAxisMinVal: min }),
    chartColors: native.series.map(({ colour }) => colour),
  })
  // where the form or the method changes, as on the screen
  const line = { color: COLOURS.quiet, width: 1, dashType: 'dash' } as const
  for (const before of new Set(chart.breaks.map((one) => one.before))) {
    const x = box.x + box.w * (plot.x + (plot.w * before) / Math.max(1, chart.categories.length))
    slide.addShape('line', { x, y: box.y + box.h * plot.y, w: 0, h: box.h * plot.h, line })
  }
  return native
}

interface Placed {
  readonly box: ChartBox
  readonly words: ShownWords
}

interface Drawn {
  /** null: there was nothing to draw. */
  readonly looks: readonly SeriesLook[] | null
  /** Where it ends on the slide, in inches. */
  readonly bottom: number
}

/** Draws a page of a chart as the program's own, editable one. */
export const addChart = (slide: PptxGenJS.Slide, page: ChartPage, whole: ShownChart, placed: Placed): Drawn => {
  const { kind } = page.chart
  const { box } = placed
  const isLying = kind !== 'trend' && kind !== 'columns'
  const native = isLying
    ? addLying(slide, page, whole, placed)
    : kind === 'trend'
      ? addLines(slide, page, placed)
      : addColumns(slide, page, placed)
  return {
    looks: native.series.length === 0 ? null : native.series.map(({ look }) => look),
    bottom: box.y + (isLying ? lyingHeight(page.chart, box.h) : box.h) + (whole.total === null ? 0 : 0.2),
  }
}
