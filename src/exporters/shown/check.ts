import { addExactly } from '../../core/domain/exact-sum'
import type { FigureAt } from './figure-index'

/** A figure added or taken away. */
export interface Term {
  readonly sign: 1 | -1
  readonly figure: FigureAt
}

/** One side of a check: a sum, or a sum in per cent of a base. */
export interface Side {
  readonly terms: readonly Term[]
  readonly base: FigureAt | null
}

export type Verdict = 'holds' | 'contradicts' | 'untold'

/** Two sides that must agree, all of figures that are shown. */
export interface Check {
  readonly card: number
  readonly what: string
  readonly left: Side
  readonly right: Side
  readonly relation: 'equal' | 'at-most'
  /** How far apart they may be: what rounding to one decimal leaves. */
  readonly tolerance: number
  /** Where the form says so; null where it is arithmetic of our own. */
  readonly basis: string | null
}

/** A sum of figures. */
export const sumOf = (terms: readonly Term[]): Side => ({ terms, base: null })

/** One figure. */
export const figureSide = (figure: FigureAt): Side => sumOf([{ sign: 1, figure }])

/** Every figure a side is worked out of. */
export const figuresOf = ({ terms, base }: Side): readonly FigureAt[] => [
  ...terms.map(({ figure }) => figure),
  ...(base === null ? [] : [base]),
]

/** What a side comes to; null over a blank, or of a base of 0. */
export const sideValue = ({ terms, base }: Side): number | null => {
  const values: number[] = []
  for (const { sign, figure } of terms) {
    const value = figure.cell.value ?? null
    if (value === null) return null
    values.push(sign * value)
  }
  const sum = addExactly(values)
  if (base === null) return sum
  const whole = base.cell.value ?? null
  return whole === null || whole === 0 ? null : (sum / whole) * 100
}

/** What a check comes to now. */
export const verdictOf = ({ left, right, relation, tolerance }: Check): Verdict => {
  const [a, b] = [sideValue(left), sideValue(right)]
  if (a === null || b === null) return 'untold'
  const agrees = relation === 'equal' ? Math.abs(a - b) <= tolerance : a <= b + tolerance
  return agrees ? 'holds' : 'contradicts'
}
