import type { FormatToken } from './format-tokens'

const DAY = 86_400_000
/** Day 0 of the two calendars of spreadsheets; the first has a 29 February 1900 that never was. */
const DAY_ZERO_1900 = Date.UTC(1899, 11, 30)
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1)
const LAST_SERIAL = 2_958_466

/** A format that shows a day or a time. */
export const isDateFormat = (tokens: readonly FormatToken[]): boolean => tokens.some(({ kind }) => kind === 'date')

/** Serial number of a day as its format shows it. */
export const formatDate = (serial: number, tokens: readonly FormatToken[], from1904: boolean): string => {
  if (serial >= LAST_SERIAL) return `${serial}`
  const zero = from1904 ? DAY_ZERO_1904 : DAY_ZERO_1900
  const date = new Date(zero + Math.round(serial * DAY))
  let hours = false
  let text = ''
  for (const token of tokens) {
    if (token.kind === 'date') {
      text += partOf(date, token.text, hours)
      if (token.text.startsWith('h')) hours = true
      else if (token.text.startsWith('m')) hours = false
    } else if (token.kind !== 'digits' || token.text === '.' || token.text === ',') text += token.text
  }
  return text.trim()
}

const partOf = (date: Date, token: string, afterHours: boolean): string => {
  const pad = (value: number): string => `${value}`.padStart(token.length > 1 ? 2 : 1, '0')
  switch (token.charAt(0)) {
    case 'y':
      return token.length > 2 ? `${date.getUTCFullYear()}` : `${date.getUTCFullYear()}`.slice(2)
    case 'e':
      return `${date.getUTCFullYear()}`
    case 'm':
      return pad(afterHours ? date.getUTCMinutes() : date.getUTCMonth() + 1)
    case 'd':
      return pad(date.getUTCDate())
    case 'h':
      return pad(date.getUTCHours())
    case 's':
      return pad(date.getUTCSeconds())
    default:
      return ''
  }
}
