import type { NormalDocument, NormalParagraph, NormalTable } from '../normal-document'
import type { Place } from '../../domain/place'
import { withArabicYears } from '../../text/days'
import { printedRange } from '../../text/normalize'
import type { NormalText } from '../../text/normalize'

/** One line of text of a document, a paragraph or a table cell, with what is needed to give places in it. */
export interface Line {
  readonly text: string
  readonly heading: boolean
  readonly inTable: boolean
  readonly place: (start: number, end: number) => Place
  readonly printed: (start: number, end: number) => string
}

const lineOf = (normal: NormalText, at: Omit<Place, 'start' | 'end'>, heading: boolean): Line => ({
  text: withArabicYears(normal.text),
  heading,
  inTable: at.row !== undefined,
  place: (start, end) => ({ ...at, ...printedRange(normal, start, end) }),
  printed: (start, end) => {
    const range = printedRange(normal, start, end)
    return normal.printed.slice(range.start, range.end)
  },
})

const paragraphLine = (paragraph: NormalParagraph): Line =>
  lineOf(paragraph.normal, { block: paragraph.block }, paragraph.heading)

/** Rows of a table that can hold metadata (索引号, 发布机构); statutory tables are far longer. */
const METADATA_ROWS = 12

/** Lines of a document in order: paragraphs outside statutory tables, and the cells of small tables. */
export const linesOf = (document: NormalDocument, tableBlocks: ReadonlySet<number>): readonly Line[] => {
  const lines: Line[] = []
  for (const block of document.blocks) {
    if (tableBlocks.has(block.block)) continue
    if (block.kind === 'paragraph') lines.push(paragraphLine(block))
    else lines.push(...tableLines(block))
  }
  return lines
}

const tableLines = ({ block, rows, table }: NormalTable): readonly Line[] =>
  rows
    .slice(0, METADATA_ROWS)
    .flatMap((cells, row) =>
      cells.flatMap((normal, column) =>
        table.rows[row]?.[column]?.origin === undefined ? [lineOf(normal, { block, row, column }, false)] : [],
      ),
    )
