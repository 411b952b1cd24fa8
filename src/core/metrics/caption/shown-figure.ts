import type { Approximation, Unit } from '../../domain/unit'
import type { SourceRef } from '../report-figures'

/** A figure of the screen as a caption may cite it. */
export interface ShownFigure {
  /** The same for the figures of one quantity in years that may be compared; another after a break. */
  readonly series: string
  /** What it is called, in the language of the page first, in the official one too. */
  readonly names: readonly string[]
  readonly agency: string
  readonly year: number | null
  readonly value: number
  readonly approx?: Approximation
  readonly unit: Unit | null
  /** The document states a change against the year before; decreases are negative. */
  readonly change: boolean
  /** Series of the same agency and year it is a part of. */
  readonly wholes: readonly string[]
  /** Those of them its form adds up: only such parts have a sum. */
  readonly addsUpTo: readonly string[]
  readonly ref: SourceRef
}

/** What a number of a caption may stand for, with the arithmetic where it is worked out. */
export type Made =
  | { readonly kind: 'figure'; readonly value: number; readonly of: ShownFigure }
  | {
      readonly kind: 'difference' | 'change-percent'
      readonly value: number
      readonly of: ShownFigure
      /** A year before, or what the words compare it with. */
      readonly earlier: ShownFigure
    }
  | { readonly kind: 'share'; readonly value: number; readonly of: ShownFigure; readonly whole: ShownFigure }
  | {
      readonly kind: 'sum'
      readonly value: number
      readonly of: ShownFigure
      readonly terms: readonly ShownFigure[]
    }
