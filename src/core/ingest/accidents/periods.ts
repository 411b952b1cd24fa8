import { withArabicYears } from '../../text/days'
import { matchesOf } from '../../text/matches'
import type { MonthsOnly, Period } from '../../domain/period'
import { inYear } from '../../domain/period'
import { wholeYear, wholeYears } from '../calendar'

/** Months named in a sentence; `start`–`end` in the normalised text. */
export interface PeriodMention {
  /** Null where the words say months that the document does not tell (当月 in a document without a month). */
  readonly period: Period | null
  /** The months where nothing says the year. */
  readonly monthsOnly?: MonthsOnly
  readonly start: number
  readonly end: number
}

const PATTERN =
  /(?<lead>[比较与于和同])?(?:(?:(?<cut>截至|截止|至|到)(?:[今本]年)?)?(?:(?<year>20\d{2}|19\d{2})年(?:(?<upTo>截至|截止))?)?(?:(?:第)?(?<quarter>[一二三四])季度|(?<half>[上下])半年|(?<three>前三季度)|前(?<first>[\d一二三四五六七八九十]{1,2})个?月|(?<from>\d{1,2})(?:月份?(?:和|、)|(?:月份?)?(?:-|~|—|至|到))(?<to>\d{1,2})月(?:(?<toDay>\d{1,2})日|份|底|末)?|(?<cnFrom>元|[一二三四五六七八九十]{1,2})月?份?(?:至|到|-|~|—)(?<cnTo>[一二三四五六七八九十]{1,2})月份?(?![一二三四五六七八九十\d]{1,3}日)|(?!1月1日)(?<days>\d{1,2}月(?:份)?以来|\d{1,2}月(?:\d{1,2}日(?:-|~|—|至|到)(?:\d{1,2}月)?\d{1,2}日?|[上中下]旬))|1月1日起?(?:-|~|—|至|到)(?<until>\d{1,2})月(?<untilDay>\d{1,2})日止?|(?<month>\d{1,2})月(?:(?<day>\d{1,2})日|份|底|末)?(?:当月)?|(?<![一二三四五六七八九十个几数每本当])(?<cnMonth>十[一二]?|[一二三四五六七八九])月(?:份|底|末)?(?![一二三四五六七八九十]{1,3}[日号]))|(?<span>20\d{2})年?(?:至|-|—|~)(?<spanTo>20\d{2})年|(?<whole>(?:20|19)\d{2})年(?:全年|度)?(?!\d{1,2}(?:月|日)|平均|同期|以来|前)|(?<past>去年)(?:全年)?(?!同期|同比|相比|[比的底末以]|\d{1,2}(?:月|-|至))|(?<all>全年)(?!控制|目标))/gu

/** 与2019、2020年相比: what a list of years is compared with. */
const COMPARED = /[比较与同](?:\d{4}年?[、和]){1,2}$/u
/** Whether 去年 or 上年 stands before what was matched. */
const isOfLastYear = (text: string, { index }: RegExpExecArray): boolean =>
  /(?:去年|上年)$/u.test(text.slice(Math.max(0, index - 2), index))

/** What is compared with, and 去年1-9月份, which aboutLastYear leaves alone. */
const isAnotherYears = (text: string, match: RegExpExecArray): boolean => {
  const { groups = {}, index } = match
  return (
    groups.lead !== undefined ||
    COMPARED.test(text.slice(Math.max(0, index - 14), index)) ||
    (groups.past === undefined &&
      groups.year === undefined &&
      groups.quarter === undefined &&
      isOfLastYear(text, match))
  )
}

const CHINESE = '一二三四五六七八九十'
const small = (text: string): number => {
  if (/^\d/u.test(text)) return Number(text)
  if (text === '元') return 1
  return text.length === 2 && text.startsWith('十') ? 10 + small(text.slice(1)) : CHINESE.indexOf(text) + 1
}

/** Periods of a sentence in order; a month without a year gets `year` or the year named before it in the same text. */
export const findPeriods = (
  text: string,
  year: number | null,
  lastYear: number | null = null,
): readonly PeriodMention[] => {
  const found: PeriodMention[] = []
  let current = year
  for (const match of matchesOf(withArabicYears(text), PATTERN)) {
    const groups = match.groups ?? {}
    if (isAnotherYears(text, match)) continue
    if (groups.past !== undefined) {
      if (lastYear !== null)
        found.push({ period: wholeYear(lastYear), start: match.index, end: match.index + match[0].length })
      continue
    }
    const named = groups.year ?? groups.whole ?? groups.spanTo
    const now = ofThisYear(text, match)
    const own = named === undefined ? yearOf(text, match, { year, lastYear, current }) : Number(named)
    const at = { start: match.index, end: match.index + match[0].length }
    // 1月25日至1月31日, 12月上旬: days are no months
    if (groups.days !== undefined) {
      found.push({ period: null, ...at })
      continue
    }
    const said = groups.span === undefined ? monthsOf(groups) : spanOf(groups)
    if (said === null) continue
    if ('to' in said) found.push({ period: said, ...at })
    else if (endsInside(groups, said)) found.push({ period: null, ...at })
    else if (own !== null)
      found.push({ period: inRunningYear(said, own, { now, before: text.slice(0, match.index) }), ...at })
    // 全年 of a year nobody names says nothing
    else if (groups.all === undefined) found.push({ period: null, monthsOnly: said, ...at })
    current = own
  }
  return found
}

/** 2008年…。今年1-9月…, 截至今年10月: counted from the document's year, whatever year was named before. */
const ofThisYear = (text: string, { 0: said, index }: RegExpExecArray): boolean =>
  /[今本]年$/u.test(text.slice(Math.max(0, index - 2), index)) || /^\p{Script=Han}{1,2}[今本]年/u.test(said)

interface Years {
  readonly year: number | null
  readonly lastYear: number | null
  /** The one named last. */
  readonly current: number | null
}

/** The year of months that name none: 去年第四季度 is of the year before the day of publication. */
const yearOf = (text: string, match: RegExpExecArray, { year, lastYear, current }: Years): number | null => {
  if (isOfLastYear(text, match)) return lastYear
  return ofThisYear(text, match) ? year : current
}
/** 2019年共发生…。今年1-5月…: a year that is over is not the one that runs. */
const inRunningYear = (
  months: MonthsOnly,
  year: number,
  { now, before }: { readonly now: boolean; readonly before: string },
): Period | null =>
  now && new RegExp(`${year}年(?:全年)?,?(?:全[国省市县区州]|共|累计|发生)`, 'u').test(before)
    ? null
    : inYear(months, year)

type Groups = Readonly<Record<string, string | undefined>>

/** 截至10月21日, 1月至3月25日: the last month is not over, and no months say how far the figures go. */
const endsInside = (groups: Groups, { last }: MonthsOnly): boolean => {
  const day =
    groups.untilDay ?? groups.toDay ?? (groups.cut === undefined && groups.upTo === undefined ? undefined : groups.day)
  return day !== undefined && Number(day) < (DAYS[last - 1] ?? 31)
}

/** Days of a month; 28 February ends that month in any year. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** 2006至2010年: whole years. */
const spanOf = ({ span, spanTo }: Groups): Period => wholeYears(Number(span), Number(spanTo))

const monthsOf = (groups: Groups): MonthsOnly | null => {
  const range = (first: number, last: number, kind: Period['kind']): MonthsOnly | null =>
    first >= 1 && last <= 12 && first <= last ? { kind, first, last } : null
  if (groups.quarter !== undefined) {
    const last = small(groups.quarter) * 3
    return range(last - 2, last, 'quarter')
  }
  if (groups.half !== undefined) return groups.half === '上' ? range(1, 6, 'half-year') : range(7, 12, 'half-year')
  if (groups.three !== undefined) return range(1, 9, 'to-date')
  if (groups.first !== undefined) return range(1, small(groups.first), 'to-date')
  if (groups.until !== undefined) return range(1, Number(groups.until), groups.until === '12' ? 'year' : 'to-date')
  const { from: first = groups.cnFrom, to: last = groups.cnTo } = groups
  if (first !== undefined && last !== undefined) {
    const [from, to] = [small(first), small(last)]
    if (from === 1 && to === 12) return range(1, 12, 'year')
    return range(from, to, from === 1 ? 'to-date' : 'range')
  }
  return oneMonth(groups)
}

const oneMonth = (groups: Groups): MonthsOnly | null => {
  const { cut = groups.upTo, month: only = groups.cnMonth } = groups
  const number = only === undefined ? 12 : small(only)
  if (number < 1 || number > 12) return null
  if (only === undefined) return { kind: 'year', first: 1, last: 12 }
  // 截至8月底 and 至6月30日 are the year up to then; a bare day is the date of an event
  if (cut !== undefined) return { kind: number === 12 ? 'year' : 'to-date', first: 1, last: number }
  return groups.day === undefined ? { kind: 'month', first: number, last: number } : null
}

const FROM_YEAR = /[由从](?<year>(?:19|20)\d{2})年/u

/** 由2005年的6起减少到…: the year a change is counted from; null where none is named so. */
export const yearChangedFrom = (text: string): number | null => {
  const year = FROM_YEAR.exec(text)?.groups?.year
  return year === undefined ? null : Number(year)
}

/** Whether a year is the one before a period ends. */
export const isYearBefore = (year: number, period: Period | null): boolean =>
  year === Number((period?.to ?? '').slice(0, 4)) - 1

const RELATIVE =
  /(?<since>今年以来)|(?<month>[当本]月(?:份)?(?!底|末|初))|(?<week>(?<!比|较|与)[上本]周)|(?<total>累计(?!到|至))/gu

/**
 * 今年以来, 当月 and 累计: months told by the document, null where it does not tell; 累计 speaks of months only beside 当月.
 * 上周: no months.
 * @example months of 当月5起,累计30起 in a document of 2019-08 → 2019-08, 2019-01..2019-08
 */
export const findRelativePeriods = (
  text: string,
  known: Period | null,
  named: readonly PeriodMention[] = [],
): readonly PeriodMention[] => {
  const paired = /[当本]月/u.test(text)
  return [...text.matchAll(RELATIVE)].flatMap((match): readonly PeriodMention[] => {
    const { since, month: only, week } = match.groups ?? {}
    const at = { start: match.index, end: match.index + match[0].length }
    if (week !== undefined) return [{ period: null, ...at }]
    if (since === undefined && only === undefined && !paired) return []
    const period = since === undefined ? relativeTo(known, only === undefined) : sinceJanuary(named, match.index, known)
    return [{ period, ...at }]
  })
}

/** 1-10月…。今年以来: the months from January named last before it, else up to the month that is spoken of. */
const sinceJanuary = (named: readonly PeriodMention[], at: number, known: Period | null): Period | null => {
  const last = named.findIndex(({ start }) => start >= at)
  const said = named[(last < 0 ? named.length : last) - 1]?.period ?? known
  return said?.kind === 'month' ? upToMonth(said) : said
}

const relativeTo = (known: Period | null, whole: boolean): Period | null => {
  if (known === null || (known.kind !== 'month' && known.kind !== 'to-date')) return null
  const { to } = known
  return whole ? upToMonth(known) : { kind: 'month', from: to, to }
}

/** January to the last month of a period: the calendar year, or the year to date. */
export const upToMonth = ({ to }: Period): Period =>
  to.endsWith('-12') ? wholeYear(Number(to.slice(0, 4))) : { kind: 'to-date', from: `${to.slice(0, 4)}-01`, to }
