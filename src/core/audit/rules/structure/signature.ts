import type { Report } from '../../../domain/report'
import { dayOf, withArabicYears } from '../../../text/days'
import { oncePerReport } from '../../once-per-report'
import { outlineOf } from './outline'
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

/** Years in words are written in figures before (withArabicYears); (此件主动公开) may follow. */
const DATE =
  /(?<date>(?<year>20\d{2})年(?<month>\d{1,2}|[元一二三四五六七八九十]{1,2})月(?<day>\d{1,2}|[一二三四五六七八九十廿卅]{1,3})日)(?:\(此件[^()]{2,12}\))?$/u
const NAME = /^\p{Script=Han}{2,30}(?:局|厅|委|委员会|政府|办公室|办公厅|办事处|管委会|中心)$/u

const signatureAt = (line: TextLine, above: TextLine | undefined): readonly Signature[] => {
  const match = /[日)]$/u.test(line.text) ? DATE.exec(withArabicYears(line.text)) : null
  const day = match === null ? null : dayOf(match.groups)
  if (match === null || day === null) return []
  const date = { line, start: match.index, end: match.index + (match.groups?.date ?? '').length }
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
