import type { Diagnostic } from '../../domain/diagnostic'
import type { NormalDocument } from '../normal-document'
import { isShortFor } from './agency-name'
import { linesOf } from './lines'
import type { Line } from './lines'
import { isTitleLine, SHORTEST_TITLE, titleText } from './title'

const NO_TABLES: ReadonlySet<number> = new Set()
/** Lines between two titles, and after the second, below which it is a link or a repeated heading, not a report. */
const LEAST_LINES = 2
const LEAD = /^(?:关于)?(?:(?<year>20\d{2})年?(?:度)?)?(?:的)?/u
const NAMED =
  /^(?!政府信息|政务|信息公开)(?<agency>\p{Script=Han}{2,30}?)(?:关于)?(?:(?<year>20\d{2})年?(?:度)?)?(?:的)?(?:政府信息|政务|信息)公开/u

interface Named {
  /** Null where the title says only what it is: 2012年政府信息公开工作年度报告. */
  readonly agency: string | null
  readonly year: string
}

/** A sentence or a count in the text, or a figure of a table, as a report has them; where a page tells when it was put up has none. */
const BODY = /[。;]|\d(?:余|多)?(?:条|件|次|篇|份|个|人|期)/u
const FIGURE = /^\d+$/u

const isBody = ({ text, inTable }: Line): boolean => (inTable ? FIGURE : BODY).test(text)

/**
 * Where a second report begins: a title of another year, or of another agency than the first names, with a report's worth of
 * lines before and after it. Its figures would otherwise be filed under the first one's agency and year.
 */
export const findSecondReport = (
  document: NormalDocument,
): { readonly block: number; readonly diagnostic: Diagnostic } | null => {
  const all = linesOf(document, NO_TABLES)
  const lines = all.filter((line) => !line.inTable)
  const titles: { readonly line: Line; readonly index: number; readonly named: Named }[] = []
  for (const [index, line] of lines.entries()) {
    const named = isTitle(line) ? whoAndWhen(line) : null
    if (named !== null) titles.push({ line, index, named })
  }
  const [first] = titles
  const second = titles.find(
    ({ index, named }) =>
      first !== undefined &&
      areDifferent(first.named, named) &&
      index - first.index > LEAST_LINES &&
      // the heading of the page and the title of the report, of which one is wrong
      all.slice(all.indexOf(first.line) + 1, all.indexOf(lines[index] ?? first.line)).some(isBody) &&
      // titles of other years at the foot of a page are links: no sentence follows them
      lines.slice(index + 1).filter(({ text }) => /[。;]|\d/u.test(text)).length >= LEAST_LINES &&
      !lines.slice(index + 1).every(isTitle),
  )
  if (second === undefined) return null
  const { line } = second
  const place = line.place(0, line.text.length)
  return {
    block: place.block,
    diagnostic: {
      code: 'several-reports',
      severity: 'warning',
      place,
      actual: line.printed(0, line.text.length).slice(0, 80),
    },
  }
}

/** Most lines are the labels and figures of a table, too short for a title and too many for a closer look. */
const isTitle = ({ text }: Line): boolean => text.length >= SHORTEST_TITLE && isTitleLine(titleText(text))

const whoAndWhen = (line: Line): Named | null => {
  const text = titleText(line.text).replaceAll(' ', '')
  const lead = LEAD.exec(text)
  const named = NAMED.exec(text.slice(lead?.[0].length ?? 0))?.groups
  const year = lead?.groups?.year ?? named?.year
  return year === undefined ? null : { agency: named?.agency ?? null, year }
}

const areDifferent = (one: Named, other: Named): boolean =>
  one.year !== other.year ||
  (one.agency !== null &&
    other.agency !== null &&
    !isShortFor(one.agency, other.agency) &&
    !isShortFor(other.agency, one.agency))
