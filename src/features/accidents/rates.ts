import type { RateId } from '../../core/domain/accident'
import type { RateFact, RateSeries } from '../../core/metrics/accidents/rates'
import { deriveRateSeries } from '../../core/metrics/accidents/rates'
import type { ChartPoint, SeriesBreak, TableData, TrendSeries } from '../../ui/charts/series'
import { areaName } from '../../ui/figures/accident-words'
import { figureRefOf } from '../../ui/figures/present-reading'
import type { AccidentsWords } from '../../i18n/accidents/use-accidents-words'
import { yearRanges } from '../../ui/figures/year-ranges'
import { rateMark, rateNote, ratesTable } from './rates-table'
import { chartBreaks } from './trend'
import type { AccidentsView } from './view'

const RATES: readonly RateId[] = [
  'per-100m-gdp',
  'per-100k-workers',
  'per-10k-vehicles',
  'per-megatonne-coal',
  'per-10k-special-equipment',
]

/** A rate of one area over the years, a line for each publisher. */
export interface RateCard {
  readonly key: string
  readonly title: string
  /** Begins with the unit. */
  readonly note: string
  readonly series: readonly TrendSeries[]
  readonly table: TableData
  readonly breaks: readonly SeriesBreak[]
  readonly remarks: readonly string[]
}

const pointOf = (year: number, fact: RateFact, words: AccidentsWords): ChartPoint => ({
  key: String(year),
  label: String(year),
  value: fact.value,
  mark: rateMark(fact),
  text: words.format.quantity(fact.value, null, fact.approx),
  note: rateNote(fact, words),
  source: figureRefOf(fact.refs),
})

/** The names of severities do not enter a rate; the year a rate was dropped is told by the documents that lack it. */
const remarksOf = (all: readonly RateSeries[], { own, messages }: AccidentsWords): readonly string[] => {
  const { rates } = own
  const years = all.flatMap(({ points }) => points.map(({ year }) => year))
  const dropped = [...new Set(all.flatMap(({ droppedIn }) => droppedIn))].filter((year) => !years.includes(year))
  return [
    ...(Math.min(...years) < 2007 && Math.max(...years) >= 2007 ? [rates.namesNote] : []),
    ...(dropped.length === 0
      ? []
      : [
          rates.dropped(
            yearRanges(
              dropped.sort((a, b) => a - b),
              { messages },
            ),
          ),
        ]),
  ]
}

/** Rates of the shown areas with at least one yearly value. */
export const rateCards = (
  view: AccidentsView,
  facts: readonly RateFact[],
  words: AccidentsWords,
): readonly RateCard[] =>
  view.areas.flatMap((area) =>
    RATES.flatMap((rate) => {
      const all = deriveRateSeries(facts, { rate, area, years: view.years })
      if (all.length === 0) return []
      const name = words.labels.rate(rate)
      const publishers = words.messages.accidentFigures.publishers
      return [
        {
          key: `${area}.${rate}`,
          title: `${areaName(area, words)} · ${name}`,
          note: `${words.own.rates.unit(words.own.rates.units[rate])}${words.own.rates.note}`,
          table: ratesTable(
            view,
            all.flatMap(({ points }) => points.map(({ fact }) => fact)),
            words,
          ),
          breaks: chartBreaks(
            all.map(({ publisher, breaks }) => ({ id: publisher, breaks })),
            words,
          ),
          remarks: remarksOf(all, words),
          series: all.map(({ publisher, points }) => ({
            id: publisher,
            label: all.length > 1 ? publishers[publisher] : name,
            tone: 'deaths' as const,
            points: points.map(({ year, fact }) => pointOf(year, fact, words)),
          })),
        },
      ]
    }),
  )
