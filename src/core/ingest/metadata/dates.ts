/** A calendar day if it exists, as ISO text. */
export const isoDay = (year: number, month: number, day: number): string | null => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (days === undefined || day < 1 || day > days || !isReportYear(year)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Years reports and publication dates can have: from the first local rules to a generous future. */
export const isReportYear = (year: number): boolean => year >= 2000 && year <= 2049

/** 二〇二一年, 二○二一年: the digits of the year in words. */
const YEAR_IN_WORDS = /(?<![〇○零一二三四五六七八九十百])二[〇○零O0][〇○零O0一二三四五六七八九]{2}(?=年)/gu
const IN_ORDER = '〇一二三四五六七八九'

/**
 * The text with years in Arabic digits, as many characters as there were.
 * @example withArabicYears('二〇二一年度') // '2021年度'
 */
export const withArabicYears = (text: string): string =>
  /二[〇○零O0]/u.test(text)
    ? text.replaceAll(YEAR_IN_WORDS, (words) =>
        [...words].map((word) => String(Math.max(0, IN_ORDER.indexOf(word)))).join(''),
      )
    : text

export const month = (year: number, number: number): string => `${year}-${String(number).padStart(2, '0')}`

/** 11月25日-12月1日, 2012年12月31日-2013年1月6日, 12月上旬, 春节期间 in a title: some days, which no period of months can say. */
export const SOME_DAYS =
  /(?:春节|国庆|元旦|中秋|端午|清明|五一|“五一”|十一|双节|假日?|黄金周|汛期?)(?:小?长假|假期|节日|假日)?期间|月份?[上中下]旬|\d{1,2}日?(?:-|—|~|至|到)(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日/u
