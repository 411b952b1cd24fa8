import type { MonthsOnly, Period } from './period'
import type { Place } from './place'
import type { Approximation } from './unit'

/** Figures an accident statement may carry. Changes are signed, decreases negative; `…Pct` in percent; loss in 万元. */
export const ACCIDENT_FIELDS = [
  'incidents',
  'deaths',
  'deathsAndMissing',
  'injuries',
  'seriousInjuries',
  'lossWanYuan',
  'yoyIncidents',
  'yoyDeaths',
  'yoyDeathsAndMissing',
  'yoyInjuries',
  'yoySeriousInjuries',
  'yoyLossWanYuan',
  'yoyIncidentsPct',
  'yoyDeathsPct',
  'yoyDeathsAndMissingPct',
  'yoyInjuriesPct',
  'yoySeriousInjuriesPct',
  'yoyLossPct',
  'momIncidents',
  'momDeaths',
  'momDeathsAndMissing',
  'momInjuries',
  'momLossWanYuan',
  'momIncidentsPct',
  'momDeathsPct',
  'momDeathsAndMissingPct',
  'momInjuriesPct',
  'momLossPct',
  'targetIncidents',
  'targetDeaths',
  'targetIncidentsPct',
  'targetDeathsPct',
  'vsTargetIncidents',
  'vsTargetDeaths',
] as const
export type AccidentField = (typeof ACCIDENT_FIELDS)[number]

/** One printed number with its place; `inWords` for 未发生, 无死亡, 持平; `unitDoubt` for 元 where only 万元 can be meant. */
export interface AccidentFigure {
  readonly value: number
  readonly approx?: Approximation
  readonly inWords?: true
  readonly unitDoubt?: true
  readonly printed: string
  readonly place: Place
}

/** The four levels of 国务院令第493号 第三条, what is said of several together, and the two of before June 2007. */
export type Severity =
  | 'ordinary'
  | 'larger'
  | 'major'
  | 'extraordinarily-major'
  | 'major-and-extraordinarily-major'
  | 'larger-and-above'
  | 'major-and-above'
  | 'larger-and-major'
  /** names before June 2007: 重大 = 3–9 deaths, 特大 = 10 and more (series.md break 1) */
  | 'major-pre-2007'
  | 'extraordinary-pre-2007'

/** A comparison against something other than last year or last month: mean of two or three years, 前年, 2012, five years before. */
export interface OtherComparison {
  readonly basis: string
  readonly field: AccidentField
  /** Percent when `percent`, else units of `field`; decreases negative. */
  readonly value: number
  readonly percent: boolean
  readonly printed: string
  readonly place: Place
}

/** What one sentence part says about accidents: who, where, which kind, which months, how many. */
export interface AccidentStatement {
  /** Area as printed (全市, 全国, 株洲市, 全区煤矿 → 全区); null if the sentence and document name none. */
  readonly scope: string | null
  /** Sector as printed, normalised to simplified: 工矿商贸, 煤矿, 道路交通; null = all sectors. */
  readonly sector: string | null
  readonly severity: Severity | null
  readonly period: Period | null
  /** What the sentence says of the months where nothing says the year; `period` is null then. */
  readonly monthsOnly?: MonthsOnly
  readonly figures: Readonly<Partial<Record<AccidentField, AccidentFigure>>>
  readonly comparisons: readonly OtherComparison[]
  /** `event`: one named accident inside the total; `excluded`: explicitly not a production-safety accident. */
  readonly role: 'statistic' | 'event' | 'excluded'
  /** Index in `Report.accidents` of the total this is a part of (其中, sector, severity, region), else null. */
  readonly partOf: number | null
  readonly inStatistics: boolean | null
  readonly inAssessment: boolean | null
  /** Status words as printed: 性质待定, 暂录入, 实时数据, 按可比口径, 初步统计, 控制指标. */
  readonly status: readonly string[]
  /** Why figures are not comparable with the year before, as printed (统计口径变化 …), else null. */
  readonly breakNote: string | null
  readonly asPrinted: string
  readonly place: Place
}

/** Rates of the communiqués; `change` in the rate's own unit, `changePct` in percent, decreases negative. */
export type RateId =
  | 'per-100m-gdp'
  | 'per-100k-workers'
  | 'per-10k-vehicles'
  | 'per-megatonne-coal'
  | 'per-10k-special-equipment'

/** Numbers a statement on a rate may carry. */
export const RATE_PARTS = ['value', 'previous', 'change', 'changePct', 'target'] as const
export type RatePart = (typeof RATE_PARTS)[number]

/** One rate of a communiqué; each number is null where the text does not state it. */
export interface RateStatement {
  readonly rate: RateId
  readonly scope: string | null
  readonly period: Period | null
  readonly value: AccidentFigure | null
  /** Printed value of the year before (由0.201降到0.173 → 0.201). */
  readonly previous: AccidentFigure | null
  readonly change: AccidentFigure | null
  readonly changePct: AccidentFigure | null
  readonly target: AccidentFigure | null
  readonly status: readonly string[]
  readonly asPrinted: string
  readonly place: Place
}
