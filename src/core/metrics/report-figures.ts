import type { CellContent } from '../domain/cell'
import type { FigureRef } from '../domain/figure-ref'
import type { Approximation, Unit } from '../domain/unit'
import type { ColumnId, FormId, IndicatorId } from '../domain/catalogue'

export type { ReportFigures } from '../domain/report'

/** A printed number and where it stands, enough to open it in its source. */
export interface SourceRef extends FigureRef {
  readonly printed: string
  /** The other numbers a worked-out value rests on. */
  readonly also?: readonly SourceRef[]
}

/** Every number a value rests on as one reference: the first, with the others beside it; null without any. */
export const citeAll = (refs: readonly SourceRef[]): SourceRef | null => {
  const [first, ...also] = refs
  if (first === undefined) return null
  return also.length === 0 ? first : { ...first, also }
}

/**
 * What is known of one quantity in one report. `unknown`: a sum with a term that is no value;
 * `missing`: the form has the row but it was not read; `not-in-form`: this generation does not ask for it.
 */
export type ReadingState =
  | 'value'
  | 'blank'
  | 'dash'
  | 'not-applicable'
  | 'unreadable'
  | 'missing'
  | 'not-in-form'
  | 'unknown'

/** `derived`: worked out by us from the numbers in `refs`, never printed. */
export type ReadingSource = 'table' | 'sentence' | 'derived'

/** One quantity of one report. `value` is null in every state but `value`. */
export interface Reading {
  readonly indicator: IndicatorId
  readonly column: ColumnId | null
  readonly state: ReadingState
  readonly value: number | null
  readonly approx?: Approximation
  readonly unit: Unit | null
  readonly source: ReadingSource
  /** The printed number, or every term of a derived one. */
  readonly refs: readonly SourceRef[]
  /** Scope words of the sentence (全市, 区政府办代表区政府) where they are not the agency's plain own. */
  readonly scope: string | null
  /** Arithmetic of a derived value, `53 + 18`, or null. */
  readonly arithmetic: string | null
  /** A person corrected it, or a term of it. */
  readonly corrected?: true
  /** What was read before a person corrected it; absent for a worked-out value. */
  readonly read?: CellContent
  /** Other values the same report gives for the same quantity in sentences, as printed. */
  readonly others: readonly SourceRef[]
}

/** One report's place in a series. */
export interface Point extends Reading {
  readonly agency: string
  readonly year: number
  readonly form: FormId | null
  readonly reportId: string
}

/** Marks what is worked out of readings of which a person corrected one. */
export const correctedAmong = (...readings: readonly Pick<Reading, 'corrected'>[]): { readonly corrected?: true } =>
  readings.some(({ corrected }) => corrected === true) ? { corrected: true } : {}
