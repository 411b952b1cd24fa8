import type { RateId } from '../../core/domain/accident'
import { breaksFor } from '../../core/domain/accidents/breaks'
import { yearOf } from '../../core/domain/accidents/months'
import type { RateFact } from '../../core/metrics/accidents/rates'
import { deriveRateSeries } from '../../core/metrics/accidents/rates'
import type { SeriesBreak, TableData, TableRow, TrendSeries } from '../../ui/charts/series'
import { periodText } from '../../ui/figures/accident-points'
import { figureRefOf } from '../../ui/figures/present-reading'
import type { Words } from '../../ui/figures/words'
import type { AccidentsView } from './model'
import { chartBreaks } from './model'

const RATES: readonly RateId[] = [
  'per-100m-gdp',
  'per-100k-workers',
  'per-10k-vehicles',
  'per-megatonne-coal',
  'per-10k-special-equipment',
]

/** A rate of one area over the years. */
export interface RateCard {
  readonly key: string
  readonly title: string
  readonly series: readonly TrendSeries[]
  readonly table: TableData
  readonly breaks: readonly SeriesBreak[]
}

const rateMark = (fact: RateFact) =>
  fact.source === 'derived' ? 'derived' : fact.approx === undefined ? 'printed' : 'approx'

const rateNote = (fact: RateFact, words: Words): string =>
  fact.source === 'printed-later'
    ? words.messages.accidents.rates.printedLater
    : fact.arithmetic === null
      ? ''
      : words.messages.readings.derivedSum(fact.arithmetic)

/** Rates of the shown areas with at least one yearly value. */
export const rateCards = (view: AccidentsView, facts: readonly RateFact[], words: Words): readonly RateCard[] =>
  view.areas.flatMap((area) =>
    RATES.flatMap((rate) => {
      const points = deriveRateSeries(facts, { rate, area, years: view.years })
      if (points.length === 0) return []
      const title = `${area} · ${words.labels.rate(rate)}`
      const own = points.map(({ fact }) => fact)
      return [
        {
          key: `${area}.${rate}`,
          title,
          table: ratesTable(view, own, words),
          breaks: chartBreaks(breaksFor(area, 'rates'), words),
          series: [
            {
              id: rate,
              label: words.labels.rate(rate),
              tone: 'deaths' as const,
              points: points.map(({ year, fact }) => ({
                key: String(year),
                label: String(year),
                value: fact.value,
                mark: rateMark(fact),
                text: words.format.number(fact.value),
                note: rateNote(fact, words),
                source: figureRefOf(fact.refs[0]),
              })),
            },
          ],
        },
      ]
    }),
  )

/** Every rate of the shown areas with period, change and target, whole years and parts. */
export const ratesTable = (view: AccidentsView, facts: readonly RateFact[], words: Words): TableData => {
  const { columns, rates } = words.messages.accidents
  const rows = facts
    .filter((fact) => view.areas.includes(fact.area))
    .filter((fact) => yearOf(fact.period) >= view.years.from && yearOf(fact.period) <= view.years.to)
    .map((fact, index) => {
      const change = fact.changePct ?? fact.change
      const percent = fact.changePct === null ? '' : words.format.signedPercent(fact.changePct.value, 2)
      const absolute = fact.change === null ? '' : words.format.signed(fact.change.value)
      const kind = fact.source === 'target' ? rates.target : rateNote(fact, words)
      const value = words.format.number(fact.value)
      return {
        key: `${fact.area}.${fact.rate}.${index}`,
        cells: [
          { text: `${fact.area} ${periodText(fact.period, words)}` },
          { text: words.labels.rate(fact.rate) },
          {
            text: kind === '' ? value : words.messages.readings.withRemark(value, kind),
            mark: rateMark(fact),
            source: figureRefOf(fact.refs[0]),
            value: fact.value,
          },
          {
            text: [absolute, percent].filter((text) => text !== '').join(' / '),
            source: figureRefOf(change?.ref),
            value: fact.changePct?.value ?? null,
          },
        ],
      } satisfies TableRow
    })
  return {
    columns: [
      { key: 'period', label: columns.period },
      { key: 'rate', label: columns.rate },
      { key: 'value', label: columns.value, numeric: true },
      { key: 'change', label: words.messages.readings.columns.change, numeric: true },
    ],
    rows,
  }
}
