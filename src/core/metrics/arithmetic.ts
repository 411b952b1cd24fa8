import { addExactly } from '../domain/exact-sum'
import { roundedPercent } from '../domain/rounded'

export { addExactly }

/** `value` before a signed `change`: 53 after −18 was 71. */
export const before = (value: number, change: number): number => addExactly([value, -change])

/** The same as text: `53 + 18`, `68 − 15`. */
export const beforeArithmetic = (value: number, change: number): string =>
  change < 0 ? `${value} + ${-change}` : `${value} − ${change}`

/** Percent of a whole to one decimal (406 of 468 → 86.8), never 0 or 100 where it is not (1 of 3525 → 0.03); null where the whole is 0. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : roundedPercent((part / whole) * 100, 1)
