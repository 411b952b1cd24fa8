import type { ShownChart } from '../../core/schema/wire-shown'

type Point = ShownChart['series'][number]['points'][number]

const NUMBER = /(?<sign>[+−-]?)(?<digits>\d[\d,]*)(?:\.(?<decimals>\d+))?/gu

/** A piece of words in a number format; a quotation mark would end it. */
const literal = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '”').replaceAll(/\s+/gu, ' ')}"`)

interface Found {
  readonly before: string
  readonly sign: string
  readonly decimals: number
  readonly after: string
}

/** Where a text says a number; null where it says it in another way. */
const findIn = (text: string, value: number): Found | null => {
  for (const match of text.matchAll(NUMBER)) {
    const { sign = '', digits = '', decimals = '' } = match.groups ?? {}
    const said = Number(`${digits.replaceAll(',', '')}${decimals === '' ? '' : `.${decimals}`}`)
    if (said !== Math.abs(value) || (sign !== '' && sign !== '+') !== value < 0) continue
    return {
      before: text.slice(0, match.index),
      sign,
      decimals: decimals.length,
      after: text.slice(match.index + match[0].length),
    }
  }
  return null
}

/**
 * The number format with which a chart writes a figure as the screen does, with its unit and what stands beside it: the
 * label follows the figure when that is edited.
 * @example pointFormat({ value: 406, text: '406 条', mark: 'printed' }, '') // '#,##0" 条"'
 */
export const pointFormat = ({ value, text }: Point, beside: string): string => {
  const rest = beside === '' ? '' : `  ${beside}`
  const found = value === null ? null : findIn(text, value)
  if (found === null) return literal(`${text}${rest}`)
  const { before, sign, decimals, after } = found
  const digits = `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`
  const whole = `${literal(before + sign)}${digits}${literal(after + rest)}`
  // a negative number would bring a sign of its own
  return sign !== '' && sign !== '+' ? `${whole};${whole}` : whole
}
