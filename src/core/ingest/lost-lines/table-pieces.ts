import { matchesOf } from '../../text/matches'
import { FORM_WORD, rowNumberBefore } from './form-words'
import { partHeading } from './part-heading'

/** Half-open range of a text that was a line of its own: a cell of a table, or what stands between two of them. */
export interface LostLine {
  readonly start: number
  readonly end: number
}

interface Piece extends LostLine {
  readonly kind: 'word' | 'unit' | 'value' | 'stranger'
}

/** Words that open a table of a form. */
const OPENING =
  /第?二十条第\(?[一二三四五六七八九]\)?项|信息内容|申请人情况|\(本列数据的勾稽关系|统计指标|指标名称|指标(?=计量单位|单位)|[一1][、.]本年新收政府信息公开申请数量|通知收取件数(?=通知)|行政复议行政诉讼(?=结果|未经|复议)/gu
const UNIT = /(?:条|件|次|人次|篇|个|人|期|项|万元|元)(?=[-—/无\d])/uy
const VALUE =
  /(?:[-+]?\d(?:\d| (?=[-+\d])|[.,](?=\d)|[-+](?=\d))*(?![年\d])(?:万元|元|条|件|项|次|人)?|[-—/]{1,4}|无(?=[一二三四五六七八九十(]))/uy
/** What stands behind a label: a figure or a dash, white space, or the number of a row. */
const LABEL_END = /[-—/\d ]|无(?=[一二三四五六七八九十(]|$)/uy
/** 其中:1. or (一) or 二、 before a label. */
const NUMBERED = /^(?:其中|\(?[一二三四五六七八九十]{1,3}[)、.]|\d{1,2}[.、])/u
const HEAD_END = /(?:统计|数据|数值|年度|单位|数量)$/u
const SENTENCE = /[。;!?]/u
/** So long may a label be that no form prints. */
const LONGEST_STRANGER = 40
const FEWEST_ROWS = 2
/** So many words of a form in a row are the heads of a table, be it of one row only. */
const FEWEST_HEADS = 8

const FEWEST_GLUED_HEADS = 2

const lengthAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** 信息处理费收取情况: three heads and one row of figures, which may have run together. */
const FEES = /^通知收取件数.{6,20}实际收取金额.{0,12}\d$/u

/** The cells of each table of a form that stands in a text without breaks, in order. */
export const tablePieces = (text: string): readonly (readonly LostLine[])[] => {
  const tables: (readonly LostLine[])[] = []
  let end = 0
  for (const { index } of matchesOf(text, OPENING)) {
    if (index < end) continue
    const pieces = piecesFrom(text, index)
    const last = pieces.at(-1)
    if (last === undefined || !(isTable(pieces) || FEES.test(text.slice(index, last.end)))) continue
    tables.push(pieces)
    end = last.end
  }
  return tables
}

/** Several labels with figures right behind them, or figures under many heads. */
const isTable = (pieces: readonly Piece[]): boolean =>
  pieces.filter(({ kind }) => kind === 'value').length >= FEWEST_ROWS ||
  pieces.filter(({ kind }) => kind === 'word').length >= FEWEST_HEADS

const piecesFrom = (text: string, from: number): readonly Piece[] => {
  const pieces: Piece[] = []
  let at = from
  while (at < text.length && partHeading(text, at) === 0) {
    const piece = pieceAt(text, at, pieces.at(-1)) ?? strangerAt(text, at, pieces)
    if (piece === null) break
    if (piece.end > piece.start) pieces.push(piece)
    at = piece.end
  }
  // words behind the last figure are those of a sentence
  while (pieces.length > 0 && pieces.at(-1)?.kind !== 'value') pieces.pop()
  return pieces
}

/**
 * The cells of a line that holds a row and lost what parted them (行政事业性收费4166.21), or the heads of a table; null for any
 * other line.
 */
export const gluedCells = (text: string): readonly LostLine[] | null => {
  const pieces: Piece[] = []
  for (let at = 0; at < text.length; ) {
    const piece = pieceAt(text, at, pieces.at(-1))
    if (piece === null) return null
    if (piece.end > piece.start) pieces.push(piece)
    at = piece.end
  }
  const words = pieces.filter(({ kind }) => kind === 'word').length
  const isRow = words > 0 && pieces.length > 1 && pieces.at(-1)?.kind === 'value'
  return isRow || words >= FEWEST_GLUED_HEADS ? pieces : null
}

const pieceAt = (text: string, at: number, before: Piece | undefined): Piece | null => {
  if (text[at] === ' ') return { kind: 'stranger', start: at + 1, end: at + 1 }
  // behind a label or a unit a digit is a figure, though the number of the next row may follow it: 条3|3、其他
  const value = valueAt(text, at)
  if (value !== null && before?.kind !== 'value') return value
  const word = wordAt(text, at)
  if (word > 0) return { kind: 'word', start: at, end: at + word }
  const unit = lengthAt(UNIT, text, at)
  return unit > 0 ? { kind: 'unit', start: at, end: at + unit } : value
}

/** Figures without the number of the next row, which is printed right behind them. */
const valueAt = (text: string, at: number): Piece | null => {
  const value = lengthAt(VALUE, text, at)
  const end = value === 0 ? at : at + value - rowNumberBefore(text, at + value)
  return end > at ? { kind: 'value', start: at, end } : null
}

/** A label no form prints, up to a row of the form or to its own figures. */
const strangerAt = (text: string, at: number, before: readonly Piece[]): Piece | null => {
  const inTable = before.length > 1
  for (let end = at + 1; end <= Math.min(text.length - 1, at + LONGEST_STRANGER); end += 1) {
    if (SENTENCE.test(text[end - 1] ?? '') || partHeading(text, end) > 0) return null
    if (isRow(text, end, inTable) || isBelowHead(text, at, end)) return { kind: 'stranger', start: at, end }
  }
  return null
}

/** Length of the word of a form at `at`; 0 where the label goes on as no form prints it (不予公开|类答复数). */
const wordAt = (text: string, at: number): number => {
  FORM_WORD.lastIndex = at
  const found = FORM_WORD.exec(text)
  if (found === null) return 0
  const length = found[0].length
  return found.groups?.label === undefined || endsLabel(text, at + length) ? length : 0
}

const endsLabel = (text: string, at: number): boolean =>
  at >= text.length ||
  lengthAt(LABEL_END, text, at) > 0 ||
  lengthAt(FORM_WORD, text, at) > 0 ||
  lengthAt(UNIT, text, at) > 0 ||
  partHeading(text, at) > 0

/** 年末统计主动公开信息数条26: a head that no form prints, and the first row below it. */
const isBelowHead = (text: string, from: number, at: number): boolean => {
  if (!HEAD_END.test(text.slice(from, at))) return false
  const word = wordAt(text, at)
  const unit = lengthAt(UNIT, text, at + word)
  return word > 0 && lengthAt(VALUE, text, at + word + unit) > 0
}

/** A row behind a label that no form prints: with its number, or below the heads of a table a unit with a figure. */
const isRow = (text: string, at: number, inTable: boolean): boolean => {
  if (wordAt(text, at) > 0 && NUMBERED.test(text.slice(at, at + 8))) return true
  const unit = lengthAt(UNIT, text, at)
  return inTable && unit > 0 && lengthAt(VALUE, text, at + unit) > 0
}
