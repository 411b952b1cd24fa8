import type { Period } from '../../domain/period'

/** A month as `YYYY-MM`. */
export const month = (year: number, value: number): string => `${year}-${String(value).padStart(2, '0')}`

/** The whole calendar year. */
export const yearOf = (year: number): Period => ({ kind: 'year', from: month(year, 1), to: month(year, 12) })

/** Since records began, up to the end of the year. */
export const untilYear = (year: number): Period => ({ kind: 'cumulative', from: null, to: month(year, 12) })

/** Whole years, inclusive. */
export const yearsOf = (first: number, last: number): Period => ({
  kind: 'range',
  from: month(first, 1),
  to: month(last, 12),
})

/** A period that holds all of its last year and more: since records began, or several years. */
export const isSpan = (period: Period | null): boolean =>
  period !== null && (period.kind === 'cumulative' || (period.from ?? '').slice(0, 4) < period.to.slice(0, 4))
