import type { Messages } from '../../i18n/messages'
import type { ChartPoint, PointMark, SeriesBreak, Tone, TrendSeries } from './series'
import { textWidth } from './text-model'
import type { Gap } from './trend-model'
import { gapText, gapsIn } from './trend-model'
import type { TrendLayout } from './trend-layout'

/** What a sign of a chart means. */
export interface LegendEntry {
  readonly key: string
  readonly text: string
  readonly sign:
    | { readonly kind: 'line'; readonly index: number; readonly tone: Tone }
    | {
        readonly kind: 'mark'
        readonly mark: 'derived' | 'approx' | 'corrected' | 'partial' | 'hollow-bar' | 'earlier' | 'approximate-join'
      }
    | { readonly kind: 'letter'; readonly letter: string }
    | { readonly kind: 'none' }
}

type ChartWords = Messages['charts']

/** Sign of a gap where its word finds no room. */
const GAP_SIGNS: Readonly<Record<PointMark, string>> = {
  printed: '',
  derived: '',
  approx: '',
  corrected: '',
  'approximate-join': '',
  earlier: '',
  blank: '◌',
  dash: '—',
  'not-applicable': '╱',
  unreadable: '?',
  missing: '×',
  'not-comparable': '≠',
}

/** A difference that has no percentage. */
const DIFFERENCE_SIGN = 'Δ'
/** Something is there, but not what the chart shows, for a reason of its own: no report of the year before. */
const REASON_SIGN = '⊘'

/** The sign of a gap. */
export const gapSign = ({ mark, reason, instead }: Gap): string => {
  if (instead !== undefined) return DIFFERENCE_SIGN
  return mark === 'missing' && reason !== undefined ? REASON_SIGN : GAP_SIGNS[mark]
}

/** Every sign of gaps with what it means. */
const gapEntries = (gaps: readonly Gap[], words: ChartWords): readonly LegendEntry[] => {
  const meanings = new Map<string, Set<string>>()
  for (const gap of gaps) {
    const letter = gapSign(gap)
    meanings.set(letter, (meanings.get(letter) ?? new Set()).add(gapText(gap, words.marks)))
  }
  return [...meanings].map(([letter, texts]) => ({
    key: `gap.${letter}`,
    text: [...texts].join(' / '),
    sign: { kind: 'letter', letter },
  }))
}

/** What stands at the foot of a year where there is room; of what is given instead the legend says why, beside its sign. */
export const gapWords = (gap: Gap, words: ChartWords): string =>
  gap.instead === undefined ? gapText(gap, words.marks) : `${DIFFERENCE_SIGN} ${gap.instead}`

/** Whether the words of a year's gaps fit its band; otherwise signs stand there and the legend explains them. */
export const gapWordsFit = (layout: TrendLayout, words: ChartWords, gaps: readonly Gap[]): boolean =>
  gaps.length === 1 && gaps.every((gap) => (textWidth(gapWords(gap, words)) + 0.5) * layout.em <= layout.band)

const pointEntries = (points: readonly ChartPoint[], words: ChartWords): readonly LegendEntry[] => {
  const stated = points.filter((point) => point.value !== null)
  const entry = (mark: 'derived' | 'approx' | 'corrected' | 'partial' | 'earlier', text: string): LegendEntry => ({
    key: mark,
    text,
    sign: { kind: 'mark', mark },
  })
  return [
    ...(stated.some((point) => point.mark === 'derived') ? [entry('derived', words.marks.derived)] : []),
    ...(stated.some((point) => point.mark === 'approx') ? [entry('approx', words.marks.approx)] : []),
    ...(stated.some((point) => point.mark === 'corrected') ? [entry('corrected', words.marks.corrected)] : []),
    ...(stated.some((point) => (point.earlier ?? []).length > 0) ? [entry('earlier', words.marks.earlier)] : []),
    ...(stated.some((point) => point.partial === true) ? [entry('partial', words.partial)] : []),
  ]
}

/** Legend of bars: only what no label in the chart says. */
export const barEntries = (points: readonly ChartPoint[], words: ChartWords): readonly LegendEntry[] =>
  points.some((point) => point.value !== null && point.mark === 'derived')
    ? [{ key: 'derived', text: words.marks.derived, sign: { kind: 'mark', mark: 'hollow-bar' } }]
    : []

/** Legend of lines: names without room at their line, signs of bands and breaks, marks of points and gaps. */
export const trendEntries = (
  { series, breaks }: { readonly series: readonly TrendSeries[]; readonly breaks: readonly SeriesBreak[] },
  layout: TrendLayout,
  words: ChartWords,
): readonly LegendEntry[] => {
  const named = layout.direct || series.length === 1 ? [] : series
  const gaps = layout.years.map((year) => gapsIn(series, year)).filter((found) => found.length > 0)
  const unfit = gaps.flatMap((found) =>
    gapWordsFit(layout, words, found) ? found.filter(({ instead }) => instead !== undefined) : found,
  )
  const letters = [...layout.bands, ...layout.breaks].flatMap(({ sign, text }) =>
    sign === null ? [] : [{ sign, text }],
  )
  return [
    ...named.map(({ id, label, tone }): LegendEntry => {
      const index = series.findIndex((one) => one.id === id)
      return { key: `series.${id}`, text: label, sign: { kind: 'line', index, tone } }
    }),
    ...letters.map(
      ({ sign, text }): LegendEntry => ({ key: `note.${sign}`, text, sign: { kind: 'letter', letter: sign } }),
    ),
    ...pointEntries(
      series.flatMap(({ points }) => points),
      words,
    ),
    ...(breaks.some(({ joined }) => joined === true)
      ? [
          {
            key: 'approximate-join',
            text: words.marks['approximate-join'],
            sign: { kind: 'mark', mark: 'approximate-join' },
          } as const,
        ]
      : []),
    ...gapEntries(unfit, words),
    ...(gaps.length === 0 ? [] : [{ key: 'gap', text: words.legendGap, sign: { kind: 'none' } } as const]),
  ]
}
