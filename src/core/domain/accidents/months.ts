import type { Period } from '../period'

/** A whole calendar year, however the sentence names it (2018年, 1-12月份). */
export const isWholeYear = (period: Period): boolean =>
  period.kind !== 'event' &&
  period.kind !== 'cumulative' &&
  (period.kind === 'year' ||
    (period.from !== null && period.from === `${period.to.slice(0, 4)}-01` && period.to.endsWith('-12')))

/** Year a period ends in. */
export const yearOf = (period: Period): number => Number(period.to.slice(0, 4))

const firstMonth = (period: Period): string =>
  isWholeYear(period) ? `${period.to.slice(0, 4)}-01` : (period.from ?? '')

const lastMonth = (period: Period): string => (isWholeYear(period) ? `${period.to.slice(0, 4)}-12` : period.to)

/** Months covered, `2018-01..2018-12`; equal for the same months named differently. */
export const monthsOf = (period: Period): string => `${firstMonth(period)}..${lastMonth(period)}`

/** Months without the year, `01-08`: parts of years are comparable only where this agrees. Null across years. */
export const partOfYear = (period: Period): string | null => {
  const [from, to] = [firstMonth(period), lastMonth(period)]
  if (from.slice(0, 4) !== to.slice(0, 4) || from.length < 7 || to.length < 7) return null
  return `${from.slice(5, 7)}-${to.slice(5, 7)}`
}

const yearEarlier = (month: string): string => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`

/** The same months a year earlier; null for cumulative counts and events. */
export const previousPeriod = (period: Period): Period | null => {
  if (period.kind === 'cumulative' || period.kind === 'event') return null
  const [from, to] = [firstMonth(period), lastMonth(period)]
  return from === '' ? null : { kind: period.kind, from: yearEarlier(from), to: yearEarlier(to) }
}
