import type { IndicatorId } from '../core/domain/catalogue'
import { FINDING_CLASSES, FINDING_SEVERITIES, RULE_GROUP_IDS } from '../core/domain/finding'
import { REVIEW_VERDICTS } from '../core/domain/review'
import { DEFAULT_SERIES_SETTINGS } from '../core/metrics/series-settings'
import type { Company } from '../core/metrics/peers/companies'
import type { Deck } from './deck'
import { LANGUAGES } from '../core/domain/language'
import type { Language } from '../core/domain/language'

export const SCREENS = [
  'overview',
  'channels',
  'responses',
  'requests',
  'accidents',
  'resources',
  'compare',
  'coverage',
  'audit',
  'draft',
  'source',
] as const
export type ScreenId = (typeof SCREENS)[number]

/** `change` is against the year before, never across a break. */
export const MEASURES = ['count', 'share', 'change'] as const
export type Measure = (typeof MEASURES)[number]

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

/** What findings are filtered by, in the order of the choices; `open`: no person has judged it. */
export const AUDIT_CHOICES = {
  class: FINDING_CLASSES,
  severity: FINDING_SEVERITIES,
  rules: RULE_GROUP_IDS,
  review: ['open', ...REVIEW_VERDICTS],
} as const
export type AuditFacet = keyof typeof AUDIT_CHOICES
/** Chosen values by facet; an empty list is no restriction. */
export type AuditFilter = { readonly [Facet in AuditFacet]: readonly (typeof AUDIT_CHOICES)[Facet][number][] }
export const NO_AUDIT_FILTER: AuditFilter = { class: [], severity: [], rules: [], review: [] }
/** A place in a document. */
export interface SourceSpot {
  readonly report: string
  /** `formatPlace` of the figure. */
  readonly place: string
}

/** The document shown in Source and the figure marked in it. */
export interface SourceTarget {
  readonly report: string
  /** `formatPlace` of the figure to show; null for the beginning. */
  readonly place: string | null
  /** Further places, of this or another document, that a worked-out figure rests on. */
  readonly also: readonly SourceSpot[]
}

/** What the Compare screen shows; null: chosen for the reader. */
export interface Comparison {
  /** Id of the report that the differences are taken from, and of the one held against it. */
  readonly base: string | null
  readonly other: string | null
  /** Only the rows that differ or may not be compared. */
  readonly differing: boolean
  /** What agencies are held side by side by, instead of two reports; null: two reports are compared. */
  readonly peers: string | null
  /** The year of the agencies side by side, and with whom the first is put. */
  readonly at: number | null
  readonly company: Company | null
  /** Region held beside the regions within it instead of two reports; empty: the one with most of them. */
  readonly region: string | null
  /** Indicator of that; null: the one most of them state. */
  readonly item: string | null
}
const NO_COMPARISON: Comparison = {
  base: null,
  other: null,
  differing: false,
  peers: null,
  at: null,
  company: null,
  region: null,
  item: null,
}

/** Everything the user chose. The URL is its serialisation (`url-codec.ts`); loaded data and derived values are not here. */
export interface View {
  readonly screen: ScreenId
  /** Agency names (`CatalogEntry.agency`), in the order chosen; empty = no restriction. */
  readonly agencies: readonly string[]
  /** First and last report year, inclusive; null = all years. */
  readonly years: readonly [number, number] | null
  readonly measure: Measure
  /** Approximate joins of the crosswalk are drawn, named as such. */
  readonly approximate: boolean
  /** Smallest base of a percentage of change and of a ranked rate. */
  readonly smallBase: number
  /** Areas ticked on the accidents screen, as named there; empty = those of the agencies. */
  readonly areas: readonly string[]
  /** Months of the year on the accidents screen, `01-08`; null = whole years. */
  readonly part: string | null
  readonly language: Language
  readonly theme: Theme
  /** 长者模式: larger type and targets, one column. */
  readonly elder: boolean
  /** Keys of one character (`/`, `j`, `b`) are commands, which somebody who dictates may not want (WCAG 2.1.4). */
  readonly singleKeys: boolean
  /** Set on the Source screen. */
  readonly source: SourceTarget | null
  /** Screen the Source screen leads back to. */
  readonly from: ScreenId | null
  readonly audit: AuditFilter
  readonly comparison: Comparison
  /** 谁没交: of the agencies × years on the coverage screen, only agencies of which a year is not held, listed too. */
  readonly missing: boolean
  /** Fingerprint of the finding the Audit screen shows first; kept on the way to Source and back. */
  readonly finding: string | null
  /** Indicator whose row the screen shows first; null for the top of the screen. */
  readonly row: IndicatorId | null
  /** Id of the only card that is shown, without the frame; null: the whole screen. */
  readonly card: string | null
  /** What is pinned to be presented. */
  readonly deck: Deck
  /** Index of the slide that is presented; null: nothing is presented. */
  readonly slide: number | null
}

export const DEFAULT_VIEW: View = {
  screen: 'overview',
  agencies: [],
  years: null,
  measure: 'count',
  approximate: DEFAULT_SERIES_SETTINGS.approximate,
  smallBase: DEFAULT_SERIES_SETTINGS.smallBase,
  areas: [],
  part: null,
  language: LANGUAGES[0],
  theme: 'system',
  elder: false,
  singleKeys: true,
  source: null,
  from: null,
  audit: NO_AUDIT_FILTER,
  comparison: NO_COMPARISON,
  missing: false,
  finding: null,
  row: null,
  card: null,
  deck: [],
  slide: null,
}
