import { matchesOf } from '../../text/matches'
import type { NormalText } from '../../text/normalize'
import { isValueLike, parseUnit } from './cell-content'
import { isKnownKey, isRowKey } from './form-grammar'
import { labelKey } from './label-key'

/** Half-open range of normalised text. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

const SPACE = /[\s\u00A0\u3000]/u
/** `3 .属于…`, `五 、行政诉讼数量`: the number of a row with white space before its point. */
const ORDINAL = /^(?:\(?[一二三四五六七八九十]{1,3}|\(?\d{1,2})$/u
const HAN_SIGN = /^\p{Script=Han}$/u
const POINT = /^[.、)](?!\d)/u

/**
 * Parts normalised text where white space is printed: normalisation itself drops spaces between characters and figures.
 * A remark in brackets is never parted (`（…公开相同信息计 1 条） 条 81`), nor what closes or opens one of another line.
 */
export const spacedPieces = (normal: NormalText): readonly Piece[] => {
  const { text } = normal
  const pieces: Piece[] = []
  const inBrackets = bracketed(normal)
  let start = 0
  const close = (end: number): void => {
    const piece = text.slice(start, end).trim()
    const before = POINT.test(piece) ? pieces.at(-1) : undefined
    const from = before !== undefined && ORDINAL.test(before.text) ? before : null
    if (from !== null) pieces.pop()
    const stop = start + text.slice(start, end).trimEnd().length
    if (piece !== '') pieces.push({ text: `${from?.text ?? ''}${piece}`, start: from?.start ?? start, end: stop })
    start = end
  }
  for (let index = 1; index < text.length; index += 1) {
    const space = text[index] === ' '
    if (!(space || isParted(normal, index)) || inBrackets(index)) continue
    if (space || index > start) close(index)
    if (space) start = index + 1
  }
  close(text.length)
  return withNumberedLabel(withSpreadWords(pieces))
}

/** Whether white space is printed before a character: most stand right behind the one before. */
const isParted = ({ text, offsets, printed }: NormalText, index: number): boolean => {
  const from = offsets[index - 1] ?? 0
  const to = offsets[index] ?? 0
  return (to - from > 1 || text[index - 1] === ' ') && SPACE.test(printed.slice(from, to))
}

/** `指 标 名 称`, `合 计`: the signs of a word of the form set apart to fill its cell. */
const withSpreadWords = (pieces: readonly Piece[]): readonly Piece[] => {
  if (!pieces.some(isSign)) return pieces
  const joined: Piece[] = []
  for (let at = 0; at < pieces.length; ) {
    const word = spreadWord(pieces, at)
    const piece = word?.piece ?? pieces[at]
    if (piece !== undefined) joined.push(piece)
    at += word?.length ?? 1
  }
  return joined
}

const isSign = ({ text }: Piece): boolean => HAN_SIGN.test(text)

const spreadWord = (
  pieces: readonly Piece[],
  at: number,
): { readonly piece: Piece; readonly length: number } | null => {
  let length = 0
  for (let next = pieces[at]; next !== undefined && isSign(next); next = pieces[at + length]) length += 1
  const [first, last] = [pieces[at], pieces[at + length - 1]]
  if (length < 2 || first === undefined || last === undefined) return null
  const text = pieces
    .slice(at, at + length)
    .map((piece) => piece.text)
    .join('')
  return isKnownKey(labelKey(text)) ? { piece: { text, start: first.start, end: last.end }, length } : null
}

/** `免予公开范围 1 条 25`: the number belongs to the label where only both together name a row. */
const withNumberedLabel = (pieces: readonly Piece[]): readonly Piece[] => {
  const [label, number, ...cells] = pieces
  if (label === undefined || number === undefined || !isValueLike(number.text)) return pieces
  const text = label.text + number.text
  return isRowKey(labelKey(text)) && !isRowKey(labelKey(label.text))
    ? [{ text, start: label.start, end: number.end }, ...cells]
    : pieces
}

/** `（三` that its line does not close is the beginning of an ordinal, not of a remark. */
const REMARK = /^[^()]{1,240}\)|\([^()]{1,240}\)|\((?![一二三四五六七八九十])(?<open>[^()]{1,240})$/gu

/** Whether a place of the text lies inside brackets; of those that stay open, before the cells at the end of the line. */
const bracketed = (normal: NormalText): ((index: number) => boolean) => {
  const { text } = normal
  if (!text.includes('(') && !text.includes(')')) return () => false
  const spans = matchesOf(text, REMARK).map((match) => {
    const from = match.index
    return { from, to: match.groups?.open === undefined ? from + match[0].length : cellsFrom(normal, from) }
  })
  return (index) => spans.some(({ from, to }) => index > from && index < to)
}

/** `（不包括用于公报 万元 508`: where the unit and the figures begin that end the line; a single figure may be of the remark. */
const cellsFrom = (normal: NormalText, from: number): number => {
  const { text } = normal
  let cells = 0
  let start = text.length
  let end = text.length
  for (let index = text.length - 1; index > from; index -= 1) {
    if (!isParted(normal, index)) continue
    const piece = text.slice(index, end).trim()
    if (!isValueLike(piece) && parseUnit(piece) === null) break
    if (piece !== '') cells += 1
    start = index
    end = index
  }
  return cells > 1 ? start : text.length
}

/** Which pipes stand outside the cells, in all lines of a table. */
export interface PipeStyle {
  readonly leading: boolean
  readonly trailing: boolean
}

/** Parts normalised text at its pipes. Blank cells are kept; what stands outside the outer pipes is no cell. */
export const pipedPieces = ({ text }: NormalText, { leading, trailing }: PipeStyle): readonly Piece[] => {
  const pieces: Piece[] = []
  let start = 0
  for (const cell of text.split('|')) {
    pieces.push({ text: cell.trim(), start, end: start + cell.length })
    start += cell.length + 1
  }
  const first = leading && pieces[0]?.text === '' ? 1 : 0
  const last = trailing && pieces.length > 1 && pieces.at(-1)?.text === '' ? pieces.length - 1 : pieces.length
  return pieces.slice(first, Math.max(first, last))
}

/** Parts a line at its tabs, blank cells kept. */
export const tabbedPieces = ({ text, offsets, printed }: NormalText): readonly Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  let printedEnd = 0
  for (const cell of printed.split('\t')) {
    printedEnd += cell.length
    const start = at
    while (at < text.length && (offsets[at] ?? printed.length) < printedEnd) at += 1
    pieces.push({ text: text.slice(start, at).trim(), start, end: at })
    printedEnd += 1
  }
  return pieces
}
