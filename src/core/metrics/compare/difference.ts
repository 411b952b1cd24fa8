import { addExactly } from '../arithmetic'
import type { Reading } from '../report-figures'
import type { Incomparable } from './counterpart'
import { percentChange } from '../small-numbers'
import type { PercentChange } from '../small-numbers'

/** Other − base, or why they may not be subtracted. */
export type Difference =
  | { readonly kind: 'difference'; readonly value: number; readonly change: PercentChange }
  | { readonly kind: 'no-value'; readonly side: 'base' | 'other' | 'both' }
  | { readonly kind: 'bound' }
  | { readonly kind: 'incomparable'; readonly why: Incomparable }

/** What two figures may not be, or need, to be compared. */
export interface PairRules {
  /** Why their rows may not be compared; null where they may. */
  readonly incomparable: Incomparable | null
  /** Smallest base of a percentage. */
  readonly smallBase: number
}

/**
 * Difference of two figures. Figures in other units or of another extent are not subtracted, nor 400余, nor anything
 * across a break; per cent only of a base of `smallBase` or more.
 */
export const differenceOf = (base: Reading, other: Reading, { incomparable, smallBase }: PairRules): Difference => {
  if (incomparable !== null) return { kind: 'incomparable', why: incomparable }
  if (base.value === null || other.value === null) {
    return { kind: 'no-value', side: base.value !== null ? 'other' : other.value !== null ? 'base' : 'both' }
  }
  if (base.unit !== other.unit) return { kind: 'incomparable', why: { relation: 'unit', reason: '' } }
  if (base.scope !== other.scope) return { kind: 'incomparable', why: { relation: 'scope', reason: '' } }
  if (base.approx !== undefined || other.approx !== undefined) return { kind: 'bound' }
  const value = addExactly([other.value, -base.value])
  return { kind: 'difference', value, change: percentChange(value, base.value, smallBase) }
}
