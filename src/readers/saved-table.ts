import type { Block } from '../core/domain/document'

/** A field that names a report and a place in it, as our saved tables do: `hunan-2013 b1r2c3.0-4`. */
const PLACED = /^\S{1,200} b\d{1,9}(?:r\d{1,9}c\d{1,9})?\.\d{1,9}-\d{1,9}$/u
/** The same between the commas of a line. */
const PLACED_IN_LINE = /(?:^|[,"])[^\s,"]{1,200} b\d{1,9}(?:r\d{1,9}c\d{1,9})?\.\d{1,9}-\d{1,9}(?:$|[,"])/u
/** A place in a table, as a printed screen and the findings of an audit name it. */
const PLACE_IN_TABLE = /\bb\d{1,9}r\d{1,9}c\d{1,9}\.\d{1,9}-\d{1,9}\b/u
/** Address of a view of the dashboard, and the fingerprint of the data: what is saved names both in its notes. */
const VIEW = /#\/[a-z]{1,20}\?v=\d/u
const FINGERPRINT = /(?<![\da-f])[\da-f]{16}(?![\da-f])/u

const isPlaced = (text: string): boolean => text.split('\n').some((line) => PLACED.test(line.trim()))

const textsOf = (block: Block): readonly string[] =>
  block.kind === 'table' ? block.rows.flatMap((row) => row.map(({ text }) => text)) : [block.text]

/**
 * Whether a document is what was saved or printed of a screen, or the findings of an audit: its figures stand in reports
 * elsewhere, some of them worked out, and name no row of a form.
 */
export const isSavedTable = (blocks: readonly Block[]): boolean => {
  const texts = blocks.flatMap(textsOf)
  if (texts.some((text) => VIEW.test(text)) && texts.some((text) => FINGERPRINT.test(text))) return true
  return blocks.some((block) =>
    textsOf(block).some(
      (text) => PLACE_IN_TABLE.test(text) || (block.kind === 'table' ? isPlaced(text) : PLACED_IN_LINE.test(text)),
    ),
  )
}
