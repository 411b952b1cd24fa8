import type { Language } from '../core/domain/language'
import type { Period } from '../core/domain/period'
import { roundedPercent } from '../core/domain/rounded'
import type { Approximation, Unit } from '../core/domain/unit'
import { decimal } from './decimal'
import type { Labels } from './labels'
import type { Messages } from './messages'

/** Writes figures as the language does. Every digit is kept: 万 is never abbreviated or expanded. */
export interface Format {
  /** `12,345.6`, up to six decimals, a true minus sign. */
  readonly number: (value: number) => string
  /** A percentage given in percent: 86.75 → `86.8%`; one decimal unless `digits` says otherwise, or it is nearly 0 or 100. */
  readonly percent: (percent: number, digits?: number) => string
  /** With its sign and unit, for changes: `+15 人`, `−18 起`. */
  readonly signed: (value: number, unit: Unit | null) => string
  readonly signedPercent: (percent: number, digits?: number) => string
  /** `468 条`, `80 次以上`; `%` follows without a space. */
  readonly quantity: (value: number, unit: Unit | null, approx?: Approximation) => string
  /** ISO date → long date. */
  readonly date: (iso: string) => string
  readonly period: (period: Period) => string
}

const MOST_DECIMALS = 6

/** What is made at its first use: what a browser needs to write dates costs a phone as much as a whole screen. */
const onDemand = <T>(make: () => T): (() => T) => {
  let made: T | null = null
  return () => (made ??= make())
}

/** Formatters of one language. */
export const formatOf = (language: Language, labels: Labels, messages: Messages): Format => {
  const long = onDemand(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }))
  const number = (value: number) => decimal(value, MOST_DECIMALS)
  const withUnit = (figure: string, unit: Unit | null, value: number) => {
    const word = labels.unit(unit, value)
    return word === '' || word === '%' ? figure + word : `${figure} ${word}`
  }
  return {
    number,
    percent: (percent, digits = 1) => `${decimal(roundedPercent(percent, digits), MOST_DECIMALS)}%`,
    signed: (value, unit) => withUnit(decimal(value, MOST_DECIMALS, true), unit, Math.abs(value)),
    signedPercent: (percent, digits = 1) => `${decimal(roundedPercent(percent, digits), MOST_DECIMALS, true)}%`,
    quantity: (value, unit, approx) => {
      const quantity = withUnit(number(value), unit, value)
      if (approx === undefined) return quantity
      const { atLeast, about, upTo } = messages.figures
      return { 'at-least': atLeast, about, 'up-to': upTo }[approx](quantity)
    },
    date: (iso) => {
      const date = new Date(`${iso}T00:00:00Z`)
      return Number.isNaN(date.getTime()) ? iso : long().format(date)
    },
    period: (period) => formatPeriodIn(period, messages),
  }
}

const formatPeriodIn = (period: Period, messages: Messages): string => {
  const words = messages.figures
  const [year = period.to, month = ''] = period.to.split('-')
  const last = String(Number(month))
  const yearMonth = (text: string) => {
    const [ofYear = text, ofMonth = ''] = text.split('-')
    return ofMonth === '' ? words.year(ofYear) : words.yearMonth(ofYear, String(Number(ofMonth)))
  }
  if (period.kind === 'year') return words.year(year)
  if (period.from === null) return words.upToDate(yearMonth(period.to))
  if (period.kind === 'half-year' && month !== '') return words.halfYear(year, Number(month) <= 6 ? 1 : 2)
  if (period.kind === 'quarter' && month !== '') return words.quarter(year, String(Math.ceil(Number(month) / 3)))
  if (period.from === period.to) return yearMonth(period.to)
  const [fromYear, fromMonth = ''] = period.from.split('-')
  return fromYear === year
    ? words.months(year, String(Number(fromMonth)), last)
    : words.range(yearMonth(period.from), yearMonth(period.to))
}
