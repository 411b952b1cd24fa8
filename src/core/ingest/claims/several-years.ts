import type { Period } from '../../domain/period'
import { chineseValue } from '../../text/numeral'
import { untilYear, wholeYear, wholeYears } from '../calendar'

/** 2022年至2024年, 2020-2024年. */
const YEARS = /(?<!\d)(?<first>20\d{2})(?:年度?)?[-~—―至到](?<last>20\d{2})年/u
const COUNT = '(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,3}|几|数|多|些)'
/** 近三年, 过去五年; 近年来 without a number. */
const LATELY = new RegExp(`(?:(?<!附|临|接|靠)近|过去|最近)的?${COUNT}?个?年(?!度|报|鉴|底|末|终|关|初)`, 'u')
/** 五年来, 十年间. */
const FOR_YEARS = new RegExp(`(?<![\\d年])${COUNT}个?年多?(?:以?来|间|期间)`, 'u')
/** The five-year plans began in 2011 (十二五), 2016, 2021 and 2026. */
const PLAN = /十(?<plan>[二三四五])五”?(?:规划)?(?:期间|时期|以来|期内)/u
const PLANS: Readonly<Record<string, number>> = { 二: 2011, 三: 2016, 四: 2021, 五: 2026 }
const SINCE_YEAR = /(?<!\d)(?<year>20\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[^,;\d]{0,24}(?:以来|至今)|起(?!草|诉))/u
/** 任期内; 建站至今; 《条例》施行以来, 党的二十大以来. */
const SINCE =
  /任期(?:内|以来)|(?:建站|开通|成立|上线|运行|实施|施行|颁布|出台|修订|建立|组建)至今|(?<when>[^,;]{1,40})以来/u
/** Since a time in the year itself: 今年以来, 入冬以来, 7月以来. */
const IN_YEAR = /(?:今年|本年度?|当年|全年|年初|元旦|春节|[春夏秋冬](?:季|天)?|月份?|日|年内|季度)$/u
/** Open government began in May 2008. */
const FIRST_YEAR = 2008

/**
 * Several years that the words name, up to the end of the report's own (五年来, “十四五”以来, 自2008年以来, 任期内, 2020-2024年);
 * a single year for a span that holds no other.
 */
export const severalYears = (words: string, reportYear: number): Period | null => {
  const stated = YEARS.exec(words)?.groups
  if (stated !== undefined) return spanOf(Number(stated.first), Number(stated.last))
  const plan = PLANS[PLAN.exec(words)?.groups?.plan ?? '']
  if (plan !== undefined) return spanOf(plan, reportYear)
  const since = SINCE_YEAR.exec(words)?.groups?.year
  if (since !== undefined) return Number(since) < reportYear ? untilYear(reportYear) : null
  const last = LATELY.exec(words) ?? FOR_YEARS.exec(words)
  if (last !== null) return lastYears(last.groups?.count, reportYear)
  const open = /内|来|至今/u.test(words) ? SINCE.exec(words) : null
  if (open === null || reportYear === FIRST_YEAR || IN_YEAR.test(open.groups?.when ?? '')) return null
  return untilYear(reportYear)
}

const spanOf = (first: number, last: number): Period | null =>
  first < last ? wholeYears(first, last) : first === last ? wholeYear(last) : null

const lastYears = (count: string | undefined, reportYear: number): Period => {
  const digits = /^\d/u.test(count ?? '')
  const years = count === '两' ? 2 : digits ? Number(count) : (chineseValue(count ?? '') ?? 0)
  return years > 0 ? (spanOf(reportYear - years + 1, reportYear) ?? untilYear(reportYear)) : untilYear(reportYear)
}
