import type { ColumnId, IndicatorId } from './catalogue'
import type { Place } from './place'
import type { Approximation, Unit } from './unit'

/**
 * What stands in one place of a statutory table. Blank, dash and not applicable are never 0.
 * - `value`: a number, also from words for zero (无, 零); `approx` for 余, 约, 近.
 * - `blank`: nothing printed. - `dash`: `-`, `—`, `--`. - `not-applicable`: `/`, 不涉及, 不适用.
 * - `unreadable`: something is printed that is no figure we can vouch for; a diagnostic says why.
 */
export type CellContent =
  | { readonly state: 'value'; readonly value: number; readonly approx?: Approximation }
  | { readonly state: 'blank' | 'dash' | 'not-applicable' | 'unreadable' }

/** True where two contents say the same: one state, and of values one number with one bound. */
export const isSameContent = (one: CellContent, other: CellContent): boolean => {
  if (one.state !== 'value' || other.state !== 'value') return one.state === other.state
  return one.value === other.value && one.approx === other.approx
}

/** Which of the five a cell is; only `value` is a number. */
export type CellState = CellContent['state']

/** One cell of the form as this report fills it. */
export interface Cell {
  readonly indicator: IndicatorId
  /** null where the form has a single value column. */
  readonly column: ColumnId | null
  readonly content: CellContent
  /** What was read here before a person corrected it; absent where nobody did. */
  readonly read?: CellContent
  /** Unit that holds for this value: printed in the cell, else in the row or header, else the form's own; null if none. */
  readonly unit: Unit | null
  /** Exactly what stands in the cell. */
  readonly printed: string
  readonly place: Place
  /** How the row was recognised; `position` alone is weaker evidence and audits treat it so. */
  readonly by: 'label' | 'misprint' | 'position'
}
