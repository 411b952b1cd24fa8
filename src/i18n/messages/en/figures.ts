import type { figures as sourceWords } from '../zh-Hans/figures'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const monthName = (month: string): string => MONTHS[Number(month) - 1] ?? month

export const figures: typeof sourceWords = {
  atLeast: (quantity: string) => `${quantity} or more`,
  about: (quantity: string) => `about ${quantity}`,
  upTo: (quantity: string) => `nearly ${quantity}`,
  range: (from: string, to: string) => `${from}–${to}`,
  upToDate: (to: string) => `up to ${to}`,
  year: (year: string) => year,
  yearMonth: (year: string, month: string) => `${monthName(month)} ${year}`,
  halfYear: (year: string, half: 1 | 2) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
  quarter: (year: string, quarter: string) => `quarter ${quarter} of ${year}`,
  months: (year: string, from: string, to: string) => `${monthName(from)}–${monthName(to)} ${year}`,
}
