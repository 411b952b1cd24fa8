import type { Period } from '../../domain/period'
import { areAlike } from './can-be-part'
import type { FigureInContext } from './context'
import type { ClaimDraft } from './claim-draft'
import { domainUnit } from './figures'
import { isSpan, untilYear, wholeYear } from '../calendar'

/** 其中2010年度新增, 今年新公开政府信息, 当年收到申请: a year and nothing that names a kind. */
const OF_YEAR =
  /^(?:其中)?(?:仅|在)?(?<said>(?<year>20\d{2})年度?|今年(?:以来)?|本年度?|当年|全年|年内)?(?:,|共|又|[全我本][省市县区镇乡局])*(?:新增加?|新公开|(?:主动)?公开|发布|收到|受理|新收)?(?:了|的)?(?:主动|公开|各类|政府|政务|依|信息公开)*(?:信息|申请)?(?:数量|数)?(?:共|共计|为|达|有)?$/u
const ADDED = /新增|新公开|新收/u

/**
 * What a count since the beginning grew by in one year: 累计公开52316条,其中2010年度新增8412条. The indicator of the year
 * and its period (null: the report's own); null for anything else. Without 其中 the year itself must be said; `before` is
 * what an earlier sentence told.
 */
export const addedInYear = (
  context: FigureInContext,
  {
    whole,
    previous,
    before,
  }: { readonly whole: ClaimDraft | null; readonly previous: ClaimDraft | null; readonly before: ClaimDraft | null },
  reportYear: number | null,
): { readonly indicator: ClaimDraft['indicator']; readonly period: Period | null } | null => {
  const since = whole ?? previous ?? (ADDED.test(context.left) ? before : null)
  if (since === null || !isSpan(since.period) || since.measure !== 'count') return null
  const words = OF_YEAR.exec(context.left)?.groups
  if (words === undefined || (words.said === undefined && (whole === null || !ADDED.test(context.left)))) return null
  if (since.unit !== domainUnit(context.figure.unit) || context.figure.value > since.value) return null
  const year = words.year === undefined ? reportYear : Number(words.year)
  return {
    indicator: since.indicator === 'disclosure.cumulative' ? 'disclosure.total' : since.indicator,
    period: year === null || year === reportYear ? null : wholeYear(year),
  }
}

const ALL_YEARS = /^[,;(]?历年来?累计(?:共|为|达)?$/u

/** 公开20条(历年累计345条), 受理0件(历年累计1件): the quantity of the count before, since the beginning. */
export const ofAllYears = (
  { left, figure }: FigureInContext,
  previous: ClaimDraft | null,
  reportYear: number | null,
): Pick<ClaimDraft, 'indicator' | 'subject' | 'period'> | null => {
  if (reportYear === null || previous?.measure !== 'count' || isSpan(previous.period) || !ALL_YEARS.test(left))
    return null
  if (!areAlike(previous.unit, domainUnit(figure.unit)) || figure.value < previous.value) return null
  const { indicator, subject } = previous
  return {
    indicator: indicator === 'disclosure.total' ? 'disclosure.cumulative' : indicator,
    subject,
    period: untilYear(reportYear),
  }
}

/** A year said of what was added or published in it, with a number that can be a part of the draft's. */
const saysYear = (draft: ClaimDraft, { left, figure }: FigureInContext): boolean =>
  OF_YEAR.exec(left)?.groups?.said !== undefined && draft.unit === domainUnit(figure.unit) && figure.value < draft.value

/**
 * 截至年底共公开326条 before 其中2009年新公开148条, 累计公开326条 before 其中2009年度公开148条, 累计达326条,其中公文62条 before a
 * sentence 2009年新增148条: what holds the year as a part is more than the year.
 */
export const holdsYear = (
  draft: ClaimDraft,
  { before, behind }: { readonly before: string; readonly behind: string },
  following: readonly FigureInContext[],
): boolean => {
  if (draft.period !== null || !/^disclosure\.(?:total|channel\.)/u.test(draft.indicator)) return false
  const told = /累计[^,;]*$/u.test(before)
  // the rate of 累计公开900条,全文电子化率100%,其中2020年公开80条 stands aside
  const next = following.slice(0, 2).find(({ figure }) => figure.unit !== '%')
  if (next === undefined) return false
  const added = ADDED.test(next.left)
  if (/其中|^\(/u.test(behind.slice(0, next.figure.start - draft.end)) && saysYear(draft, next))
    return told || (added && draft.indicator === 'disclosure.total')
  return (
    told &&
    !/(?:全年|年度|今年|20\d{2}年)[^,;]{0,12}累计[^,;]*$/u.test(before) &&
    following.some((other) => ADDED.test(other.left) && saysYear(draft, other))
  )
}

/** 截止2009年12月底,水利部已主动公开…: counted since the beginning where the year itself had less. */
const UNTIL_NOW = /截[止至][^,;。]{0,16},[^,;。]{0,16}已经?主动公开/u

/** 2009年主动公开1192条。截止2009年12月底已主动公开8400多条: more than the year is no count of the year. */
export const exceedsYear = (draft: ClaimDraft, before: string, ofYear: number | null): boolean =>
  draft.indicator === 'disclosure.total' &&
  draft.whole === null &&
  ofYear !== null &&
  draft.value > ofYear &&
  UNTIL_NOW.test(before)
