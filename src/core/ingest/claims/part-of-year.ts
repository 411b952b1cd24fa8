import type { Period } from '../../domain/period'
import { chineseValue } from '../../text/numeral'
import { monthOf } from '../../domain/period'

const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})'
const NOT_AFTER = '(?<![\\d一二三四五六七八九十])'
const TO = '[-~—―至到]'

/** 1-6月, 1月至9月, 2023年7月至2024年6月; not the days 1月1日至12月31日. */
const MONTHS = new RegExp(
  `(?:(?<year>20\\d{2})年)?${NOT_AFTER}(?<first>${NUMBER})月?份?${TO}(?:(?<toYear>20\\d{2})年)?(?<last>${NUMBER})月(?!\\d{1,2}日)`,
  'u',
)
/** 截至6月底, 到9月30日. */
const UNTIL = new RegExp(`(?:截至|截止|^至|^到)(?:到|至)?(?:(?<year>20\\d{2})年)?(?<last>${NUMBER})月`, 'u')
/** 自7月以来, 5月15日起, 9月后; not 5月15日起施行. */
const SINCE = new RegExp(
  `(?:(?<year>20\\d{2})年)?${NOT_AFTER}(?<first>${NUMBER})月(?:份|底|初|\\d{1,2}日)?(?:[^,;\\d]{0,16}(?:以来|至今)|起(?!草|诉|施行|实施|正式|执行|生效)|之?后)`,
  'u',
)
/** 12月收到, 我局6月份办理: at the head of its clause, without a day. */
const SINGLE = new RegExp(
  `^[^,;\\d一二三四五六七八九十]{0,8}(?:(?<year>20\\d{2})年)?(?<![-~—―至到自从])(?<month>${NUMBER})月(?:份|当月)?(?!底|末|初|[上中下]旬|以?前|起|${TO}|\\d{1,2}日)`,
  'u',
)
const FIRST_QUARTERS = /(?:前|[1一](?:季度)?[-~—―至到])(?<count>[二三23])个?季度/u
const QUARTER = /第?(?<quarter>[一二三四1-4])季度/u
const EVERY_QUARTER = /[每各]季度|每[一二三四]季度/u

const LAST = 12
/** Open government began in May 2008: what was counted since then is all of that year. */
const BEGINNING = '2008-05'

const numberOf = (words: string | undefined): number =>
  words === undefined ? 0 : /^\d/u.test(words) ? Number(words) : (chineseValue(words) ?? 0)

const isMonth = (value: number): boolean => value >= 1 && value <= LAST

/** From the first to the last month of a year; a year for all twelve, null for what is no month. */
const between = (year: number, first: number, last: number): Period | null => {
  if (!isMonth(first) || !isMonth(last) || first > last) return null
  const [from, to] = [monthOf(year, first), monthOf(year, last)]
  if (last === LAST && (first === 1 || from === BEGINNING)) return { kind: 'year', from: monthOf(year, 1), to }
  return { kind: first === last ? 'month' : first === 1 ? 'to-date' : 'range', from, to }
}

/** Months, quarters and halves that the words name, of `year` where they name none; a year for all twelve months. */
export const partOfYear = (words: string, year: number): Period | null => {
  if (words.includes('上半年')) return { kind: 'half-year', from: monthOf(year, 1), to: monthOf(year, 6) }
  if (words.includes('下半年')) return { kind: 'half-year', from: monthOf(year, 7), to: monthOf(year, LAST) }
  return quarterOf(words, year) ?? monthsOf(words, year) ?? openMonths(words, year)
}

const quarterOf = (words: string, year: number): Period | null => {
  const first = numberOf(FIRST_QUARTERS.exec(words)?.groups?.count)
  if (first > 0) return { kind: 'to-date', from: monthOf(year, 1), to: monthOf(year, first * 3) }
  const quarter = EVERY_QUARTER.test(words) ? 0 : numberOf(QUARTER.exec(words)?.groups?.quarter)
  return quarter > 0 ? { kind: 'quarter', from: monthOf(year, quarter * 3 - 2), to: monthOf(year, quarter * 3) } : null
}

const monthsOf = (words: string, year: number): Period | null => {
  const stated = MONTHS.exec(words)?.groups
  if (stated === undefined) return null
  const first = Number(stated.year ?? year)
  const last = Number(stated.toYear ?? first)
  const [from, to] = [numberOf(stated.first), numberOf(stated.last)]
  if (first === last) return between(first, from, to)
  return first < last && isMonth(from) && isMonth(to)
    ? { kind: 'range', from: monthOf(first, from), to: monthOf(last, to) }
    : null
}

const openMonths = (words: string, year: number): Period | null => {
  const until = UNTIL.exec(words)?.groups
  if (until !== undefined) return untilMonth(Number(until.year ?? year), numberOf(until.last), year)
  const since = SINCE.exec(words)?.groups
  if (since !== undefined) return between(Number(since.year ?? year), numberOf(since.first), LAST)
  const single = SINGLE.exec(words)?.groups
  return single === undefined
    ? null
    : between(Number(single.year ?? year), numberOf(single.month), numberOf(single.month))
}

/** 截至12月底 of the year itself says nothing: what follows is of the year, or 累计 since the beginning. */
const untilMonth = (stated: number, last: number, year: number): Period | null =>
  !isMonth(last) || (last === LAST && stated === year)
    ? null
    : { kind: 'to-date', from: monthOf(stated, 1), to: monthOf(stated, last) }
