import type { Block } from '../core/domain/document'

/** A field that names a report and a place in it, as our saved tables do: `hunan-2013 b1r2c3.0-4`. */
const PLACED = /^\S{1,200} b\d{1,9}(?:r\d{1,9}c\d{1,9})?\.\d{1,9}-\d{1,9}$/u
/** The same between the commas of a line. */
const PLACED_IN_LINE = /(?:^|[,"])[^\s,"]{1,200} b\d{1,9}(?:r\d{1,9}c\d{1,9})?\.\d{1,9}-\d{1,9}(?:$|[,"])/u

const isPlaced = (text: string): boolean => text.split('\n').some((line) => PLACED.test(line.trim()))

/**
 * Whether a document is a table saved from a screen as CSV or in a workbook: its figures stand in reports elsewhere, some
 * of them worked out, and name no row of a form.
 */
export const isSavedTable = (blocks: readonly Block[]): boolean =>
  blocks.some((block) =>
    block.kind === 'table'
      ? block.rows.some((row) => row.some((slot) => slot !== null && isPlaced(slot.text)))
      : PLACED_IN_LINE.test(block.text),
  )
