import { flattened } from '../flattened'
import type { Place } from '../../domain/place'
import { leadsElsewhere, paragraphPlace } from '../normal-document'
import type { NormalDocument, NormalParagraph } from '../normal-document'
import { wrappedLines } from '../wrapped-lines'
import { wrappedNumber } from '../wrapped-number'

/** One paragraph, or several lines of one broken sentence joined, with the way back to their printed places. */
export interface Passage {
  readonly text: string
  readonly heading: boolean
  readonly pieces: readonly Piece[]
}

/** `text` of the passage from `start` on is the paragraph's normal text from `from` on. */
interface Piece {
  readonly paragraph: NormalParagraph
  readonly start: number
  readonly from: number
}

const UNIT_START = /^(?:[,、;。%]|亿|万|人|条|件|篇|个|项|期|份|场|家|起|宗|例|名|次|元|处|部)/u
const NUMBER_ONLY = /^\d[\d,. ]{0,15}(?:%|条|件|个|次|人)?$/u
/** “3、1宗” and “2、到269380人次”: a page number left inside a sentence. */
const PAGE_MARKER = /^\d{1,2}、(?=到|至|\d{1,9}(?:余|多)?(?:条|件|篇|个|项|期|份|场|家|起|宗|例|名|人|次))/u
const ENDED = /[。;:!?！？)”》]$/u

/** Paragraphs outside the statutory tables; a line that breaks off inside a figure or a sentence is joined with the next. */
export const passagesOf = (document: NormalDocument, tableBlocks: ReadonlySet<number>): readonly Passage[] => {
  const passages: Passage[] = []
  let open: { text: string; heading: boolean; pieces: Piece[]; last: number } | null = null
  const texts = document.blocks.map((block) => (block.kind === 'paragraph' ? block.normal.text : ''))
  const isWrapped = wrappedLines(document, tableBlocks)
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' || tableBlocks.has(block.block) || leadsElsewhere(block)) continue
    const text = block.normal.text
    if (text.length === 0) continue
    const skip: number | null =
      open === null || open.heading || block.heading || block.block !== open.last + 1
        ? null
        : joint(open, block, texts[block.block + 1] ?? '', isWrapped)
    if (open !== null && skip !== null) {
      open.pieces.push({ paragraph: block, start: open.text.length, from: skip })
      open.text += text.slice(skip)
      open.last = block.block
      continue
    }
    if (open !== null) passages.push(open)
    open = { text, heading: block.heading, pieces: [{ paragraph: block, start: 0, from: 0 }], last: block.block }
  }
  if (open !== null) passages.push(open)
  return passages
}

/** How many characters of `block` to leave out when it continues the passage; null where it does not. */
const joint = (
  { text, pieces }: Passage,
  block: NormalParagraph,
  afterNext: string,
  isWrapped: (line: NormalParagraph, next: NormalParagraph) => boolean,
): number | null => {
  if (ENDED.test(text) || text.length < 4) return null
  const next = block.normal.text
  const line = pieces.at(-1)?.paragraph
  if (wrappedNumber(text, next) === 'whole') return 0
  const marker = PAGE_MARKER.exec(next)
  if (marker !== null) return text.length >= 8 ? marker[0].length : null
  if (/^[,、;]/u.test(next) || (line !== undefined && isWrapped(line, block))) return 0
  const prose = text.length >= 12 || /[,了共]/u.test(text)
  if (!prose) return null
  if (/\d$/u.test(text)) return UNIT_START.test(next) ? 0 : null
  if (NUMBER_ONLY.test(next)) return /[%条件个次人]$/u.test(next) || UNIT_START.test(afterNext) ? 0 : null
  return /^\d{1,9}(?:条|件|篇|个|项|期|份|场|家|起|宗|例|名|人|次)/u.test(next) && /\p{Script=Han}$/u.test(text)
    ? 0
    : null
}

/** Printed place of the half-open range of the passage; a range over a line break keeps its first line. */
export const placeOf = (passage: Passage, start: number, end: number): Place => {
  let piece = passage.pieces[0]
  let limit = passage.text.length
  for (const candidate of passage.pieces) {
    if (candidate.start <= start) piece = candidate
    else {
      limit = candidate.start
      break
    }
  }
  if (piece === undefined) return { block: 0, start: 0, end: 0 }
  const shift = piece.from - piece.start
  return paragraphPlace(piece.paragraph, start + shift, Math.min(end, limit) + shift)
}

/** What stands at the range, exactly as printed. */
export const printedOf = (passage: Passage, place: Place): string => {
  const piece = passage.pieces.find((candidate) => candidate.paragraph.block === place.block)
  return piece?.paragraph.normal.printed.slice(place.start, place.end) ?? ''
}

/** What stands at the half-open range of the passage, in all lines it goes over. */
export const printedWhole = (passage: Passage, start: number, end: number): string => {
  const breaks = flattened(passage.pieces, (piece) => (piece.start > start && piece.start < end ? [piece.start] : []))
  if (breaks.length === 0) return printedOf(passage, placeOf(passage, start, end))
  return [start, ...breaks]
    .map((from, index) => printedOf(passage, placeOf(passage, from, breaks[index] ?? end)))
    .join('')
}

const MARK_DIGIT = /[\u00B2\u00B3\u00B9\u2070-\u209C\u2460-\u24FF\u2776-\u2793\u3220-\u3229\u3280-\u3289]/u

/** True where a line of the passage prints an enclosed or superscript digit (①, ²) anywhere. */
export const hasMarkDigits = (passage: Passage): boolean =>
  passage.pieces.some(({ paragraph }) => MARK_DIGIT.test(paragraph.normal.printed))

/** True where the character of the passage is printed as an enclosed or superscript digit, never part of a figure. */
export const isMarkDigit = (passage: Passage, index: number): boolean =>
  MARK_DIGIT.test(printedOf(passage, placeOf(passage, index, index + 1)))
