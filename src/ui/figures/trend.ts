import type { FormId } from '../../core/domain/catalogue'
import type { Change, NoChangeReason } from '../../core/metrics/change'
import { changeOf } from '../../core/metrics/change'
import type { FormBreak } from '../../core/metrics/comparability'
import type { IndicatorSeries } from '../../core/metrics/indicator-series'
import type { Point } from '../../core/metrics/report-figures'
import type {
  ChartPoint,
  EarlierValue,
  FormBand,
  PointMark,
  SaidBeside,
  SeriesBreak,
  TableCell,
  TableData,
  Tone,
  TrendSeries,
} from '../charts/series'
import { cellOf, figureRefOf, markedText, pointOf, withCorrection } from './present-reading'
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

const changeText = (change: Change, { unit }: Point, { settings }: IndicatorSeries, all: Words): string => {
  const { messages, format } = all
  const words = messages.readings
  if (!change.ok) return words.noChange[change.reason]
  const difference = format.signed(change.difference, unit)
  const text =
    change.percent === null
      ? words.changeNoPercent[change.withheld](difference, format.number(settings.smallBase))
      : words.change(difference, format.signedPercent(change.percent))
  return withCorrection(change.join === null ? text : words.joined(text), change, all)
}

/** Reasons that two figures there are do not compare; for any other, one of them is not there. */
const APART: ReadonlySet<NoChangeReason> = new Set(['approximate', 'restated', 'break'])

const changeMark = (change: Change): PointMark => {
  if (!change.ok) return APART.has(change.reason) ? 'not-comparable' : 'missing'
  return change.join === null ? 'derived' : 'approximate-join'
}

const saidChange = (change: Change, point: Point, series: IndicatorSeries, words: Words): SaidBeside => ({
  text: changeText(change, point, series, words),
  source: change.ok ? figureRefOf(change.refs) : null,
})

/** Of a change that a chart of percentages cannot draw: why there is none, or the difference and why it stands alone. */
const undrawn = (
  change: Change,
  { unit }: Point,
  { settings }: IndicatorSeries,
  { messages, format }: Words,
): Pick<ChartPoint, 'gap' | 'instead'> => {
  const { noChange, changeNoPercent } = messages.readings
  if (!change.ok) return { gap: noChange[change.reason] }
  if (change.percent !== null) return {}
  return {
    gap: changeNoPercent[change.withheld]('', format.number(settings.smallBase)),
    instead: format.signed(change.difference, unit),
  }
}

const changePoint = (series: IndicatorSeries, point: Point, words: Words): ChartPoint => {
  const change = changeOf(series, point)
  const percent = change.ok ? change.percent : null
  const text = changeText(change, point, series, words)
  return {
    key: String(point.year),
    label: String(point.year),
    value: percent,
    mark: changeMark(change),
    ...undrawn(change, point, series, words),
    ...(percent === null ? { text } : { text: words.format.signedPercent(percent), note: text }),
    source: figureRefOf(change.ok ? change.refs : point.refs),
  }
}

const earlierOf = (points: readonly Point[], words: Words): readonly EarlierValue[] =>
  points.flatMap((point, index) => {
    if (point.value === null) return []
    const text = words.messages.readings.earlier(markedText(point, words))
    return [{ key: String(index), value: point.value, text, source: figureRefOf(point.refs) }]
  })

const chartPoints = (series: IndicatorSeries, measure: 'count' | 'change', words: Words): readonly ChartPoint[] => {
  return series.years.map(({ drawn, earlier }) => {
    if (measure === 'change') return changePoint(series, drawn, words)
    const year = String(drawn.year)
    const stated = earlierOf(earlier, words)
    const join = series.joins.some(({ beforeYear }) => beforeYear === drawn.year)
    const note = [...(join ? [words.messages.readings.joinLabel] : []), ...stated.map(({ text }) => text)]
    const point = {
      ...pointOf(drawn, { key: year, label: year, note: note.join(words.messages.readings.listSeparator) }, words),
      change: saidChange(changeOf(series, drawn), drawn, series, words),
    }
    return stated.length === 0 ? point : { ...point, earlier: stated }
  })
}

const breakNote = (agency: string, found: FormBreak, relation: string, { messages, labels }: Words): string => {
  const words = messages.readings
  const years = `${agency} ${words.years(String(found.afterYear), String(found.beforeYear))}`
  const notice = found.notice === null ? '' : words.notice(found.notice)
  return words.breakNote(years, relation, labels.crosswalkReason(found.reason), notice)
}

const seriesBreaks = (all: readonly IndicatorSeries[], words: Words): readonly SeriesBreak[] =>
  all.flatMap((series) => {
    const lineOf = (found: FormBreak, label: string): SeriesBreak => ({
      year: found.beforeYear,
      label,
      ...(found.notice === null ? {} : { documentNumber: found.notice }),
      series: [series.agency],
    })
    const { breakLabel, joinLabel } = words.messages.readings
    return [
      ...series.breaks.map((found) => lineOf(found, breakLabel)),
      ...series.joins.map((found) => ({ ...lineOf(found, joinLabel), joined: true as const })),
    ]
  })

/** The one form all agencies reported on in a year; null where they differ or none is known. */
const formIn = (all: readonly IndicatorSeries[], year: number): FormId | null => {
  const forms = new Set(
    all.flatMap((series) => series.points.filter((point) => point.year === year)).map(({ form }) => form),
  )
  const [form] = forms
  return forms.size === 1 ? (form ?? null) : null
}

const bandsOf = (all: readonly IndicatorSeries[], words: Words): readonly FormBand[] => {
  const years = [...new Set(all.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b)
  const bands: FormBand[] = []
  let before: FormId | null = null
  for (const year of years) {
    const form = formIn(all, year)
    const last = bands.at(-1)
    if (form !== null && form === before && last !== undefined) bands.splice(-1, 1, { ...last, to: year })
    else if (form !== null) bands.push({ from: year, to: year, label: words.labels.form(form) })
    before = form
  }
  return bands
}

/** Named in words: of two rows of one year the eye must see which is drawn. */
const earlierCell = (point: Point, words: Words): TableCell => {
  const { readings, charts } = words.messages
  const cell = cellOf(point, words)
  return { ...cell, text: readings.withRemark(cell.text, charts.marks.earlier), mark: 'earlier' }
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
          ...saidChange(change, point, series, words),
          mark: changeMark(change),
          value: change.ok ? change.percent : null,
        }
        return {
          key: `${series.agency}.${point.year}.${point.reportId}`,
          cells: [
            { text: words.messages.readings.reportOf(series.agency, String(point.year)) },
            series.years.some(({ earlier }) => earlier.includes(point))
              ? earlierCell(point, words)
              : cellOf(point, words),
            changed,
          ],
        }
      }),
    ),
  }
}

/** Changes that a chart of percentages cannot draw: the difference with the reason why it has none. */
export const withheldNotes = ({ label, points }: TrendSeries, { messages }: Words): readonly string[] => {
  const { titled, reportOf } = messages.readings
  return points.flatMap(({ key, text, instead }) => (instead === undefined ? [] : [titled(reportOf(label, key), text)]))
}

const notesOf = (all: readonly IndicatorSeries[], lines: readonly TrendSeries[], words: Words): readonly string[] =>
  all.flatMap((series, index) => [
    ...(lines[index] === undefined ? [] : withheldNotes(lines[index], words)),
    ...series.breaks.map((found) =>
      breakNote(series.agency, found, words.messages.readings.breakRelations[found.relation], words),
    ),
    ...series.joins.map((found) => breakNote(series.agency, found, words.messages.readings.joinRelation, words)),
    ...(series.missingYears.length === 0 || series.points.length === 0
      ? []
      : [words.messages.readings.missingYears(series.agency, yearRanges(series.missingYears, words))]),
  ])

/** One line an agency over the years: counts, or changes on the year before in percent. */
export const trendOf = (all: readonly IndicatorSeries[], measure: 'count' | 'change', words: Words): TrendData => {
  const lines = all.map((series, index) => ({
    id: series.agency,
    label: series.agency,
    tone: toneAt(index),
    points: chartPoints(series, measure, words),
  }))
  return {
    measure,
    series: lines,
    breaks: seriesBreaks(all, words),
    bands: bandsOf(all, words),
    table: tableOf(all, words),
    notes: notesOf(all, lines, words),
  }
}
