import { yearOf } from '../../core/domain/accidents/months'
import type { RateFact } from '../../core/metrics/accidents/rates'
import type { PointMark, TableCell, TableData, TableRow } from '../../ui/charts/series'
import { periodText } from '../../ui/figures/accident-points'
import { areaName } from '../../ui/figures/accident-words'
import { figureRefOf } from '../../ui/figures/present-reading'
import type { AccidentsWords } from '../../i18n/accidents/use-accidents-words'
import type { AccidentsView } from './view'

/** How the value of a rate is marked. */
export const rateMark = (fact: RateFact): PointMark =>
  fact.source === 'derived' ? 'derived' : fact.approx === undefined ? 'printed' : 'approx'

/** What must be said beside the value of a rate; empty if nothing. */
export const rateNote = (fact: RateFact, { own, messages }: AccidentsWords): string => {
  if (fact.source === 'target') return own.rates.target
  if (fact.source === 'printed-later') return own.rates.printedLater
  return fact.arithmetic === null ? '' : messages.readings.derivedSum(fact.arithmetic)
}

const valueCell = (fact: RateFact, words: AccidentsWords): TableCell => {
  const note = rateNote(fact, words)
  const text = words.format.quantity(fact.value, null, fact.approx)
  return {
    text: note === '' ? text : words.messages.readings.withRemark(text, note),
    mark: rateMark(fact),
    source: figureRefOf(fact.refs),
    value: fact.value,
  }
}

const changeCellOf = (fact: RateFact, words: AccidentsWords): TableCell => {
  const percent = fact.changePct === null ? '' : words.format.signedPercent(fact.changePct.value, 2)
  const absolute = fact.change === null ? '' : words.format.signed(fact.change.value, null)
  return {
    text: [absolute, percent].filter((text) => text !== '').join(' / '),
    source: figureRefOf([fact.change, fact.changePct].flatMap((change) => change?.ref ?? [])),
    value: fact.changePct?.value ?? null,
  }
}

/** Areas as chosen, each rate through its periods. */
const inOrderOf =
  (areas: readonly string[]) =>
  (one: RateFact, other: RateFact): number =>
    areas.indexOf(one.area) - areas.indexOf(other.area) ||
    one.rate.localeCompare(other.rate, 'en') ||
    one.period.to.localeCompare(other.period.to, 'en')

/** Every rate of the shown areas and years with its publisher, period and change, targets too, whole years and parts. */
export const ratesTable = (view: AccidentsView, facts: readonly RateFact[], words: AccidentsWords): TableData => {
  const { columns } = words.own
  const { publishers } = words.messages.accidentFigures
  const shown = facts
    .filter(({ area, period }) => {
      const year = yearOf(period)
      return view.areas.includes(area) && year >= view.years.from && year <= view.years.to
    })
    .sort(inOrderOf(view.areas))
  return {
    columns: [
      { key: 'period', label: columns.period },
      { key: 'rate', label: columns.rate },
      { key: 'value', label: columns.value, numeric: true },
      { key: 'change', label: words.messages.readings.columns.change, numeric: true },
      { key: 'publisher', label: columns.publisher },
    ],
    rows: shown.map(
      (fact, index): TableRow => ({
        key: `${fact.area}.${fact.rate}.${index}`,
        cells: [
          { text: `${areaName(fact.area, words)} ${periodText(fact.period, words)}` },
          { text: words.labels.rate(fact.rate) },
          valueCell(fact, words),
          changeCellOf(fact, words),
          { text: publishers[fact.publisher] },
        ],
      }),
    ),
  }
}
