import { areaOf } from '../../core/domain/accidents/area'
import type { AccidentFact, AccidentQuantity } from '../../core/metrics/accidents/facts'
import { accidentFacts } from '../../core/metrics/accidents/facts'
import { isWholeYear, yearOf } from '../../core/domain/accidents/months'
import { printedChanges } from '../../core/metrics/accidents/printed-changes'
import type { PrintedChange } from '../../core/metrics/accidents/printed-changes'
import type { AccidentSeries } from '../../core/metrics/accidents/series'
import { deriveAccidentSeries } from '../../core/metrics/accidents/series'
import type { AnnualReport } from '../../core/metrics/selection'

interface OwnAccidents extends Readonly<Record<'incidents' | 'deaths', AccidentSeries | null>> {
  /** Every change the report prints. */
  readonly changes: readonly PrintedChange[]
}

const known = new WeakMap<AnnualReport, OwnAccidents | null>()

/** Yearly accident totals that the report itself prints or implies, for its own area; sentence, key figures and cards share them. */
export const ownAccidents = (entry: AnnualReport): OwnAccidents | null => {
  const before = known.get(entry)
  if (before !== undefined) return before
  const found = findAccidents(entry)
  known.set(entry, found)
  return found
}

const findAccidents = (entry: AnnualReport): OwnAccidents | null => {
  const area = areaOf(null, entry.report)
  if (area === null) return null
  const facts = accidentFacts([entry.report]).filter((fact) => isWholeYear(fact.period))
  if (facts.length === 0) return null
  const years = { from: Math.min(...facts.map((fact) => yearOf(fact.period))), to: entry.year }
  const changes = printedChanges([entry.report])
  const material = { facts, changes }
  // one report has one publisher
  const of = (quantity: AccidentQuantity) => deriveAccidentSeries(material, { area, quantity, years })[0] ?? null
  const [incidents, deaths] = [of('incidents'), of('deaths')]
  return incidents === null && deaths === null ? null : { incidents, deaths, changes }
}

/** The printed fact of a year, or null. */
export const factOf = (series: AccidentSeries | null, year: number): AccidentFact | null =>
  series?.points.find((point) => point.year === year && point.fact.arithmetic === null)?.fact ?? null
