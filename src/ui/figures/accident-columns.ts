import { eventsOf } from '../../core/metrics/accidents/events'
import type { AccidentFact, AccidentQuantity } from '../../core/metrics/accidents/facts'
import type { AccidentPoint, AccidentSeries } from '../../core/metrics/accidents/series'
import type { ReportFigures } from '../../core/metrics/report-figures'
import type { ColumnGroup, ColumnItem, EarlierValue, Tone } from '../charts/series'
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

/** Other values of the year as small open marks, in words below the column. */
const othersOf = (point: AccidentPoint, name: string, words: Words): Partial<ColumnItem> =>
  point.others.length === 0
    ? {}
    : {
        earlier: point.others.map((fact, index): EarlierValue => {
          const { text, source } = factPoint(fact, words)
          return { key: String(index), value: fact.value, text: words.messages.readings.titled(name, text), source }
        }),
      }

const columnOf = ({ reports, others }: ColumnsOf, point: AccidentPoint, words: Words): ColumnItem => ({
  ...factPoint(point.fact, words),
  ...(others === undefined ? {} : othersOf(point, others, words)),
  tone: accidentTone(point.fact.quantity),
  ...hatchOf(reports, point.fact, words),
})

interface ColumnsOf {
  readonly reports: readonly ReportFigures[]
  /** With the publisher, where several give figures. */
  readonly named?: boolean
  /** What other values of a year are called; left out where one document speaks. */
  readonly others?: string
}

/** Columns of one quantity by year, for few years; what is counted but not assessed is hatched. */
export const accidentColumns = (of: ColumnsOf, series: AccidentSeries, words: Words): readonly ColumnGroup[] =>
  series.points.map((point) => {
    const { publishers, derivedYear } = words.messages.accidentFigures
    const year = of.named === true ? `${point.year} · ${publishers[series.publisher]}` : String(point.year)
    const label = point.fact.arithmetic === null ? year : derivedYear(year)
    return { key: `${point.year}.${series.publisher}`, label, columns: [columnOf(of, point, words)] }
  })
