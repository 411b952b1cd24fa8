import type { Place } from './place'

/**
 * Months a figure covers, inclusive, as `YYYY-MM`. `kind` says how the source names it, so that a year to date
 * (`to-date`: 1-8月, 截至8月底) is never taken for a year (`year`), nor a quarter or month for either.
 * `cumulative`: since records began (累计 … 到2015年底), no start month.
 */
export interface Period {
  readonly kind: 'year' | 'to-date' | 'half-year' | 'quarter' | 'month' | 'range' | 'cumulative' | 'event'
  readonly from: string | null
  readonly to: string
}

/** `2018` for a year, `2019-08` for a month, else `2019-01..2019-08`; `..2015-12` for cumulative. */
export const formatPeriod = (period: Period): string => {
  if (period.kind === 'year') return period.to.slice(0, 4)
  if (period.from === period.to) return period.to
  return `${period.from ?? ''}..${period.to}`
}

/** Months of a year the source does not name (1-7月 in a bulletin without a date), inclusive, 1 to 12. */
export interface MonthsOnly {
  readonly kind: Period['kind']
  readonly first: number
  readonly last: number
}

/** A month as `YYYY-MM`. */
export const monthOf = (year: number, number: number): string => `${year}-${String(number).padStart(2, '0')}`

/** The months of one year. */
export const inYear = ({ kind, first, last }: MonthsOnly, year: number): Period => ({
  kind,
  from: monthOf(year, first),
  to: monthOf(year, last),
})

const MONTHS = /^(?:(?<from>\d{4}-\d{2})?\.\.)?(?<to>\d{4}-\d{2})$/u
const YEAR = /^\d{4}$/u
const MONTH = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u

/** Months that {@link formatPeriod} wrote, of the kind that they alone tell (a quarter is a range of months); null for anything else. */
export const parsePeriod = (text: string): Period | null => {
  if (YEAR.test(text)) return { kind: 'year', from: `${text}-01`, to: `${text}-12` }
  const { from, to } = MONTHS.exec(text)?.groups ?? {}
  if (to === undefined) return null
  if (!text.includes('..')) return { kind: 'month', from: to, to }
  if (from === undefined) return { kind: 'cumulative', from: null, to }
  return { kind: from.endsWith('-01') && from.slice(0, 4) === to.slice(0, 4) ? 'to-date' : 'range', from, to }
}

/** Months from one to another (`2023-01`), named as what they are; null where they are none, or in the wrong order. */
export const periodOfMonths = (from: string, to: string): Period | null => {
  if (!MONTH.test(from) || !MONTH.test(to) || from > to) return null
  if (from === to) return parsePeriod(to)
  const year = from.slice(0, 4)
  return parsePeriod(from === `${year}-01` && to === `${year}-12` ? year : `${from}..${to}`)
}

/** The reference period of a report with the place that states it. */
export interface StatedPeriod {
  readonly period: Period
  /** First and last day as printed, ISO; null where a day is lost. */
  readonly firstDay: string | null
  readonly lastDay: string | null
  /** null where the document states none and a person did. */
  readonly place: Place | null
  /** A person said so, whatever the document says; absent where it was read. */
  readonly by?: 'person'
}
