import type { Block } from '../../../domain/document'
import type { Place } from '../../../domain/place'
import type { Report } from '../../../domain/report'
import { normalize, printedRange } from '../../../text/normalize'
import { oncePerReport } from '../../once-per-report'

/** One paragraph or heading of a report, normalised, with the way back to what is printed. */
export interface TextLine {
  readonly block: number
  readonly heading: boolean
  readonly text: string
  readonly place: (start: number, end: number) => Place
  readonly printed: (start: number, end: number) => string
}

const lineOf = (block: Block, index: number): readonly TextLine[] => {
  if (block.kind === 'table') return []
  const normal = normalize(block.text)
  return [
    {
      block: index,
      heading: block.kind === 'heading',
      text: normal.text,
      place: (start, end) => ({ block: index, ...printedRange(normal, start, end) }),
      printed: (start, end) => {
        const range = printedRange(normal, start, end)
        return normal.printed.slice(range.start, range.end)
      },
    },
  ]
}

/** Paragraphs and headings of the report itself; where a second report follows in the file, those before it. */
export const linesOf = oncePerReport((report): readonly TextLine[] => {
  const second = report.diagnostics.find(({ code }) => code === 'several-reports')?.place?.block
  return report.blocks.slice(0, second).flatMap(lineOf)
})

/** A note of whoever copied the page that words were left out, or a page that was cut short. */
const LEFT_OUT = /\[(?:…|\.{3,6})\]/u

/** True where something of the document is known to be missing. */
export const isExcerpt = (report: Report): boolean =>
  report.diagnostics.some(({ code }) => code === 'text-truncated' || code === 'mojibake') ||
  linesOf(report).some(({ text }) => LEFT_OUT.test(text))

const DATE_LINE = /^\(?20\d{2}年\d{1,2}月\d{1,2}日\)?$/u
const LAST_LINES = 3

/** True where the document ends as a signed one does, with a date of its own: nothing can follow. */
export const isSigned = (report: Report): boolean =>
  linesOf(report)
    .slice(-LAST_LINES)
    .some(({ text, block }) => block > 2 && DATE_LINE.test(text))
