import { linesOf } from '../audit/rules/structure/report-lines'
import type { TextLine } from '../audit/rules/structure/report-lines'
import { outlineOf } from '../audit/rules/structure/outline'
import type { Part } from '../audit/rules/structure/outline'
import type { Report } from '../domain/report'
import type { Draft, ProsePart } from './draft'

/** The part of a draft that the text of a part goes to; what the form has as tables only stands in the overview. */
const partOf = ({ kinds }: Part): ProsePart => {
  if (kinds.includes('problems')) return 'problems'
  return kinds.includes('other') ? 'other' : 'overview'
}

/** Lines that a table printed as text takes up. */
const isInTable = ({ cells }: Report): ((line: TextLine) => boolean) => {
  const blocks = cells.flatMap(({ place }) => (place.row === undefined ? [place.block] : []))
  const [first, last] = [Math.min(...blocks), Math.max(...blocks)]
  return ({ block, text }) => text.includes('|') || (block >= first && block <= last && !text.includes('。'))
}

/** The sentences of a report by the parts of a draft, as printed, a paragraph a line; titles of parts are left to the form. */
export const proseOfReport = (report: Report): Draft['parts'] => {
  const inTable = isInTable(report)
  const opened = new Map(outlineOf(report).map((part) => [part.line.block, part]))
  const lines: Record<ProsePart, string[]> = { preface: [], overview: [], problems: [], other: [] }
  let current: ProsePart = opened.size === 0 ? 'overview' : 'preface'
  let titled = false
  for (const line of linesOf(report)) {
    const part = opened.get(line.block)
    if (part !== undefined) {
      current = partOf(part)
      titled = true
    }
    if (inTable(line)) continue
    const text = line.printed(part?.length ?? 0, line.text.length).trim()
    // before the first part stand titles, dates and what surrounds the report
    if (text !== '' && (titled || text.includes('。'))) lines[current].push(text)
  }
  return {
    preface: lines.preface.join('\n'),
    overview: lines.overview.join('\n'),
    problems: lines.problems.join('\n'),
    other: lines.other.join('\n'),
  }
}
