import type { Period } from '../../core/domain/period'
import type { AccidentChange } from '../../core/metrics/accidents/change'
import type { AccidentFact, AccidentQuantity } from '../../core/metrics/accidents/facts'
import { INFERRED_AREA } from '../../core/domain/accidents/infer-area'
import { partOfYear, yearOf } from '../../core/domain/accidents/months'
import type { Unit } from '../../core/domain/unit'
import type { ChartPoint, TableCell } from '../charts/series'
import { wordText } from './accident-words'
import { figureRefOf } from './present-reading'
import type { Words } from './words'

/** The unit a quantity is counted in. */
export const ACCIDENT_UNITS: Readonly<Record<AccidentQuantity, Unit>> = {
  incidents: '起',
  deaths: '人',
  deathsAndMissing: '人',
  injuries: '人',
  lossWanYuan: '万元',
}

/** `53 起`; bounds and 约 as printed. */
export const factText = (fact: AccidentFact, { format }: Words): string =>
  format.quantity(fact.value, ACCIDENT_UNITS[fact.quantity], fact.approx)

/** `1–8 月` of a period within one year, for axes that already name the year. */
export const partLabel = (part: string, { messages }: Words): string => {
  const [from = '', to = ''] = part.split('-').map((month) => String(Number(month)))
  return messages.accidentFigures.part(from, to)
}

const remarks = (fact: AccidentFact, words: Words): readonly string[] => [
  ...(fact.arithmetic === null ? [] : [words.messages.readings.derivedSum(fact.arithmetic)]),
  ...fact.status.map((word) =>
    word === INFERRED_AREA ? words.messages.accidentFigures.inferredArea : wordText(word, words),
  ),
  ...(fact.breakNote === null ? [] : [words.messages.accidentFigures.breakNoted]),
]

/** A fact as a point of a chart; parts of years carry their months and are never joined. */
export const factPoint = (fact: AccidentFact, words: Words): ChartPoint => {
  const year = String(yearOf(fact.period))
  const note = remarks(fact, words).join(words.messages.readings.listSeparator)
  return {
    key: year,
    label: year,
    value: fact.value,
    mark: fact.arithmetic !== null ? 'derived' : fact.approx === undefined ? 'printed' : 'approx',
    text: factText(fact, words),
    unit: ACCIDENT_UNITS[fact.quantity],
    ...(note === '' ? {} : { note }),
    source: figureRefOf(fact.refs),
  }
}

/** A fact as a cell of a table, with its arithmetic and status words. */
export const factCell = (fact: AccidentFact | undefined, words: Words): TableCell => {
  if (fact === undefined) return { text: words.messages.charts.marks.missing, mark: 'missing', value: null }
  const point = factPoint(fact, words)
  const text = point.note === undefined ? point.text : words.messages.readings.withRemark(point.text, point.note)
  return { text, mark: point.mark, source: point.source, value: fact.value }
}

/** Why a year has no change. */
export const noChangeText = (
  reason: Extract<AccidentChange, { source: 'none' }>['reason'],
  { accidentFigures, readings }: Words['messages'],
): string => (reason === 'restated' ? readings.noChange.restated : accidentFigures.noChange[reason])

/** A change as words: what the document prints, else what we computed, else why there is none. */
export const changeCell = (
  change: AccidentChange,
  quantity: AccidentQuantity,
  { messages, format }: Words,
): TableCell => {
  const words = messages.accidentFigures
  if (change.source === 'none')
    return {
      text: noChangeText(change.reason, messages),
      mark: change.reason === 'no-previous' ? 'missing' : 'not-comparable',
      value: null,
    }
  const difference = change.difference === null ? '' : format.signed(change.difference.value, ACCIDENT_UNITS[quantity])
  const percent = change.percent === null ? '' : format.signedPercent(change.percent.value, 2)
  const text =
    difference !== '' && percent !== '' ? messages.readings.change(difference, percent) : difference + percent
  const value = change.percent?.value ?? null
  if (change.source === 'computed') {
    const { withheld, least, refs } = change
    const said =
      withheld === null ? text : messages.readings.changeNoPercent[withheld](difference, format.number(least))
    return { text: words.computed(said), mark: 'derived', value, source: figureRefOf(refs) }
  }
  return {
    text: change.otherScope ? messages.readings.withRemark(text, words.otherScope) : text,
    mark: 'printed',
    source: figureRefOf(change.difference?.ref ?? change.percent?.ref),
    value,
  }
}

/** Months of a period in words: the year, or the part of it. */
export const periodText = (period: Period, words: Words): string => {
  const part = partOfYear(period)
  const year = String(yearOf(period))
  return part === null || part === '01-12' ? words.messages.figures.year(year) : words.format.period(period)
}
