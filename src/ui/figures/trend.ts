import type { Change } from '../../core/metrics/change'
import { changeOf } from '../../core/metrics/change'
import type { FormBreak } from '../../core/metrics/comparability'
import type { IndicatorSeries } from '../../core/metrics/indicator-series'
import type { Point } from '../../core/metrics/report-figures'
import type { ChartPoint, FormBand, SeriesBreak, TableCell, TableData, Tone, TrendSeries } from '../charts/series'
import { cellOf, figureRefOf, pointOf } from './present-reading'
import type { Words } from './words'
import { yearRanges } from './year-ranges'

/** Everything a trend chart and its table need. */
export interface TrendData {
  readonly measure: 'count' | 'change'
  readonly series: readonly TrendSeries[]
  readonly breaks: readonly SeriesBreak[]
  readonly bands: readonly FormBand[]
  readonly table: TableData
  /** Breaks and missing years in words, to stand below the chart. */
  readonly notes: readonly string[]
}

const TONES: readonly Tone[] = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5']

/** Tone of the nth series; beyond the fifth they repeat and the direct label tells them apart. */
const toneAt = (index: number): Tone => TONES[index % TONES.length] ?? 'series-1'

const changeText = (change: Change, { messages, format }: Words): string => {
  const words = messages.readings
  if (!change.ok) return words.noChange[change.reason]
  const difference = format.signed(change.difference)
  return change.percent === null
    ? words.changeNoPercent(difference)
    : words.change(difference, format.signedPercent(change.percent))
}

const changePoint = (series: IndicatorSeries, point: Point, words: Words): ChartPoint => {
  const change = changeOf(series, point)
  const percent = change.ok ? change.percent : null
  return {
    key: String(point.year),
    label: String(point.year),
    value: percent,
    mark: percent === null ? 'not-comparable' : 'derived',
    text: percent === null ? changeText(change, words) : words.format.signedPercent(percent),
    note: changeText(change, words),
    source: figureRefOf(change.ok ? change.refs : point.refs),
  }
}

const chartPoints = (series: IndicatorSeries, measure: 'count' | 'change', words: Words): readonly ChartPoint[] => {
  const years = new Set<number>()
  return series.points.flatMap((point) => {
    if (years.has(point.year)) return []
    years.add(point.year)
    if (measure === 'change') return [changePoint(series, point, words)]
    return [pointOf(point, { key: String(point.year), label: String(point.year) }, words)]
  })
}

const breakNote = (agency: string, found: FormBreak, { messages }: Words): string => {
  const words = messages.readings
  const years = `${agency} ${words.years(String(found.afterYear), String(found.beforeYear))}`
  const notice = found.notice === null ? '' : words.notice(found.notice)
  return words.breakNote(years, words.breakRelations[found.relation], found.reason, notice)
}

const seriesBreaks = (all: readonly IndicatorSeries[], words: Words): readonly SeriesBreak[] =>
  all.flatMap((series) =>
    series.breaks.map((found) => ({
      year: found.beforeYear,
      label: words.messages.readings.breakLabel,
      ...(found.notice === null ? {} : { documentNumber: found.notice }),
      series: [series.agency],
    })),
  )

const bandsOf = (all: readonly IndicatorSeries[], words: Words): readonly FormBand[] => {
  const [only, ...more] = all
  if (only === undefined || more.length > 0) return []
  const bands: FormBand[] = []
  for (const { form, year } of only.points) {
    if (form === null) continue
    const label = words.labels.form(form)
    const last = bands.at(-1)
    if (last?.label === label) bands.splice(-1, 1, { ...last, to: year })
    else bands.push({ from: year, to: year, label })
  }
  return bands
}

const tableOf = (all: readonly IndicatorSeries[], words: Words): TableData => {
  const { columns } = words.messages.readings
  return {
    columns: [
      { key: 'report', label: columns.report },
      { key: 'figure', label: columns.figure, numeric: true },
      { key: 'change', label: columns.change, numeric: true },
    ],
    rows: all.flatMap((series) =>
      series.points.map((point) => {
        const change = changeOf(series, point)
        const changed: TableCell = {
          text: changeText(change, words),
          mark: change.ok ? 'derived' : 'not-comparable',
          value: change.ok ? change.percent : null,
          source: change.ok ? figureRefOf(change.refs) : null,
        }
        return {
          key: `${series.agency}.${point.reportId}`,
          cells: [
            { text: words.messages.readings.reportOf(series.agency, String(point.year)) },
            cellOf(point, words),
            changed,
          ],
        }
      }),
    ),
  }
}

const notesOf = (all: readonly IndicatorSeries[], words: Words): readonly string[] =>
  all.flatMap((series) => [
    ...series.breaks.map((found) => breakNote(series.agency, found, words)),
    ...(series.missingYears.length === 0 || series.points.length === 0
      ? []
      : [`${series.agency} ${words.messages.readings.missingYears(yearRanges(series.missingYears, words))}`]),
  ])

/** One line an agency over the years: counts, or changes on the year before in percent. */
export const trendOf = (all: readonly IndicatorSeries[], measure: 'count' | 'change', words: Words): TrendData => ({
  measure,
  series: all.map((series, index) => ({
    id: series.agency,
    label: series.agency,
    tone: toneAt(index),
    points: chartPoints(series, measure, words),
  })),
  breaks: seriesBreaks(all, words),
  bands: bandsOf(all, words),
  table: tableOf(all, words),
  notes: notesOf(all, words),
})
