import type { figures as sourceWords } from '../zh-Hans/figures'

export const figures: typeof sourceWords = {
  atLeast: (quantity: string) => `${quantity}以上`,
  about: (quantity: string) => `約 ${quantity}`,
  upTo: (quantity: string) => `近 ${quantity}`,
  range: (from: string, to: string) => `${from}–${to}`,
  upToDate: (to: string) => `截至 ${to}`,
  year: (year: string) => `${year} 年`,
  yearMonth: (year: string, month: string) => `${year} 年 ${month} 月`,
  halfYear: (year: string, half: 1 | 2) => `${year} 年${half === 1 ? '上' : '下'}半年`,
  quarter: (year: string, quarter: string) => `${year} 年第 ${quarter} 季度`,
  months: (year: string, from: string, to: string) => `${year} 年 ${from}–${to} 月`,
}
