import type { Diagnostic } from '../../domain/diagnostic'
import type { Period, StatedPeriod } from '../../domain/period'
import { monthOf } from '../../domain/period'
import { isReportYear, isoDay } from '../../text/days'
import { SOME_DAYS } from './dates'
import type { Line } from './lines'

/** What the document says of the months it covers. */
export interface PeriodReading {
  readonly period: StatedPeriod | null
  readonly diagnostics: readonly Diagnostic[]
}

const WHOLE =
  /(?<y1>\d{4})年(?<m1>\d{1,2})月(?:(?<d1>\d{1,2})日)?(?:(?:起|开始),?)?(?:至|到|[-—~]{1,2})(?:(?<y2>\d{4})年)?(?<m2>\d{1,2})月(?:(?<d2>\d{1,2})日)?/u
/** 统计期限 … with characters lost: 201011日起至20101231日, 202020年12月31日. */
const DAMAGED =
  /(?<y1>20\d{2})[年\d]{0,8}月?\d{0,4}日?(?:起|开始)?(?:至|到|[-—~]{1,2})(?<y2>20\d{2})(?<rest>[年\d]{0,8}月?\d{0,4})日?/u
const INTRODUCED =
  /统计(?:的)?(?:数据的?)?(?:期限|时限|时间|区间|周期|范围|年度|截止)|数据(?:的)?(?:期限|时限|截止)|(?:期限|时限|统计限|起止时间)(?:自|从|为|是)|数据为[\p{Script=Han}]{0,4}自(?=20\d{2}年)|报告时间为(?=20\d{2}年)|(?:涵盖|覆盖|反映)(?:自|从)?(?=20\d{2}年\d{1,2}月)/u
const WINDOW = 90

/** The stated statistical period of an annual report; damaged dates give the months only where both years agree. */
export const readStatedPeriod = (lines: readonly Line[]): PeriodReading => {
  for (const line of lines) {
    const cue = INTRODUCED.exec(line.text)
    if (cue === null) continue
    const from = cue.index
    const passage = line.text.slice(from, from + WINDOW)
    const whole = WHOLE.exec(passage)
    if (whole?.groups !== undefined) return fromWhole(line, from, whole)
    const damaged = DAMAGED.exec(passage)
    if (damaged?.groups !== undefined) return fromDamaged(line, from, damaged)
  }
  return { period: null, diagnostics: [] }
}

const fromWhole = (line: Line, from: number, match: RegExpExecArray): PeriodReading => {
  const { y1 = '', m1 = '', d1, y2, m2 = '', d2 } = match.groups ?? {}
  const start = from + match.index
  const end = start + match[0].length
  const first = Number(y1)
  const last = Number(y2 ?? y1)
  const firstMonth = Number(m1)
  const lastMonth = Number(m2)
  const place = line.place(start, end)
  const damaged: Diagnostic = { code: 'period-damaged', severity: 'warning', place, actual: line.printed(start, end) }
  if (
    !isReportYear(first) ||
    !isReportYear(last) ||
    firstMonth < 1 ||
    firstMonth > 12 ||
    lastMonth < 1 ||
    lastMonth > 12
  )
    return { period: null, diagnostics: [damaged] }
  const firstDay = d1 === undefined ? null : isoDay(first, firstMonth, Number(d1))
  const lastDay = d2 === undefined ? null : isoDay(last, lastMonth, Number(d2))
  const period = periodOf(first, firstMonth, last, lastMonth)
  return {
    period: { period, firstDay, lastDay, place },
    diagnostics: firstDay === null || lastDay === null ? [damaged] : [],
  }
}

const fromDamaged = (line: Line, from: number, match: RegExpExecArray): PeriodReading => {
  const { y1 = '', y2 = '', rest = '' } = match.groups ?? {}
  const start = from + match.index
  const end = start + match[0].length
  const place = line.place(start, end)
  const diagnostics: Diagnostic[] = [
    { code: 'period-damaged', severity: 'warning', place, actual: line.printed(start, end) },
  ]
  // 1231 or 12月31 at the end says December: with one year on both sides the period can only be that year
  if (y1 !== y2 || !/12(?:月)?3[01]$/u.test(rest)) return { period: null, diagnostics }
  return {
    period: { period: periodOf(Number(y1), 1, Number(y1), 12), firstDay: null, lastDay: null, place },
    diagnostics,
  }
}

/** Months from–to named by what they are: a calendar year, a year to date, a month, a quarter, or a plain range. */
const periodOf = (firstYear: number, firstMonth: number, lastYear: number, lastMonth: number): Period => {
  const from = monthOf(firstYear, firstMonth)
  const to = monthOf(lastYear, lastMonth)
  if (firstYear !== lastYear) return { kind: 'range', from, to }
  if (firstMonth === 1 && lastMonth === 12) return { kind: 'year', from, to }
  if (firstMonth === lastMonth) return { kind: 'month', from, to }
  if (firstMonth === 1) return { kind: 'to-date', from, to }
  const quarter = lastMonth === firstMonth + 2 && lastMonth % 3 === 0
  return { kind: quarter ? 'quarter' : 'range', from, to }
}

const TITLE_MONTHS =
  /(?<year>20\d{2})年(?:第)?(?:(?<first>\d{1,2})(?:月份?)?(?:-|—|~|至|到)(?<last>\d{1,2})月|(?<single>\d{1,2})月|(?<name>一季度|二季度|三季度|四季度|上半年|下半年|前三季度))/u
const NAMED: Readonly<Record<string, readonly [number, number, Period['kind']]>> = {
  一季度: [1, 3, 'quarter'],
  二季度: [4, 6, 'quarter'],
  三季度: [7, 9, 'quarter'],
  四季度: [10, 12, 'quarter'],
  上半年: [1, 6, 'half-year'],
  下半年: [7, 12, 'half-year'],
  前三季度: [1, 9, 'to-date'],
}

/** Months named in the title of a bulletin: 2019年1-8月份, 2018年一季度, 2025年1月. */
export const readTitlePeriod = (line: Line): StatedPeriod | null => {
  if (SOME_DAYS.test(line.text)) return null
  const match = TITLE_MONTHS.exec(line.text)
  const groups = match?.groups
  if (match === null || groups === undefined) return null
  const year = Number(groups.year)
  const place = line.place(match.index, match.index + match[0].length)
  const stated = (period: Period): StatedPeriod => ({ period, firstDay: null, lastDay: null, place })
  const named = NAMED[groups.name ?? '']
  if (named !== undefined) return stated({ kind: named[2], from: monthOf(year, named[0]), to: monthOf(year, named[1]) })
  const first = Number(groups.first ?? groups.single)
  const last = Number(groups.last ?? groups.single)
  if (first < 1 || last > 12 || first > last) return null
  return stated(periodOf(year, first, year, last))
}

/** 上半年, 1-8月 in a title that says no year. */
const BARE_MONTHS =
  /(?<![\d年])(?:(?:\d{1,2}(?:月份?)?(?:-|—|~|至|到))?\d{1,2}月|一季度|二季度|三季度|四季度|上半年|下半年|前三季度)/u

/** The months of a title without a year (上半年安全生产情况), where the text names them with one year and no other. */
export const readBareTitlePeriod = (title: Line, lines: readonly Line[]): StatedPeriod | null => {
  const bare = /20\d{2}年/u.test(title.text) || SOME_DAYS.test(title.text) ? null : BARE_MONTHS.exec(title.text)
  if (bare === null) return null
  const named = new RegExp(`(?<![与较比和同])20\\d{2}年${bare[0]}`, 'u')
  const [first, ...others] = lines.flatMap((line) => {
    const at = named.exec(line.text)?.index
    return at === undefined ? [] : (readTitlePeriod(fromOffset(line, at)) ?? [])
  })
  return first !== undefined && others.every(({ period }) => period.from === first.period.from) ? first : null
}

const fromOffset = (line: Line, at: number): Line => ({
  ...line,
  text: line.text.slice(at),
  place: (start, end) => line.place(at + start, at + end),
})
