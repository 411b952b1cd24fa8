import type { Period } from '../domain/period'
import { monthOf } from '../domain/period'

/** The whole calendar year. */
export const wholeYear = (year: number): Period => ({ kind: 'year', from: monthOf(year, 1), to: monthOf(year, 12) })

/** Since records began, up to the end of the year. */
export const untilYear = (year: number): Period => ({ kind: 'cumulative', from: null, to: monthOf(year, 12) })

/** Whole years, inclusive. */
export const wholeYears = (first: number, last: number): Period => ({
  kind: 'range',
  from: monthOf(first, 1),
  to: monthOf(last, 12),
})

/** A period that holds all of its last year and more: since records began, or several years. */
export const isSpan = (period: Period | null): boolean =>
  period !== null && (period.kind === 'cumulative' || (period.from ?? '').slice(0, 4) < period.to.slice(0, 4))
