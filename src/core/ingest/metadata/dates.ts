export const month = (year: number, number: number): string => `${year}-${String(number).padStart(2, '0')}`

/** 11月25日-12月1日, 2012年12月31日-2013年1月6日, 12月上旬, 春节期间 in a title: some days, which no period of months can say. */
export const SOME_DAYS =
  /(?:春节|国庆|元旦|中秋|端午|清明|五一|“五一”|十一|双节|假日?|黄金周|汛期?)(?:小?长假|假期|节日|假日)?期间|月份?[上中下]旬|\d{1,2}日?(?:-|—|~|至|到)(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日/u
