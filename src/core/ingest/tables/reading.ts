import type { FormRow } from '../../domain/catalogue'
import type { Cell } from '../../domain/cell'
import type { Unit } from '../../domain/unit'
import type { TableHeader } from './header'
import type { ReviewReading } from './review-table'
import type { Digits, Token, TokenRun } from './token'

/** A row of the form with the cells printed after its label, not yet assigned to columns. */
export interface RowReading {
  readonly row: FormRow
  readonly index: number
  readonly by: Cell['by']
  readonly duplicate: boolean
  readonly label: Token
  readonly values: readonly Token[]
  readonly unit: Unit | null
  /** The unit stands before the figure, as in a table; in sentences it follows. */
  readonly unitFirst: boolean
  readonly header: TableHeader | null
  /** The text breaks off inside the row. */
  readonly cut: boolean
  /** Another row or header of the form follows at once: nothing was printed in between. */
  readonly followed: boolean
  /** Its figures lost what parted them: the sums of the form parted them again, or nothing could. */
  readonly digits?: Digits
}

/** A labelled row that is none of the form's. */
export interface UnknownRow {
  readonly label: Token
  readonly values: readonly Token[]
  readonly unit: Unit | null
  readonly header: TableHeader | null
  /** Form row recognised before it, -1 for none. */
  readonly after: number
}

/** What one run holds, row by row, before anything is believed. */
export interface RunReading {
  readonly run: TokenRun
  readonly rows: readonly RowReading[]
  readonly unknown: readonly UnknownRow[]
  /** Part 四; more than one where its sides are tables of their own. */
  readonly reviews: readonly ReviewReading[]
  /** Column heads that only a statutory form prints. */
  readonly heads: number
  /** Headings of the blocks of part 二 (第二十条…). */
  readonly articles: number
  /** A header with 指标 or 信息内容 stands above. */
  readonly titled: boolean
  readonly cut: boolean
  readonly used: ReadonlySet<number>
}
