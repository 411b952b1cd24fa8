import { areaOf } from '../../core/domain/accidents/area'
import type { AccidentFact, AccidentQuantity } from '../../core/metrics/accidents/facts'
import { accidentFacts } from '../../core/metrics/accidents/facts'
import { isWholeYear, yearOf } from '../../core/domain/accidents/months'
import { printedChanges } from '../../core/metrics/accidents/printed-changes'
import type { AccidentSeries } from '../../core/metrics/accidents/series'
import { deriveAccidentSeries } from '../../core/metrics/accidents/series'
import type { AnnualReport } from '../../core/metrics/selection'

/** Yearly accident totals that the report itself prints or implies, for its own area. */
export const ownAccidents = (
  entry: AnnualReport,
): Readonly<Record<'incidents' | 'deaths', AccidentSeries | null>> | null => {
  const area = areaOf(null, entry.report)
  if (area === null) return null
  const facts = accidentFacts([entry.report]).filter((fact) => isWholeYear(fact.period))
  if (facts.length === 0) return null
  const years = { from: Math.min(...facts.map((fact) => yearOf(fact.period))), to: entry.year }
  const material = { facts, changes: printedChanges([entry.report]) }
  // one report has one publisher
  const of = (quantity: AccidentQuantity) => deriveAccidentSeries(material, { area, quantity, years })[0] ?? null
  const [incidents, deaths] = [of('incidents'), of('deaths')]
  return incidents === null && deaths === null ? null : { incidents, deaths }
}

/** The printed fact of a year, or null. */
export const factOf = (series: AccidentSeries | null, year: number): AccidentFact | null =>
  series?.points.find((point) => point.year === year && point.fact.arithmetic === null)?.fact ?? null
