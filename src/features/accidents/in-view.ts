import type { AccidentFact } from '../../core/metrics/accidents/facts'
import { isWholeYear, partOfYear, yearOf } from '../../core/domain/accidents/months'
import type { AccidentsView } from './model'

/** Whether a fact belongs to the shown areas, years and part of the year. */
export const inView = (view: AccidentsView, fact: AccidentFact): boolean => {
  const year = yearOf(fact.period)
  const period = view.part === null ? isWholeYear(fact.period) : partOfYear(fact.period) === view.part
  return view.areas.includes(fact.area) && year >= view.years.from && year <= view.years.to && period
}
