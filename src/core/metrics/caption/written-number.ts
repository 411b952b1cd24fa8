import type { Approximation, Unit } from '../../domain/unit'

/** A number of a caption, at `start` to `end` of its normalised text. */
export interface WrittenNumber {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly approx?: Approximation
  readonly unit: Unit | null
  /** Worth of the last digit that was meant: 5.3万 → 1000, 约400 → 100, 406 → 1. */
  readonly step: number
  /** Written short (5.3万, 12.5): the digits after the last are left out, not zero. */
  readonly short: boolean
  /** The end of a range: 380至400件. */
  readonly to?: number
  /** A share or a multiple in words (近九成, 两倍): it says no figure to the last digit. */
  readonly worded?: true
  /** It is a growth by itself: 翻一番. */
  readonly direction?: 1
  /** Part and whole as the page prints a share, behind it or alone: 近九成(406/468). */
  readonly ratio?: { readonly part: number; readonly whole: number }
  /** 88 of 170: its two numbers, each for itself where the two are no share of what is shown. */
  readonly apart?: readonly WrittenNumber[]
}
