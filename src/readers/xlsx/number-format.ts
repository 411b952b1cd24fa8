import { formatDate, isDateFormat } from './date-format'
import { formatSections, formatTokens } from './format-tokens'
import type { FormatToken } from './format-tokens'

/**
 * A number as a spreadsheet shows it: rounded, padded and worded by its format; a date is words, never a count.
 * @example formatValue(0.5, '0.00', false) // '0.50'
 */
export const formatValue = (value: number, format: string, from1904: boolean): string => {
  if (/^general$/iu.test(format) || format === '@') return general(value)
  const sections = formatSections(format)
  // a condition of its own ([>100]) is beyond what a form uses: the number itself is shown
  if (sections.some((section) => /^\s{0,4}(?:\[[^\]]{0,20}\])?\[[<>=]/u.test(section))) return general(value)
  const [section, shown] = sectionFor(value, sections)
  const tokens = formatTokens(section)
  if (isDateFormat(tokens)) return value < 0 ? general(value) : formatDate(value, tokens, from1904)
  if (tokens.some(({ kind, text }) => kind === 'other' && /[eE?/]/u.test(text))) return general(value)
  return formatNumber(shown, tokens)
}

const sectionFor = (value: number, sections: readonly string[]): readonly [section: string, shown: number] => {
  const [positive = '', negative, zero] = sections
  if (value === 0 && zero !== undefined) return [zero, 0]
  return value < 0 && negative !== undefined ? [negative, -value] : [positive, value]
}

/** Eleven digits, as a cell without a format shows; whole numbers in full. */
const general = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? `${value}` : `${Number(value.toPrecision(11))}`

interface Digits {
  readonly whole: number
  readonly decimals: number
  readonly fewestDecimals: number
  readonly grouped: boolean
  readonly thousands: number
}

const formatNumber = (value: number, tokens: readonly FormatToken[]): string => {
  const placeholders = tokens.filter(({ kind }) => kind === 'digits')
  const percents = tokens.filter(({ kind }) => kind === 'percent').length
  const digits = digitsOf(placeholders.map(({ text }) => text).join(''))
  const scaled = value * 100 ** percents * 1000 ** -digits.thousands
  let placed = false
  let text = ''
  for (const token of tokens) {
    if (token.kind === 'literal' || token.kind === 'percent') text += token.text
    else if (token.kind === 'general') text += general(Math.abs(value))
    else if (token.kind === 'digits' && !placed) {
      placed = true
      text += printed(Math.abs(scaled), digits)
    }
  }
  return value < 0 && text !== '' && /[1-9]/u.test(text) ? `-${text.trim()}` : text.trim()
}

const digitsOf = (pattern: string): Digits => {
  const thousands = /(?<commas>,+)(?:\.|$)/u.exec(pattern)?.groups?.commas?.length ?? 0
  const [whole = '', fraction = ''] = pattern.replaceAll(',', '').split('.')
  return {
    whole: [...whole].filter((sign) => sign === '0').length,
    decimals: fraction.length,
    fewestDecimals: fraction.replace(/#+$/u, '').length,
    grouped: /[0#?],[0#?]/u.test(pattern),
    thousands,
  }
}

const printed = (value: number, { whole, decimals, fewestDecimals, grouped }: Digits): string => {
  const [before = '0', after = ''] = rounded(value, decimals).split('.')
  const integer = before === '0' && whole === 0 ? '' : before.padStart(whole, '0')
  const fraction = after.replace(/0+$/u, '').padEnd(fewestDecimals, '0')
  const shown = grouped ? integer.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',') : integer
  return fraction === '' ? shown : `${shown}.${fraction}`
}

/** Half away from zero on the decimal digits, as spreadsheets round; `toFixed` rounds the binary fraction. */
const rounded = (value: number, decimals: number): string => {
  const shifted = Math.round(Number(`${value}e${decimals}`))
  return Number.isSafeInteger(shifted) ? Number(`${shifted}e-${decimals}`).toFixed(decimals) : value.toFixed(decimals)
}
