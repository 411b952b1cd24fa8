import type { ColumnId } from '../../domain/catalogue'
import type { Unit } from '../../domain/unit'
import type { HeaderColumn } from './header'
import type { Token } from './token'

/** A value token with the column it belongs to; null for the single value of a row. */
export interface AssignedValue {
  readonly column: ColumnId | null
  readonly token: Token
  /** Unit printed in the column head. */
  readonly unit: Unit | null
}

/** What the cells behind a label are: values of columns, blanks, only a total, more or fewer than there are columns, or nothing. */
export type Assignment =
  | {
      readonly kind: 'assigned'
      readonly values: readonly AssignedValue[]
      readonly assumed: boolean
      /** Cells under heads that are no column of the form. */
      readonly dropped: readonly Token[]
    }
  | { readonly kind: 'blank'; readonly columns: readonly (ColumnId | null)[] }
  /** Cells are gone; only the last one is certain. */
  | { readonly kind: 'total'; readonly token: Token }
  | { readonly kind: 'mismatch' }
  | { readonly kind: 'nothing' }

/** A head repeated over the columns it spanned: its cells must repeat too (or be blank) to be one value. */
export const repeatedHeads = (heads: readonly HeaderColumn[], tokens: readonly Token[]): Assignment => {
  const values: AssignedValue[] = []
  for (const [at, head] of heads.entries()) {
    const token = tokens[at]
    if (head.column === null) continue
    const known = values.find((value) => value.column === head.column)
    if (token === undefined) return { kind: 'mismatch' }
    if (known === undefined) values.push({ column: head.column, token, unit: head.unit })
    else if (token.text !== '' && token.text !== known.token.text) return { kind: 'mismatch' }
  }
  return { kind: 'assigned', values, assumed: false, dropped: [] }
}

/** The cell below each head; what stands below a head of no column of the form is dropped. */
export const underHeads = (
  heads: readonly HeaderColumn[],
  fitted: readonly Token[],
  { assumed, single }: { readonly assumed: boolean; readonly single: boolean },
): Assignment => {
  const values: AssignedValue[] = []
  const dropped: Token[] = []
  for (const [at, head] of heads.entries()) {
    const token = fitted[at]
    if (token === undefined) continue
    if (head.column === null && !single) dropped.push(token)
    else values.push({ column: head.column, token, unit: head.unit })
  }
  return { kind: 'assigned', values, assumed, dropped }
}
