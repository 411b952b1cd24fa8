import type { ColumnId } from '../../domain/catalogue'
import type { Unit } from '../../domain/unit'
import { parseUnit } from './cell-content'
import { columnOf } from './form-grammar'
import { labelKey } from './label-key'
import type { Token } from './token'

/** One head of a value column; `column` null where the words name none of the form's. */
export interface HeaderColumn {
  readonly column: ColumnId | null
  /** Unit printed in the head: 采购总金额（万元）. */
  readonly unit: Unit | null
  /** What the head says, as labels are compared. */
  readonly key?: string
}

/** What stands above the values of a block. */
export interface TableHeader {
  readonly columns: readonly HeaderColumn[]
  /** A unit column between label and value. */
  readonly unitColumn: boolean
  /** A running number before each label. */
  readonly serial: boolean
  /** A code between label (or unit) and values. */
  readonly code: boolean
  /** Blank cells stand before the first head, or after one: the rows below have theirs there too. */
  readonly blankBefore: boolean
  readonly blankAfter: boolean
  /** A blank cell stands between two heads: a span, of which the rows below need not have theirs in the same place. */
  readonly blankBetween: boolean
}

const UNIT = /\((?:单位:?)?(?<unit>[^():]{1,3})\)/u
const LONGEST_JOIN = 3

/** A column head that starts at `at`, joined over lines where it was split, with the number of tokens it takes. */
export const columnAt = (
  tokens: readonly Token[],
  at: number,
  joinable: boolean,
): { readonly head: HeaderColumn; readonly length: number } | null => {
  const first = tokens[at]
  if (first === undefined || first.text === '' || first.figure) return null
  for (let length = joinable ? LONGEST_JOIN : 1; length >= 1; length -= 1) {
    const parts = tokens.slice(at, at + length)
    if (parts.length < length || parts.some((part) => part.figure || part.text === '')) continue
    const text = length === 1 ? first.text : parts.map((part) => part.text).join('')
    const column = columnOf(length === 1 ? first.key : labelKey(text))
    if (column !== null) return { head: { column, unit: headUnit(text), key: labelKey(text) }, length }
  }
  return null
}

/** Unit in brackets after a head. */
export const headUnit = (text: string): Unit | null => parseUnit(UNIT.exec(text)?.groups?.unit ?? '')
