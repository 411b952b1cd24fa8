import type { NormalText } from '../../text/normalize'

/** Half-open range of normalised text. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

const SPACE = /[\s\u00A0\u3000]/u
/** `3 .属于…`, `五 、行政诉讼数量`: the number of a row with white space before its point. */
const ORDINAL = /^(?:\(?[一二三四五六七八九十]{1,3}|\(?\d{1,2})$/u
const POINT = /^[.、)](?!\d)/u

/** Parts normalised text where white space is printed: normalisation itself drops spaces between characters and figures. */
export const spacedPieces = ({ text, offsets, printed }: NormalText): readonly Piece[] => {
  const pieces: Piece[] = []
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
    if (text[index] === ' ') {
      close(index)
      start = index + 1
    } else if (index > start && SPACE.test(printed.slice(offsets[index - 1], offsets[index]))) close(index)
  }
  close(text.length)
  return pieces
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
