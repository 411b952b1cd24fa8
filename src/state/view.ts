import { LANGUAGES } from '../core/domain/language'
import type { Language } from '../core/domain/language'

export const SCREENS = ['overview', 'channels', 'responses', 'requests', 'accidents', 'resources', 'source'] as const
export type ScreenId = (typeof SCREENS)[number]

/** `change` is against the year before, never across a break. */
export const MEASURES = ['count', 'share', 'change'] as const
export type Measure = (typeof MEASURES)[number]

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

/** The document shown in Source and the figure marked in it. */
export interface SourceTarget {
  readonly report: string
  /** `formatPlace` of the figure to show; null for the beginning. */
  readonly place: string | null
}

/** Everything the user chose. The URL is its serialisation (`url-codec.ts`); loaded data and derived values are not here. */
export interface View {
  readonly screen: ScreenId
  /** Agency names (`CatalogEntry.agency`), in the order chosen; empty = no restriction. */
  readonly agencies: readonly string[]
  /** First and last report year, inclusive; null = all years. */
  readonly years: readonly [number, number] | null
  readonly measure: Measure
  readonly language: Language
  readonly theme: Theme
  /** 长者模式: larger type and targets, one column. */
  readonly elder: boolean
  /** Set on the Source screen. */
  readonly source: SourceTarget | null
  /** Screen the Source screen leads back to. */
  readonly from: ScreenId | null
}

export const DEFAULT_VIEW: View = {
  screen: 'overview',
  agencies: [],
  years: null,
  measure: 'count',
  language: LANGUAGES[0],
  theme: 'system',
  elder: false,
  source: null,
  from: null,
}
