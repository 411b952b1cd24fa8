/** A calendar day if it exists, as ISO text. */
export const isoDay = (year: number, month: number, day: number): string | null => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (days === undefined || day < 1 || day > days || !isReportYear(year)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Years reports and publication dates can have: from the first local rules to a generous future. */
export const isReportYear = (year: number): boolean => year >= 2000 && year <= 2049

export const month = (year: number, number: number): string => `${year}-${String(number).padStart(2, '0')}`

/** 11月25日-12月1日, 2012年12月31日-2013年1月6日, 春节期间 in a title: some days, which no period of months can say. */
export const SOME_DAYS =
  /(?:春节|国庆|元旦|中秋|端午|清明|五一|“五一”|十一|双节|假日?|黄金周|汛期?)(?:小?长假|假期|节日|假日)?期间|\d{1,2}日?(?:-|—|~|至|到)(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日/u
