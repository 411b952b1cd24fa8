import type { ParagraphBlock } from '../core/domain/document'
import { lostLines } from '../core/ingest/lost-lines/lost-lines'

const LINE_BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/u

/** A line of cells parted by tabs: those at its end are blank cells. */
const TABS_AT_END = /\t+$/u

/** One paragraph a line that is not blank, with its 1-based number; a line that is a whole report is read as its lines. */
export const readText = (text: string): readonly ParagraphBlock[] => {
  const blocks: ParagraphBlock[] = []
  for (const [index, line] of text.split(LINE_BREAK).entries()) {
    const trimmed = line.trim()
    if (trimmed === '') continue
    const printed = trimmed.includes('\t') ? trimmed + (TABS_AT_END.exec(line)?.[0] ?? '') : trimmed
    for (const part of lostLines(printed)) blocks.push({ kind: 'paragraph', text: part, line: index + 1 })
  }
  return blocks
}
