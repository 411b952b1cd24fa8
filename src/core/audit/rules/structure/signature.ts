import type { Report } from '../../../domain/report'
import { oncePerReport } from '../../once-per-report'
import { outlineOf, parseOrdinal } from './outline'
import type { TextLine } from './report-lines'
import { linesOf } from './report-lines'

/** Words of a line. */
export interface LineWords {
  readonly line: TextLine
  readonly start: number
  readonly end: number
}

/** Who signs a report, and when: the name and the date below its last part. */
export interface Signature {
  /** null where a date stands alone. */
  readonly name: LineWords | null
  readonly date: LineWords
  /** ISO 8601. */
  readonly day: string
}

const DATE =
  /(?:(?<year>20\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日|(?<hanYear>二[〇零○O0][〇零○O0一二三四五六七八九]{2})年(?<hanMonth>[元一二三四五六七八九十]{1,2})月(?<hanDay>[一二三四五六七八九十]{1,3})日)$/u
const NAME = /^\p{Script=Han}{2,30}(?:局|厅|委|委员会|政府|办公室|办公厅|办事处|管委会|中心)$/u
const ZEROS = /[〇零○O0]/u
const DIGITS = '零一二三四五六七八九'

const hanYear = (text: string): number =>
  Number([...text].map((digit) => (ZEROS.test(digit) ? 0 : DIGITS.indexOf(digit))).join(''))

const two = (value: number): string => String(value).padStart(2, '0')

const dayOf = (groups: Readonly<Record<string, string | undefined>>): string | null => {
  const { year, month, day, hanYear: printed, hanMonth, hanDay } = groups
  const numbers =
    printed === undefined
      ? [Number(year), Number(month), Number(day)]
      : [hanYear(printed), parseOrdinal((hanMonth ?? '').replace('元', '一')) ?? 0, parseOrdinal(hanDay ?? '') ?? 0]
  const [y = 0, m = 0, d = 0] = numbers
  return m < 1 || m > 12 || d < 1 || d > 31 ? null : `${y}-${two(m)}-${two(d)}`
}

const signatureAt = (line: TextLine, above: TextLine | undefined): readonly Signature[] => {
  const match = DATE.exec(line.text)
  const day = match === null ? null : dayOf(match.groups ?? {})
  if (match === null || day === null) return []
  const date = { line, start: match.index, end: line.text.length }
  const before = line.text.slice(0, match.index)
  if (NAME.test(before)) return [{ name: { line, start: 0, end: before.length }, date, day }]
  if (before !== '') return []
  return above !== undefined && NAME.test(above.text)
    ? [{ name: { line: above, start: 0, end: above.text.length }, date, day }]
    : [{ name: null, date, day }]
}

/** Tables at the end, below the signature. */
const ANNEX = /附[表件录]|统计表|说明/u

/** The first signature below the last part, so that what the page prints below a report is none; null where there is none. */
export const signatureOf = oncePerReport((report: Report): Signature | null => {
  const last = [...outlineOf(report)].reverse().find(({ title }) => !ANNEX.test(title))
  if (last === undefined) return null
  const lines = linesOf(report).filter(({ block }) => block > last.line.block)
  return lines.flatMap((line, index) => signatureAt(line, lines[index - 1]))[0] ?? null
})
