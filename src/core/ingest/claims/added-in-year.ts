import type { Period } from '../../domain/period'
import type { FigureInContext } from './context'
import type { Draft } from './draft'
import { domainUnit } from './figures'
import { isSpan, yearOf } from './months'

/** 其中2010年度新增, 今年新公开政府信息, 当年收到申请: a year and nothing that names a kind. */
const OF_YEAR =
  /^(?:其中)?(?:仅|在)?(?<said>(?<year>20\d{2})年度?|今年(?:以来)?|本年度?|当年|全年|年内)?(?:,|共|又|[全我本][省市县区镇乡局])*(?:新增加?|新公开|(?:主动)?公开|发布|收到|受理|新收)?了?(?:主动|公开|各类|政府|政务|依|信息公开)*(?:信息|申请)?(?:数量|数)?(?:共|共计|为|达|有)?$/u
const ADDED = /新增|新公开|新收/u

/**
 * What a count since the beginning grew by in one year: 累计公开52316条,其中2010年度新增8412条. The indicator of the year
 * and its period (null: the report's own); null for anything else. Without 其中 the year itself must be said.
 */
export const addedInYear = (
  context: FigureInContext,
  { whole, previous }: { readonly whole: Draft | null; readonly previous: Draft | null },
  reportYear: number | null,
): { readonly indicator: Draft['indicator']; readonly period: Period | null } | null => {
  const since = whole ?? previous
  if (since === null || !isSpan(since.period) || since.measure !== 'count') return null
  const words = OF_YEAR.exec(context.left)?.groups
  if (words === undefined || (words.said === undefined && (whole === null || !ADDED.test(context.left)))) return null
  if (since.unit !== domainUnit(context.figure.unit) || context.figure.value > since.value) return null
  const year = words.year === undefined ? reportYear : Number(words.year)
  return {
    indicator: since.indicator === 'disclosure.cumulative' ? 'disclosure.total' : since.indicator,
    period: year === null || year === reportYear ? null : yearOf(year),
  }
}

/**
 * 截至年底共公开326条 before 其中2009年新公开148条, 累计公开326条 before 其中2009年度公开148条: what holds the year as a part is
 * more than the year.
 */
export const holdsYear = (draft: Draft, before: string, next: FigureInContext | undefined): boolean => {
  if (next === undefined || draft.period !== null || !/其中|^\(/u.test(next.gap)) return false
  const said = OF_YEAR.exec(next.left)?.groups?.said
  const since = ADDED.test(next.left) ? draft.indicator === 'disclosure.total' : /累计[^,;]*$/u.test(before)
  return (
    said !== undefined &&
    since &&
    /^disclosure\.(?:total|channel\.)/u.test(draft.indicator) &&
    draft.unit === domainUnit(next.figure.unit) &&
    next.figure.value < draft.value
  )
}

/** 截止2009年12月底,水利部已主动公开…: counted since the beginning where the year itself had less. */
const UNTIL_NOW = /截[止至][^,;。]{0,16},[^,;。]{0,16}已经?主动公开/u

/** 2009年主动公开1192条。截止2009年12月底已主动公开8400多条: more than the year is no count of the year. */
export const exceedsYear = (draft: Draft, before: string, ofYear: number | null): boolean =>
  draft.indicator === 'disclosure.total' &&
  draft.whole === null &&
  ofYear !== null &&
  draft.value > ofYear &&
  UNTIL_NOW.test(before)
