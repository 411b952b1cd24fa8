import { eventsOf } from '../../core/metrics/accidents/events'
import type { AccidentFact, AccidentQuantity } from '../../core/metrics/accidents/facts'
import type { AccidentPoint, AccidentSeries } from '../../core/metrics/accidents/series'
import type { ReportFigures } from '../../core/metrics/report-figures'
import type { ColumnGroup, ColumnItem, Tone } from '../charts/series'
import { factPoint } from './accident-points'
import type { Words } from './words'

/** Red is kept for deaths. */
export const accidentTone = (quantity: AccidentQuantity): Tone =>
  quantity === 'deaths' || quantity === 'deathsAndMissing' ? 'deaths' : 'series-1'

const hatchOf = (reports: readonly ReportFigures[], fact: AccidentFact, words: Words): Pick<ColumnItem, 'hatched'> => {
  if (fact.quantity !== 'deaths') return {}
  const event = eventsOf(reports, fact).find((candidate) => candidate.inAssessment === false)
  if (event === undefined) return {}
  const name = event.name ?? words.messages.accidentFigures.event
  return {
    hatched: {
      value: event.deaths,
      label: words.messages.accidentFigures.notAssessed(name, words.format.number(event.deaths)),
    },
  }
}

const columnOf = (reports: readonly ReportFigures[], point: AccidentPoint, words: Words): ColumnItem => ({
  ...factPoint(point.fact, words),
  tone: accidentTone(point.fact.quantity),
  ...hatchOf(reports, point.fact, words),
})

/**
 * Columns of one quantity by year, for few years; what is counted but not assessed is hatched. `named`: with the
 * publisher, where several give figures.
 */
export const accidentColumns = (
  reports: readonly ReportFigures[],
  series: AccidentSeries,
  words: Words,
  named = false,
): readonly ColumnGroup[] =>
  series.points.map((point) => {
    const { publishers, derivedYear } = words.messages.accidentFigures
    const year = named ? `${point.year} · ${publishers[series.publisher]}` : String(point.year)
    const label = point.fact.arithmetic === null ? year : derivedYear(year)
    return { key: `${point.year}.${series.publisher}`, label, columns: [columnOf(reports, point, words)] }
  })
