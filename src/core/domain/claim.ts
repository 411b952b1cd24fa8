import type { IndicatorId } from './catalogue'
import type { Period } from './period'
import type { Place } from './place'
import type { Approximation, Unit } from './unit'

/** `count`: the quantity itself; `share`: percent of a base; `change`/`change-percent`: against last year, decreases negative. */
export const CLAIM_MEASURES = ['count', 'share', 'change', 'change-percent'] as const
export type ClaimMeasure = (typeof CLAIM_MEASURES)[number]

/** A figure stated in a sentence (not in a statutory table, not an accident statistic). */
export interface Claim {
  /** Catalogue indicator, or `disclosure.class` (a content class named by `subject`) or `other`. */
  readonly indicator: IndicatorId
  /** The words that name what is counted, normalised to simplified characters: 工作动态类信息. */
  readonly subject: string
  readonly measure: ClaimMeasure
  readonly value: number
  readonly approx?: Approximation
  /** True for zero in words (未收到, 没有发生, 无). */
  readonly inWords: boolean
  readonly unit: Unit | null
  /** null: the report's own period. */
  readonly period: Period | null
  /** Scope words before the figure: 全市, 全区, 区政府办代表区政府, 自然人; null if none. */
  readonly scope: string | null
  /** Index in `Report.claims` of the whole this is a stated part of (其中, 包括, a list after a total), else null. */
  readonly partOf: number | null
  /** Digits or words of the figure with its unit, exactly as printed: 400余条. */
  readonly printed: string
  /** Place of `printed`. */
  readonly place: Place
  /** The whole phrase (subject to unit) for highlighting. */
  readonly phrase: Place
}
