import type PptxGenJS from 'pptxgenjs'
import type { ShownChart } from '../../core/schema/wire-shown'
import { chartRuns } from '../shown/chart-runs'
import { withMark } from '../shown/marked-text'
import type { ShownWords } from '../shown/shown-words'
import { longestBar } from './chart-pages'
import type { ChartPage } from './chart-pages'
import { COLOURS, FONT } from './looks'

const BOX = { x: 0.5, y: 1.45, w: 12.3, h: 4.55 } as const
/** Few bars do not fill the slide. */
const ROW = 0.6
const FRAME = 0.8
/** Where the bars of several pages begin and end, so that their lengths compare. */
const SAME_PLACE = { layout: { x: 0.42, y: 0.02, w: 0.56, h: 0.86 } } as const
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
  dataLabelFormatCode: '#,##0.######',
  legendFontFace: FONT,
  legendFontSize: 12,
  legendColor: INK,
  legendPos: 'b',
  displayBlanksAs: 'gap',
  chartColors: [...COLOURS.series],
} as const

/** A category with the marks of its figures where they are not as printed: native charts know no hollow bars. */
const categoriesOf = ({ categories, series }: ShownChart, words: ShownWords): string[] =>
  categories.map((label, at) => {
    const marks = new Set(series.flatMap(({ points }) => points[at]?.mark ?? []))
    return [...marks].reduce((text, mark) => withMark(text, series.length === 1 ? mark : undefined, words), label)
  })

/** pptxgenjs takes only numbers; a gap goes through as it is and is taken out of the file afterwards. */
const gaps = (values: readonly (number | null)[]): number[] => values.map((value) => value ?? Number.NaN)

/** A segment shorter than this share of the longest bar has no room for its figure. */
const LEAST_LABELLED = 0.04
const PERCENT = /^[+−-]?[\d.,]{1,20}%/u

const isPercent = ({ series }: ShownChart): boolean =>
  series.every(({ points }) => points.every(({ value, text }) => value === null || PERCENT.test(text)))

const numberFormat = ({ kind }: ShownChart, percent: boolean, longest: number): string => {
  const shown = percent ? '#,##0.0"%"' : '#,##0.######'
  return kind === 'parts' || kind === 'shares' ? `[>=${longest * LEAST_LABELLED}]${shown};""` : shown
}

const stackedLooks = ({ kind }: ShownChart) =>
  kind === 'parts' || kind === 'shares'
    ? {
        barGrouping: 'stacked' as const,
        dataLabelPosition: 'ctr' as const,
        dataBorder: { pt: 1, color: COLOURS.paper },
        chartColors: [...COLOURS.parts],
      }
    : {}

/** Axes begin at 0, whatever a program would choose: a bar's length is its figure. */
const fromZero = (min: number) => (min < 0 ? {} : { valAxisMinVal: 0 })

const leastOf = ({ series }: ShownChart): number =>
  Math.min(0, ...series.flatMap(({ points }) => points.map(({ value }) => value ?? 0)))

/** Width of a digit of 13 points, in inches. */
const DIGIT = 0.108

/** Whether every figure of a line has room above its point; the table that follows has them all. */
const areRoomy = ({ categories, series }: ShownChart): boolean =>
  Math.max(...series.flatMap(({ points }) => points.map(({ value }) => (value ?? 0).toLocaleString('en').length))) *
    DIGIT <=
  BOX.w / Math.max(1, categories.length)

const addBars = (slide: PptxGenJS.Slide, { chart, max }: ChartPage, words: ShownWords): void => {
  const across = chart.kind !== 'columns'
  const percent = chart.kind === 'shares' || isPercent(chart)
  const end = chart.kind === 'shares' ? 100 : max
  // bars lie from the bottom up: turned round, the first stands at the top as on the screen
  const ordered = <T>(items: readonly T[]): readonly T[] => (across ? [...items].reverse() : items)
  const labels = [...ordered(categoriesOf(chart, words))]
  const data = chart.series.map(({ label, points }) => ({
    name: label === '' ? words.saving.slides.data : label,
    labels,
    values: gaps(ordered(points.map(({ value }) => value))),
  }))
  slide.addChart('bar', data, {
    ...AXES,
    ...BOX,
    ...(across ? { h: Math.min(BOX.h, chart.categories.length * ROW + FRAME) } : {}),
    ...(max === null ? {} : SAME_PLACE),
    ...fromZero(leastOf(chart)),
    ...(end === null ? {} : { valAxisMaxVal: end, valAxisMinVal: 0 }),
    dataLabelFormatCode: numberFormat(chart, percent, end ?? longestBar(chart)),
    barDir: across ? 'bar' : 'col',
    barGapWidthPct: 50,
    valAxisHidden: across,
    ...(across ? { valGridLine: { style: 'none' as const } } : {}),
    showLegend: chart.series.length > 1,
    chartColors: chart.series.length > 1 ? [...COLOURS.series] : [COLOURS.series[0]],
    ...stackedLooks(chart),
  })
}

const addLines = (slide: PptxGenJS.Slide, { chart, max, min }: ChartPage, words: ShownWords): void => {
  const labels = categoriesOf(chart, words)
  const runs = chartRuns(chart)
  if (runs.length === 0) return
  slide.addChart(
    'line',
    runs.map(({ label, values }) => ({ name: label, labels, values: gaps(values) })),
    {
      ...AXES,
      ...BOX,
      lineSize: 2.5,
      lineDataSymbolSize: 8,
      dataLabelPosition: 't',
      showValue: areRoomy(chart),
      ...fromZero(leastOf(chart)),
      showLegend: runs.length > 1,
      ...(max === null ? {} : { valAxisMaxVal: max, valAxisMinVal: min }),
      chartColors: runs.map(({ series }) => COLOURS.series[series % COLOURS.series.length] ?? INK),
    },
  )
}

/** Draws a chart as the program's own, editable one. */
export const addChart = (slide: PptxGenJS.Slide, page: ChartPage, words: ShownWords): void =>
  page.chart.kind === 'trend' ? addLines(slide, page, words) : addBars(slide, page, words)
