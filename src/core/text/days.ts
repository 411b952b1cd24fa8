import { chineseValue } from './numeral'

/** A calendar day if it exists, as ISO text. */
export const isoDay = (year: number, month: number, day: number): string | null => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (days === undefined || day < 1 || day > days || !isReportYear(year)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Years reports and publication dates can have: from the first local rules to a generous future. */
export const isReportYear = (year: number): boolean => year >= 2000 && year <= 2049

/** 二〇二一年, 二○二一年, 一九九八年: the digits of the year in words. */
const YEAR_IN_WORDS = /(?<![〇○零一二三四五六七八九十百])(?:二[〇○零O0]|一九)[〇○零O0一二三四五六七八九]{2}(?=年)/gu
const IN_ORDER = '〇一二三四五六七八九'

/**
 * The text with years in Arabic digits, as many characters as there were.
 * @example withArabicYears('二〇二一年度') // '2021年度'
 */
export const withArabicYears = (text: string): string =>
  /二[〇○零O0]|一九/u.test(text)
    ? text.replaceAll(YEAR_IN_WORDS, (words) =>
        [...words].map((word) => String(Math.max(0, IN_ORDER.indexOf(word)))).join(''),
      )
    : text

/** The month or day of a date: 12, 十二, 廿三 and 元 of 元月; 0 where it is neither. */
const partOf = (words = ''): number =>
  /^\d/u.test(words) ? Number(words) : words === '元' ? 1 : (chineseValue(words) ?? 0)

/** The ISO day of a match with the groups year, month and day, in figures or in words; null where there is no such day. */
export const dayOf = (groups: Readonly<Record<string, string | undefined>> = {}): string | null =>
  isoDay(Number(groups.year), partOf(groups.month), partOf(groups.day))
