import { flattened } from '../core/ingest/flattened'
import type { Block, SourceDocument } from '../core/domain/document'

/** A field that names a report and a place in it, as our saved tables do: `hunan-2013 b1r2c3.0-4`. */
const PLACED = /^\S{1,200} b\d{1,9}(?:r\d{1,9}c\d{1,9})?\.\d{1,9}-\d{1,9}$/u
/** The same between the commas of a line. */
const PLACED_IN_LINE = /(?:^|[,"])[^\s,"]{1,200} b\d{1,9}(?:r\d{1,9}c\d{1,9})?\.\d{1,9}-\d{1,9}(?:$|[,"])/u
/** A place in a table, as a printed screen and the findings of an audit name it. */
const PLACE_IN_TABLE = /\bb\d{1,9}r\d{1,9}c\d{1,9}\.\d{1,9}-\d{1,9}\b/u
/** Address of a view of the dashboard, and the fingerprint of the data: what is saved names both in its notes. */
const VIEW = /#\/[a-z]{1,20}\?v=\d/u
const FINGERPRINT = /(?<![\da-f])[\da-f]{16}(?![\da-f])/u
/** Title of every page of the dashboard: it goes into what a browser prints or saves of it. */
const TITLE = / · (?:年报通|年報通|Nianbao)$/u
/** Last words of a screen, and of the findings of an audit, in every language. */
const LAST_WORDS =
  /数字均来自各报告原文|數字均來自各報告原文|Every\s+number\s+comes\s+from\s+the\s+text\s+of\s+a\s+report|由年报通按报告所载数字自动核对|由年報通按報告所載數字自動核對|Nianbao\s+compared\s+the\s+figures\s+printed/u

const isPlaced = (text: string): boolean => text.split('\n').some((line) => PLACED.test(line.trim()))

const textsOf = (block: Block): readonly string[] =>
  block.kind === 'table' ? flattened(block.rows, (row) => row.map(({ text }) => text)) : [block.text]

/** Whether a page of this title is one of the dashboard. */
export const isTitleOfDashboard = (title: string): boolean => TITLE.test(title.trim())

/**
 * Whether a document is what was saved or printed of a screen, or the findings of an audit: its figures stand in reports
 * elsewhere, some of them worked out, and name no row of a form.
 */
export const isSavedTable = ({ title, blocks }: Pick<SourceDocument, 'title' | 'blocks'>): boolean => {
  if (title !== null && isTitleOfDashboard(title)) return true
  const texts = flattened(blocks, textsOf)
  if (texts.some((text) => VIEW.test(text)) && texts.some((text) => FINGERPRINT.test(text))) return true
  return blocks.some((block) =>
    block.kind === 'table'
      ? textsOf(block).some((text) => PLACE_IN_TABLE.test(text) || isPlaced(text))
      : PLACE_IN_TABLE.test(block.text) ||
        (block.text.includes(' b') && PLACED_IN_LINE.test(block.text)) ||
        LAST_WORDS.test(block.text),
  )
}
