import { areaOf } from '../../core/domain/accidents/area'
import type { AccidentFact, AccidentQuantity } from '../../core/metrics/accidents/facts'
import { accidentFacts } from '../../core/metrics/accidents/facts'
import { isWholeYear, yearOf } from '../../core/domain/accidents/months'
import type { AccidentSeries } from '../../core/metrics/accidents/series'
import { deriveAccidentSeries } from '../../core/metrics/accidents/series'
import type { AnnualReport } from '../../core/metrics/selection'

/** Yearly accident totals that the report itself prints or implies, for its own area. */
export const ownAccidents = (entry: AnnualReport): Readonly<Record<'incidents' | 'deaths', AccidentSeries>> | null => {
  const area = areaOf(null, entry.report)
  if (area === null) return null
  const facts = accidentFacts([entry.report]).filter((fact) => isWholeYear(fact.period))
  if (facts.length === 0) return null
  const years = { from: Math.min(...facts.map((fact) => yearOf(fact.period))), to: entry.year }
  const of = (quantity: AccidentQuantity) => deriveAccidentSeries(facts, { area, quantity, years })
  const [incidents, deaths] = [of('incidents'), of('deaths')]
  return incidents.points.length + deaths.points.length === 0 ? null : { incidents, deaths }
}

/** The printed fact of a year, or null. */
export const factOf = (series: AccidentSeries, year: number): AccidentFact | null =>
  series.points.find((point) => point.year === year && point.fact.arithmetic === null)?.fact ?? null
