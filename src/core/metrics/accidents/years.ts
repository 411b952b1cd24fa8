import { yearOf } from '../../domain/accidents/months'
import type { AccidentFact } from './facts'
import type { RateFact } from './rates'

/** Years that any figure of accidents is of, worked-out ones too, in order: those that can be chosen are those that are drawn. */
export const accidentYears = (facts: readonly AccidentFact[], rates: readonly RateFact[]): readonly number[] =>
  [...new Set([...facts, ...rates].map(({ period }) => yearOf(period)))].sort((a, b) => a - b)
