import { roundedPercent } from '../domain/rounded'
import { percentOf } from './arithmetic'
import { THRESHOLDS } from './thresholds'

/** Why a change is given as a difference only: there is no percentage of 0, and one of a few cases misleads. */
export type WithheldPercent = 'zero-base' | 'small-base'

/** A change in percent to one decimal, or why there is none. */
export type PercentChange =
  | { readonly percent: number; readonly withheld: null }
  | { readonly percent: null; readonly withheld: WithheldPercent }

/**
 * Percentage of a change on its base; none where the base is 0 or smaller than `smallBase`.
 * @example percentChange(5, 50, 30) // 10
 * @example percentChange(5, 20, 30) // small-base
 */
export const percentChange = (difference: number, base: number, smallBase: number): PercentChange => {
  const percent = percentOf(difference, base)
  if (percent === null) return { percent, withheld: 'zero-base' }
  return Math.abs(base) < smallBase ? { percent: null, withheld: 'small-base' } : { percent, withheld: null }
}

/** Bounds of a rate in percent, to one decimal. */
export interface Interval {
  readonly low: number
  readonly high: number
}

const Z = THRESHOLDS.intervalQuantile

/**
 * 95 % interval of a rate by Wilson (1927), which stays within 0–100 and holds for few cases; null where the whole is 0
 * or the two are no counts of cases.
 * @example wilsonInterval(8, 10) // 49–94.3
 */
export const wilsonInterval = (part: number, whole: number): Interval | null => {
  if (!Number.isInteger(part) || !Number.isInteger(whole) || whole <= 0 || part < 0 || part > whole) return null
  const rate = part / whole
  const spread = Z * Math.sqrt((rate * (1 - rate)) / whole + (Z * Z) / (4 * whole * whole))
  const middle = rate + (Z * Z) / (2 * whole)
  const scale = 1 + (Z * Z) / whole
  const percent = (bound: number) => roundedPercent(Math.min(1, Math.max(0, bound)) * 100, 1)
  return { low: percent((middle - spread) / scale), high: percent((middle + spread) / scale) }
}

/** A rate with the two numbers it is made of. */
export interface Rate {
  readonly part: number
  readonly whole: number
  /** Percent, to one decimal. */
  readonly percent: number
  readonly interval: Interval | null
}

/** Rate of a part in its whole; null where there is none: a zero whole, or a part beyond it. */
export const rateOf = (part: number, whole: number): Rate | null => {
  const percent = percentOf(part, whole)
  if (percent === null || part < 0 || part > whole) return null
  return { part, whole, percent, interval: wilsonInterval(part, whole) }
}

/** Whether a rate of so many cases may have a place among others: the order of smaller ones is chance. */
export const mayBeRanked = (cases: number, smallBase: number): boolean => cases >= smallBase
