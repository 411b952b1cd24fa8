import type { NormalText } from '../../text/normalize'
import { isValueLike, parseUnit } from './cell-content'
import { isArticle, isBalanceNote, isKnownKey } from './form-grammar'
import { gluedPieces } from './glued-pieces'
import { labelKey } from './label-key'
import type { Piece } from './spaced-pieces'
import { spacedPieces } from './spaced-pieces'

/**
 * `cell`, `row`: a cell or a row of a form; `maybe`: short enough to be a cell; `page`: a page number or nothing, passed over;
 * `prose`: ends a table.
 */
export type LineKind = 'cell' | 'row' | 'maybe' | 'page' | 'prose'

const NOTE = /\([^()]{0,240}\)?/gu
const SENTENCE = /[。;!?]/u
const SECTION =
  /^[一二三四五六七八九十]{1,2}、(?:总体情况|概述|主动公开政府信息(?:的)?情况|收到和处理|政府信息公开行政复议|信息处理费|存在的|其他需要|附表)/u
const SPACE = /\s/u
const RULE = /^[|\s:-]+$/u
const PAGE = /^(?:[-—]\d{1,4}[-—]|第\d{1,4}页(?:[,，]?共\d{1,4}页)?|- \d{1,4} -)$/u
/** 甲 | 乙 | 丙 | 1 | 2: the letters of the columns, in one line or one a line. */
const COLUMN_LETTERS = /^\|?[甲乙丙丁戊己](?:[\s|]*[甲乙丙丁戊己])*(?:[\s|]*\d)*\|?$/u
const LONGEST_CELL = 48
const LONGEST_LABEL = 300
const LONGEST_JOIN = 4
/** Longer than {@link LONGEST_LABEL}. */
const HAS_LONG_CELL = /[^|]{301}/u
const LONGEST_LINE = 4000

/** A cell of some form as it stands: a label, a column head, a figure or a unit. */
export const isCellText = (text: string): boolean =>
  text.length <= LONGEST_LABEL &&
  (isValueLike(text) ||
    parseUnit(text) !== null ||
    isArticle(text) ||
    isBalanceNote(text) ||
    isKnownKey(labelKey(text)))

/** Sorts a line by whether it can belong to a flattened statutory table. */
export const lineKind = (normal: NormalText): LineKind => {
  const { text, printed } = normal
  // nothing but a zero-width mark: a blank line
  if (text === '') return 'page'
  if (printed.length > LONGEST_LINE) return 'prose'
  if (COLUMN_LETTERS.test(text)) return 'page'
  if (text.includes('|'))
    return text.length <= LONGEST_LABEL || RULE.test(text) || !HAS_LONG_CELL.test(text) ? 'row' : 'prose'
  if (SECTION.test(text) || isPlainProse(normal)) return 'prose'
  if (PAGE.test(text)) return 'page'
  if (isSpacedRow(spacedPieces(normal))) return 'row'
  if (isCellText(text)) return 'cell'
  if (gluedPieces(normal) !== null) return 'row'
  const bare = text.includes('(') ? text.replaceAll(NOTE, '') : text
  return bare.length > LONGEST_CELL || SENTENCE.test(bare) ? 'prose' : 'maybe'
}

/** Most lines of a report, told without taking them apart. */
const isPlainProse = ({ text, printed }: NormalText): boolean =>
  text.length > LONGEST_CELL && !text.includes('(') && (text.includes('。') || !SPACE.test(printed.trim()))

/** Cells parted by spaces: a label (that may hold spaces itself) with its figures, or a row of column heads. */
export const isSpacedRow = (pieces: readonly Piece[]): boolean => {
  if (pieces.length < 2) return false
  const figures = pieces.findIndex((piece) => isValueLike(piece.text))
  const label = pieces.slice(0, Math.max(0, figures))
  if (
    label.length > 1 &&
    label.length <= LONGEST_JOIN &&
    isKnownKey(labelKey(label.map((piece) => piece.text).join('')))
  )
    return pieces.slice(figures).every((piece) => isCellText(piece.text))
  let known = 0
  let labels = 0
  for (const piece of pieces) {
    if (!isCellText(piece.text)) continue
    known += 1
    if (!isValueLike(piece.text)) labels += 1
  }
  return known >= 2 && (labels >= 1 || known === pieces.length) && known * 3 >= pieces.length * 2
}
