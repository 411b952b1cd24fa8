import type { AccidentBreak } from '../../core/domain/accidents/breaks'
import type { AccidentChange } from '../../core/metrics/accidents/change'
import { changeIn, yearsWithChange } from '../../core/metrics/accidents/change'
import type { AccidentSeries } from '../../core/metrics/accidents/series'
import type { ChartPoint, SeriesBreak, TrendSeries } from '../../ui/charts/series'
import { accidentTone } from '../../ui/figures/accident-columns'
import { ACCIDENT_UNITS, changeCell, factPoint, noChangeText } from '../../ui/figures/accident-points'
import type { AccidentsWords } from '../../i18n/accidents/use-accidents-words'
import type { AccidentsView } from './view'

const idOf = ({ quantity, publisher }: AccidentSeries): string => `${quantity}.${publisher}`

/** Of a change that a chart of percentages cannot draw: why there is none, or the difference and why it stands alone. */
const undrawn = (
  change: AccidentChange,
  { quantity }: AccidentSeries,
  { messages, format, own }: AccidentsWords,
): Pick<ChartPoint, 'gap' | 'instead'> => {
  if (change.source === 'none') return { gap: noChangeText(change.reason, messages) }
  if (change.percent !== null || change.difference === null) return {}
  const { changeNoPercent } = messages.readings
  const why =
    change.source === 'computed' && change.withheld !== null
      ? changeNoPercent[change.withheld]('', format.number(change.least))
      : own.trend.noPercentPrinted
  return { gap: why, instead: format.signed(change.difference.value, ACCIDENT_UNITS[quantity]) }
}

const changePoint = (series: AccidentSeries, year: number, least: number, words: AccidentsWords): ChartPoint => {
  const change = changeIn(series, year, least)
  const cell = changeCell(change, series.quantity, words)
  const value = change.source === 'none' ? null : (change.percent?.value ?? null)
  const fact = series.points.find((point) => point.year === year)?.fact
  return {
    key: String(year),
    label: String(year),
    value,
    mark: cell.mark ?? 'missing',
    ...undrawn(change, series, words),
    text: cell.text,
    source: cell.source ?? (fact === undefined ? null : factPoint(fact, words).source),
  }
}

/** A worked-out figure rests on its change already. */
const saidChange = (
  series: AccidentSeries,
  { year, fact }: AccidentSeries['points'][number],
  least: number,
  words: AccidentsWords,
): Pick<ChartPoint, 'change'> => {
  if (fact.arithmetic !== null) return {}
  const { text, source = null } = changeCell(changeIn(series, year, least), series.quantity, words)
  return { change: { text, source } }
}

const labelOf = (series: AccidentSeries, several: boolean, { messages, labels }: AccidentsWords): string =>
  several ? messages.accidentFigures.publishers[series.publisher] : labels.accidentField(series.quantity)

/** Changes of the years of one area, a line for each publisher. */
export const changeTrend = (
  all: readonly AccidentSeries[],
  { smallBase }: Pick<AccidentsView, 'smallBase'>,
  words: AccidentsWords,
): readonly TrendSeries[] =>
  all.map((series) => ({
    id: idOf(series),
    label: labelOf(series, all.length > 1, words),
    tone: accidentTone(series.quantity),
    points: yearsWithChange(series).map((year) => changePoint(series, year, smallBase, words)),
  }))

/** Figures of the years of one area, a line for each publisher; other values for a year stand unjoined. */
export const countTrend = (
  all: readonly AccidentSeries[],
  { part, smallBase }: Pick<AccidentsView, 'part' | 'smallBase'>,
  words: AccidentsWords,
): readonly TrendSeries[] => {
  const stated = all.filter(({ points }) => points.length > 0)
  const lines = stated.map(
    (series): TrendSeries => ({
      id: idOf(series),
      label: labelOf(series, stated.length > 1, words),
      tone: accidentTone(series.quantity),
      points: series.points.map((point) => ({
        ...factPoint(point.fact, words),
        ...saidChange(series, point, smallBase, words),
        ...(part === null ? {} : { partial: true }),
      })),
    }),
  )
  const others = stated.flatMap((series): TrendSeries[] => {
    const points = series.points.flatMap((point) => point.others.slice(0, 1).map((fact) => factPoint(fact, words)))
    if (points.length === 0) return []
    const label = words.own.otherDocuments
    return [{ id: `${idOf(series)}.others`, label, tone: accidentTone(series.quantity), points, sparse: true }]
  })
  return [...lines, ...others]
}

/** Breaks of the series as their chart draws them, each stopping only the lines it holds for. */
export const chartBreaks = (
  lines: readonly { readonly id: string; readonly breaks: readonly AccidentBreak[] }[],
  words: AccidentsWords,
): readonly SeriesBreak[] => {
  const found = new Map<string, SeriesBreak>()
  for (const { id, breaks } of lines)
    for (const entry of breaks) {
      const key = `${entry.id}.${entry.year}`
      const label = words.own.breaks[entry.id].label
      found.set(key, { year: entry.year, label, series: [...(found.get(key)?.series ?? []), id] })
    }
  return [...found.values()]
}

/** Breaks of an area's counts as their chart draws them. */
export const countBreaks = (all: readonly AccidentSeries[], words: AccidentsWords): readonly SeriesBreak[] =>
  chartBreaks(
    all.map((series) => ({ id: idOf(series), breaks: series.breaks })),
    words,
  )
