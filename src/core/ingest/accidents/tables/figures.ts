import type { GridCell } from './grid-cell'

/** What stands in a cell below a head: a number, with the sign its words or arrow give it. */
export interface CellNumber {
  readonly value: number
  readonly percent: boolean
  readonly decimal: boolean
  readonly inWords: boolean
  /** A sign or a word says which way it changed. */
  readonly signed: boolean
}

const NUMBER =
  /^(?<down>下降|减少|少|降|↓|▼)?(?<up>上升|增加|增长|多|升|↑|▲)?(?<sign>[+-])?(?<digits>\d{1,3}(?:,\d{3})+|\d{1,9})(?<decimals>\.\d{1,4})?(?<percent>%)?(?:个百分点|起|人|宗|万元)?(?<after>[↓↑▼▲])?$/u

/** The number of one cell; null for a blank, a dash and for anything that is not one number. */
export const cellNumber = ({ text }: GridCell): CellNumber | null => {
  if (text === '持平') return { value: 0, percent: false, decimal: false, inWords: true, signed: true }
  const groups = NUMBER.exec(text)?.groups
  if (groups === undefined || (groups.down !== undefined && groups.up !== undefined)) return null
  const { down, up, sign, digits = '', decimals = '', percent, after } = groups
  const said = [down, up, sign, after].filter((word) => word !== undefined)
  // -↓5: two signs may be one decrease or two
  if (said.length > 1) return null
  const falls = down !== undefined || sign === '-' || after === '↓' || after === '▼'
  const value = Number(`${digits.replaceAll(',', '')}${decimals}`)
  return {
    value: falls && value !== 0 ? -value : value,
    percent: percent !== undefined,
    decimal: decimals !== '',
    inWords: false,
    signed: said.length > 0,
  }
}
