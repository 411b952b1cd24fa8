import { composeSentence } from '../../core/metrics/sentence'
import type { SentencePart, SentenceSlot } from '../../core/metrics/sentence'
import { THRESHOLDS } from '../../core/metrics/thresholds'
import type { CardSentenceWords } from '../../i18n/card-sentence/words'
import type { BarItem, ChartPoint, ColumnGroup, TrendSeries } from '../charts/series'
import type { SavedChart } from './card-content'
import type { Words } from './words'

/** What a sentence of a card is made with. */
export interface CardSentenceLanguage extends Pick<Words, 'messages' | 'format'> {
  readonly own: CardSentenceWords
}

/** A sentence; null where no pattern fits. */
type Said = readonly SentencePart[] | null

const EXACT: ReadonlySet<ChartPoint['mark']> = new Set(['printed', 'derived', 'corrected'])
/** Their text says it already: 约, 余. */
const SAID_BY_TEXT: ReadonlySet<ChartPoint['mark']> = new Set(['printed', 'approx'])

const isStated = ({ value }: ChartPoint): boolean => value !== null

const shareOf = ({ share }: ChartPoint): SentenceSlot | null =>
  share === undefined ? null : { text: share.text, ref: share.source }

/** A figure as its chart labels it, with the word of its mark; where the chart shows shares, as a sentence says a share. */
const valueOf = (point: ChartPoint, { messages }: CardSentenceLanguage): SentenceSlot => {
  const share = point.unit === '%' ? shareOf(point) : null
  if (share !== null) return share
  const { readings, charts } = messages
  const text = SAID_BY_TEXT.has(point.mark) ? point.text : readings.withRemark(point.text, charts.marks[point.mark])
  return { text, ref: point.source }
}

const joined = (clauses: readonly (readonly SentencePart[])[], separator: string): readonly SentencePart[] =>
  clauses.flatMap((parts, index) =>
    index === 0 ? parts : [{ kind: 'text', text: separator } satisfies SentencePart, ...parts],
  )

/** Whether "most" and "fewest" can be said: exact figures of one known unit. */
const mayBeRanked = (points: readonly ChartPoint[]): boolean => {
  const units = new Set(points.map(({ unit }) => unit))
  return !units.has(undefined) && units.size === 1 && points.every(({ mark }) => EXACT.has(mark))
}

const byValue = <Point extends ChartPoint>(points: readonly Point[]): readonly Point[] =>
  [...points].sort((a, b) => (b.value ?? 0) - (a.value ?? 0))

interface Line {
  readonly name: string
  readonly point: ChartPoint
}

const oneLine = ({ point }: Line, changes: boolean, language: CardSentenceLanguage): readonly SentencePart[] => {
  const { own } = language
  // a change is named by its pattern; that it is worked out goes without saying
  const value = changes ? { text: point.text, ref: point.source } : valueOf(point, language)
  const slots = { year: point.label, value }
  if (changes) return composeSentence(own.changeInYear, slots)
  const { change } = point
  if (change === undefined) return composeSentence(own.yearValue, slots)
  return change.source === null
    ? composeSentence(own.yearNoChange, { ...slots, why: change.text })
    : composeSentence(own.yearChange, { ...slots, change: { text: change.text, ref: change.source } })
}

/** The first of several, each by its name, and how many there are in all where these are not. */
const firstNamed = (
  clauses: readonly (readonly SentencePart[])[],
  { own, format, messages }: CardSentenceLanguage,
): readonly SentencePart[] => {
  const named = joined(clauses.slice(0, THRESHOLDS.namedOneByOne), messages.readings.listSeparator)
  return clauses.length > THRESHOLDS.namedOneByOne
    ? [...named, ...composeSentence(own.andMore, { count: format.number(clauses.length) })]
    : named
}

const severalLines = (
  lines: readonly Line[],
  changes: boolean,
  language: CardSentenceLanguage,
): readonly SentencePart[] => {
  const { own, format } = language
  const [year = ''] = lines.map(({ point }) => point.label)
  const clauses = lines.map(({ name, point }) =>
    composeSentence(changes ? own.namedChange : own.namedValue, {
      name,
      value: changes ? { text: point.text, ref: point.source } : valueOf(point, language),
    }),
  )
  const each = [
    ...composeSentence(own.yearEach, { year }),
    ...joined([[], firstNamed(clauses, language)], own.separator),
  ]
  if (lines.length <= THRESHOLDS.namedOneByOne || changes || !mayBeRanked(lines.map(({ point }) => point))) return each
  const sorted = [...lines].sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0))
  const [most, second] = sorted
  const [beforeLast, least] = sorted.slice(-2)
  if (most === undefined || least === undefined) return each
  if (most.point.value === second?.point.value || least.point.value === beforeLast?.point.value) return each
  return composeSentence(own.yearEnds, {
    year,
    count: format.number(lines.length),
    most: most.name,
    mostValue: valueOf(most.point, language),
    least: least.name,
    leastValue: valueOf(least.point, language),
  })
}

/** The latest year any line states; parts of years only where there is nothing else. */
const trendSaid = (series: readonly TrendSeries[], changes: boolean, language: CardSentenceLanguage): Said => {
  const lines = series.filter(({ sparse }) => sparse !== true)
  const stated = lines.flatMap(({ points }) => points.filter(isStated))
  const whole = stated.filter(({ partial }) => partial !== true)
  const usable = whole.length > 0 ? whole : stated
  const latest = Math.max(...usable.map(({ key }) => Number(key)))
  const last = lines.flatMap(({ label, points }) => {
    const point = points.find((one) => usable.includes(one) && Number(one.key) === latest)
    return point === undefined ? [] : [{ name: label, point }]
  })
  const [first] = last
  if (first === undefined) return null
  return lines.length === 1 ? oneLine(first, changes, language) : severalLines(last, changes, language)
}

const topSaid = (items: readonly BarItem[], language: CardSentenceLanguage): Said => {
  const { own, format } = language
  const [top, second, third] = byValue(items)
  if (top === undefined) return null
  const value = valueOf(top, language)
  if (items.length > 1 && items.every((item) => item.value === top.value && item.text === top.text))
    return composeSentence(own.allAlike, { count: format.number(items.length), value })
  if (top.value === second?.value)
    return top.value === third?.value
      ? null
      : composeSentence(own.topTwo, { name: top.label, other: second.label, value })
  const share = top.unit === '%' ? null : shareOf(top)
  return share === null
    ? composeSentence(own.top, { name: top.label, value })
    : composeSentence(own.topShare, { name: top.label, value, share })
}

const eachSaid = (items: readonly ChartPoint[], language: CardSentenceLanguage): readonly SentencePart[] =>
  firstNamed(
    items.map((item) => composeSentence(language.own.namedValue, { name: item.label, value: valueOf(item, language) })),
    language,
  )

const barsSaid = (items: readonly BarItem[], language: CardSentenceLanguage): Said => {
  const { own } = language
  const stated = items.filter(isStated)
  if (stated.length === 0) return null
  const top = stated.length === 1 || !mayBeRanked(stated) ? null : topSaid(stated, language)
  const said = top ?? eachSaid(stated, language)
  if (stated.length === items.length) return said
  return [...composeSentence(top === null ? own.statedOnly : own.amongStated, {}), ...said]
}

const YEAR = /^\d{4}$/u

const columnsSaid = (groups: readonly ColumnGroup[], language: CardSentenceLanguage): Said => {
  const { years } = language.messages.readings
  // the label of a group names what is worked out
  const items = groups.flatMap(({ label, columns }) =>
    columns.map((column) => ({
      ...column,
      label: YEAR.test(label) ? years(label, label) : label,
      mark: 'printed' as const,
    })),
  )
  // of many the latest
  const said = items.slice(items.length > THRESHOLDS.namedOneByOne ? -1 : 0)
  return items.every(isStated) ? eachSaid(said, language) : null
}

/**
 * What a card says in one sentence, without its title: a fixed pattern over figures of its chart, each bound to its place.
 * Changes and shares are those the metrics have made or withheld; nothing is worked out here. Null where no pattern fits.
 * @example cardSentence(chart, language) // 2024 年 406 件，同比 +12 件（+3.0%）
 */
export const cardSentence = (chart: SavedChart | null, language: CardSentenceLanguage): Said => {
  switch (chart?.kind) {
    case 'trend':
      return trendSaid(chart.series, chart.changes === true, language)
    case 'bars':
      return chart.said ?? barsSaid(chart.items, language)
    case 'columns':
      return columnsSaid(chart.groups, language)
    case 'parts':
    case 'shares':
      return chart.said ?? null
    default:
      return null
  }
}
