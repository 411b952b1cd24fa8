import type { ParagraphBlock } from '../core/domain/document'

const LINE_BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/u

/** One paragraph a line that is not blank, with its 1-based number. */
export const readText = (text: string): readonly ParagraphBlock[] =>
  text.split(LINE_BREAK).flatMap((line, index): ParagraphBlock[] => {
    const printed = line.trim()
    return printed === '' ? [] : [{ kind: 'paragraph', text: printed, line: index + 1 }]
  })
