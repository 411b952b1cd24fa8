import type PptxGenJS from 'pptxgenjs'
import type { ShownChart } from '../../core/schema/wire-shown'
import { chartRuns } from '../shown/chart-runs'
import { withMark } from '../shown/marked-text'
import type { ShownWords } from '../shown/shown-words'
import { COLOURS, FONT } from './looks'

const BOX = { x: 0.5, y: 1.45, w: 12.3, h: 4.55 } as const
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

const addBars = (slide: PptxGenJS.Slide, chart: ShownChart, words: ShownWords): void => {
  const across = chart.kind === 'bars'
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
    barDir: across ? 'bar' : 'col',
    barGapWidthPct: 50,
    valAxisHidden: across,
    ...(across ? { valGridLine: { style: 'none' as const } } : {}),
    showLegend: chart.series.length > 1,
    chartColors: chart.series.length > 1 ? [...COLOURS.series] : [COLOURS.series[0]],
  })
}

const addLines = (slide: PptxGenJS.Slide, chart: ShownChart, words: ShownWords): void => {
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
      showLegend: runs.length > 1,
      chartColors: runs.map(({ series }) => COLOURS.series[series % COLOURS.series.length] ?? INK),
    },
  )
}

/** Draws a chart as the program's own, editable one. */
export const addChart = (slide: PptxGenJS.Slide, chart: ShownChart, words: ShownWords): void =>
  chart.kind === 'trend' ? addLines(slide, chart, words) : addBars(slide, chart, words)
