import type { CellContent } from '../domain/cell'

const APPROXIMATIONS = ['at-least', 'about', 'up-to'] as const
const NUMBER = /^(?:(?<approx>at-least|about|up-to) )?(?<number>-?\d{1,21}(?:\.\d{1,20})?(?:e[+-]\d{1,3})?)$/u

/**
 * What stands in a cell as one field of a table.
 * @example contentField({ state: 'value', value: 400, approx: 'at-least' }) // 'at-least 400'
 * @example contentField({ state: 'blank' }) // 'blank'
 */
export const contentField = (content: CellContent): string => {
  if (content.state !== 'value') return content.state
  return content.approx === undefined ? String(content.value) : `${content.approx} ${content.value}`
}

/** The other way round; null for what {@link contentField} never writes. */
export const parseContentField = (field: string): CellContent | null => {
  switch (field) {
    case 'blank':
    case 'dash':
    case 'not-applicable':
    case 'unreadable':
      return { state: field }
    default: {
      const { approx, number } = NUMBER.exec(field)?.groups ?? {}
      if (number === undefined) return null
      const bound = APPROXIMATIONS.find((one) => one === approx)
      const value = Number(number)
      return bound === undefined ? { state: 'value', value } : { state: 'value', value, approx: bound }
    }
  }
}
