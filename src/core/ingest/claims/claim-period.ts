import type { Period } from '../../domain/period'
import { monthOf } from '../../domain/period'
import { wholeYear } from '../calendar'
import { partOfYear } from './part-of-year'
import { severalYears } from './several-years'

const CUMULATIVE =
  /(?:(?:截至|截止|至|到)(?<year>20\d{2})?年?(?<month>\d{1,2})?月?(?:\d{1,2}日)?(?:目前|年?底|年末)?[^。]{0,30}累计|历年(?:来)?累计|累计至今)/u
/** 自2008年以来…累计, 《条例》施行以来累计. */
const SINCE =
  /(?:(?<year>20\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:《[^》]{0,40}》)?(?:正式)?(?:实施|施行|开通|成立|起)?(?:以来|至今)?|《[^》]{0,40}(?:条例|规定)》(?:正式)?(?:实施|施行|颁布|出台)(?:以来|至今)|(?:建站|开通|成立)(?:以来|至今))(?<=以来|至今|起)[^。]{0,30}累计/u
const ANNUAL = /全年|本年度?|年度|今年(?!累计至)|当年|(?<!\d)20\d{2}年?1月1日|(?<!\d)1月1日起?[至到~—-]12月31日/u

/**
 * Period of a figure as its clause states it, else the nearest clause before it that states one; null for the report's
 * own. 累计 with 截至 or 到…底 is cumulative; 全年累计 is the year.
 */
export const periodOf = (clause: string, before: string, reportYear: number | null): Period | null => {
  // 公开20条(历年累计345条),受理3件: what stood in brackets says nothing of what follows
  const sentence = before.includes('累计') ? before.replaceAll(/\([^()]{0,80}\)/gu, '') : before
  // 截至年底,累计公开1200条;在线访谈12次: the semicolon ends what was counted since the beginning
  const since = cumulativePeriod(sentence.slice(sentence.lastIndexOf(';') + 1), reportYear)
  for (const words of [clause, ...sentence.split(/[,;、]/u).reverse()]) {
    const stated = explicitPeriod(words, reportYear)
    if (stated === 'annual') return null
    if (stated !== null) return stated.kind === 'to-date' ? (since ?? stated) : stated
    // 全年公开51份,截止2018年,共公开累计257份: 累计 in the clause itself, not the year before it
    if (since !== null && words === clause && clause.includes('累计')) return since
  }
  return since
}

/** Period of a stated part: its own (11月份新增…, 本年度新增…) or its whole's; a year in its name (2021年年报1条) is none. */
export const periodOfPart = (clause: string, whole: Period | null, reportYear: number | null): Period | null => {
  const stated = explicitPeriod(clause, reportYear)
  if (stated === 'annual') return null
  return stated === null || stated.kind === 'year' ? whole : stated
}

/** The year a list names (2022年, 去年); null for the report's own. */
export const periodOfYear = (name: string, reportYear: number | null): Period | null => {
  const stated = /20\d{2}/u.exec(name)?.[0]
  const before = reportYear !== null && /去|上/u.test(name) ? reportYear - 1 : reportYear
  const year = stated === undefined ? before : Number(stated)
  return year === null || year === reportYear ? null : wholeYear(year)
}

/** 从2014年1月1日至2014年11月30日,累计公开: from one day of a year to another, whatever was lost of the days. */
const OF_ONE_YEAR = /[自从](?<year>20\d{2})[年月日\d]{2,9}起?(?:至|到)(?:\k<year>|[年月日\d]{2,6}止?[,累])/u

/** True for 到年底累计 and the like, also where the year itself is not known. */
export const isCumulative = (words: string): boolean =>
  CUMULATIVE.test(words) && !ANNUAL.test(words) && !OF_ONE_YEAR.test(words)

/** The same for 自2008年以来累计, where the year is not the report's own: 2023年以来累计 is this year. */
const isSince = (words: string, reportYear: number | null): boolean => {
  const match = ANNUAL.test(words) ? null : SINCE.exec(words)
  if (match === null) return false
  const year = match.groups?.year
  return year === undefined || (reportYear !== null && Number(year) < reportYear)
}

/** The year at the head of a clause, or right behind the heading that runs into it (管理情况2022年,…). */
const STATED_YEAR =
  /^(?:[^\p{Script=Han}\d]{0,4}(?:\d{1,2}[.、])?(?:\([一二三四五六七八九十]\)|[一二三四五六七八九十]、)?(?:\p{Script=Han}{2,14}情况)?)在?(?<year>20\d{2})年/u
/** 公开2023年预算、2022年决算: the year is part of the name of a paper. */
const PAPER_OF_YEAR =
  /^[^\d]{0,12}20\d{2}年度?[^\d,;]{0,24}(?:预算|决算|年报|报告|报表|要点|计划|规划|方案|总结|公报|年鉴|清单|分解表)$/u
/** 2021年结转的申请 is business of this year. */
const CARRIED = /20\d{2}年(?:度)?[^,;、\d]{0,4}(?:结转|转结|遗留)/u

/** 较近三年, 比6月份, 与上半年相比: what a figure is compared with is not its period. */
const COMPARED_WITH = /[比较与同](?:近|过去|最近|前|自|20\d{2}年|去年|上年|[上下]半年|第?[一二三四]季度|\d{1,2}月)/u

/** 《2021—2023年补贴方案》解读: the years of a title are those of its plan. */
const TITLE = /《[^》]{0,80}(?:》|$)(?!(?:正式)?(?:实施|施行|颁布|出台))/gu

/** What says a period has one of these. */
const SAYS_TIME = /[年月季期]|累计|至今|以来/u

const explicitPeriod = (clause: string, reportYear: number | null): Period | 'annual' | null => {
  if (!SAYS_TIME.test(clause)) return null
  const words = clause.replaceAll(TITLE, '')
  if (CARRIED.test(words) || COMPARED_WITH.test(words) || PAPER_OF_YEAR.test(words)) return null
  const stated = STATED_YEAR.exec(words)?.groups?.year
  const year = stated === undefined ? reportYear : Number(stated)
  const span =
    cumulativePeriod(words, reportYear) ??
    (reportYear === null ? null : severalYears(words, reportYear)) ??
    (year === null ? null : partOfYear(words, year))
  if (span !== null) return span.kind === 'year' && Number(span.to.slice(0, 4)) === reportYear ? 'annual' : span
  return yearNamed(words, stated === undefined ? null : Number(stated), reportYear)
}

const cumulativePeriod = (words: string, reportYear: number | null): Period | null => {
  const groups = isCumulative(words) ? CUMULATIVE.exec(words)?.groups : isSince(words, reportYear) ? {} : undefined
  if (groups === undefined) return null
  const year = Number(groups.year ?? reportYear ?? 0)
  return year > 0 ? { kind: 'cumulative', from: null, to: monthOf(year, Number(groups.month ?? 12)) } : null
}

/** Years further from the report's than this are the year of a law or plan. */
const NEAR_YEARS = 3

/** 上年收到32件, 去年申请4份; not 上年结转, which is business of this year. */
const YEAR_BEFORE = /^(?:去年|上一?年度?)(?:同期|全年)?共?(?:收到|受理|申请|主动公开|公开|发布|答复)/u

/** The year at the head of the clause, or in its words; `annual` for the report's own. */
const yearNamed = (words: string, stated: number | null, reportYear: number | null): Period | 'annual' | null => {
  if (/^[^,;]{0,6}(?:今年|全年|本年)/u.test(words)) return 'annual'
  if (reportYear !== null && YEAR_BEFORE.test(words)) return wholeYear(reportYear - 1)
  if (stated === null || reportYear === null) return null
  if (stated === reportYear) return 'annual'
  return Math.abs(stated - reportYear) <= NEAR_YEARS ? wholeYear(stated) : null
}
