/** A plain number may start with a sign, dashes alone compute nothing; anything else after = + - @ a spreadsheet would run. */
const HARMLESS = /^ {0,9}(?:[+-]?\d[\d.,]{0,30}%?|-{1,10})$/u
/** Programs that trim what they read find it behind white space too; a tab or new line alone begins another field in some. */
const FORMULA = /^'{0,99}(?:\s{0,99}[=+\-@＝＋－＠]|[\t\r\n])/u
const NEEDS_QUOTES = /[",\r\n]/u

/** Text a spreadsheet would take for a formula, with an apostrophe in front; any other as it is. */
export const withoutFormula = (text: string): string => (FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text)

/**
 * One field of RFC 4180. Text a spreadsheet would take for a formula gets an apostrophe in front, and one more where it
 * has any, so that it can be taken away again.
 * @example csvField('=1+1') // "'=1+1"
 * @example csvField('+126') // '+126'
 */
export const csvField = (value: string | number | null): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = withoutFormula(value)
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One record of RFC 4180 with its line end. */
export const csvRecord = (values: readonly (string | number | null)[]): string =>
  `${values.map(csvField).join(',')}\r\n`

/** Spreadsheets take a file for UTF-8 by it. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A file for spreadsheets: records of RFC 4180, marked as UTF-8. */
export const spreadsheetCsv = (records: readonly (readonly (string | number | null)[])[]): string =>
  BYTE_ORDER_MARK + records.map(csvRecord).join('')
