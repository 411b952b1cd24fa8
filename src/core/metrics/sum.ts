import type { Unit } from '../domain/unit'
import { addExactly } from './arithmetic'
import { correctedAmong } from './report-figures'
import type { Reading } from './report-figures'

const oneUnit = (terms: readonly Reading[]): Unit | null | undefined => {
  const units = new Set(terms.map((term) => term.unit))
  const [unit] = units
  return units.size === 1 ? unit : undefined
}

/**
 * Sum of additive parts, marked derived. Unknown as soon as one term is no value (a blank is not 0), bounds are mixed in,
 * or units differ; `refs` of an unknown sum are the terms that prevent it.
 */
export const sumReadings = (target: Pick<Reading, 'indicator' | 'column'>, terms: readonly Reading[]): Reading => {
  const base = { ...target, ...correctedAmong(...terms), source: 'derived', scope: null, others: [] } as const
  const unit = oneUnit(terms)
  const values = terms.flatMap((term) => (term.value === null || term.approx !== undefined ? [] : [term.value]))
  if (terms.length === 0 || values.length < terms.length || unit === undefined) {
    const hindrances = terms.filter((term) => term.value === null || term.approx !== undefined)
    return {
      ...base,
      state: 'unknown',
      value: null,
      unit: unit ?? null,
      refs: hindrances.flatMap((term) => term.refs),
      arithmetic: null,
    }
  }
  return {
    ...base,
    state: 'value',
    value: addExactly(values),
    unit,
    refs: terms.flatMap((term) => term.refs),
    arithmetic: values.join(' + '),
  }
}
