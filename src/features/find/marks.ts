import { fold } from './fold'
import type { Span } from './pinyin-match'
import { pinyinSpan, readingsOfText } from './pinyin-match'
import type { Query, Term } from './query'

/** A piece of a shown text; `found`: it is what was typed. */
export interface Piece {
  readonly text: string
  readonly found: boolean
}

const spanOf = (folded: string, { folded: typed, letters }: Term, pinyin: boolean): Span | null => {
  const from = folded.indexOf(typed)
  if (from !== -1) return { from, to: from + typed.length }
  return pinyin && letters !== null ? pinyinSpan(readingsOfText(folded), letters) : null
}

/** Spans in their order, those that touch or overlap as one. */
const merged = (spans: readonly Span[]): readonly Span[] => {
  const apart: Span[] = []
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = apart.at(-1)
    if (last === undefined || span.from > last.to) apart.push(span)
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
  }
  return apart
}

/**
 * A shown text cut where it is what was typed; by pinyin too where that is how it was found.
 * @example piecesOf('衡阳市水利局', query, false) // for 水利: 衡阳市, 水利 (found), 局
 */
export const piecesOf = (text: string, { whole, terms }: Query, pinyin: boolean): readonly Piece[] => {
  const folded = fold(text)
  const phrase = spanOf(folded, whole, pinyin)
  const spans = phrase === null ? terms.flatMap((term) => spanOf(folded, term, pinyin) ?? []) : [phrase]
  let at = 0
  const pieces = merged(spans).flatMap(({ from, to }): readonly Piece[] => {
    const before = text.slice(at, from)
    at = to
    return [
      { text: before, found: false },
      { text: text.slice(from, to), found: true },
    ]
  })
  return [...pieces, { text: text.slice(at), found: false }].filter((piece) => piece.text !== '')
}
