import type { AccidentFigure } from '../../domain/accident'
import { addExactly } from '../arithmetic'
import type { ReportFigures, SourceRef } from '../report-figures'
import { isBroken } from '../../domain/accidents/breaks'
import type { AccidentFact } from './facts'
import { changeFigure } from './facts'
import type { AccidentSeries } from './series'

/** Change against the same months a year earlier, as printed or worked out by us. */
export type AccidentChange =
  | {
      readonly source: 'printed'
      readonly difference: { readonly value: number; readonly ref: SourceRef } | null
      readonly percent: { readonly value: number; readonly ref: SourceRef } | null
    }
  | {
      readonly source: 'computed'
      readonly difference: { readonly value: number }
      readonly percent: { readonly value: number } | null
    }
  | { readonly source: 'none'; readonly reason: 'no-previous' | 'break' | 'approximate' }

const cited = (fact: AccidentFact, figure: Pick<AccidentFigure, 'value' | 'place' | 'printed'> | undefined) =>
  figure === undefined
    ? null
    : { value: figure.value, ref: { reportId: fact.reportId, place: figure.place, printed: figure.printed } }

/** The change the document itself prints beside a figure, or null. */
export const printedChange = (reports: readonly ReportFigures[], fact: AccidentFact): AccidentChange | null => {
  if (fact.arithmetic !== null) return null
  const statement = reports.find((report) => report.id === fact.reportId)?.accidents[fact.statement]
  const difference = cited(fact, statement && changeFigure(statement, fact.quantity, false))
  const percent = cited(fact, statement && changeFigure(statement, fact.quantity, true))
  return difference === null && percent === null ? null : { source: 'printed', difference, percent }
}

/** Change between neighbouring years of a series where no break lies between and both are exact. */
export const computedChange = (series: AccidentSeries, fact: AccidentFact, year: number): AccidentChange => {
  const previous = series.points.find((point) => point.year === year - 1)?.fact
  if (previous === undefined) return { source: 'none', reason: 'no-previous' }
  if (isBroken(series.breaks, year - 1, year)) return { source: 'none', reason: 'break' }
  if (fact.approx !== undefined || previous.approx !== undefined) return { source: 'none', reason: 'approximate' }
  const difference = addExactly([fact.value, -previous.value])
  const percent = previous.value === 0 ? null : { value: Number(((difference / previous.value) * 100).toFixed(1)) }
  return { source: 'computed', difference: { value: difference }, percent }
}
