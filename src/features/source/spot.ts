import type { Block } from '../../core/domain/document'
import type { Place } from '../../core/domain/place'
import { formatPlace } from '../../core/domain/place'
import type { Mark, MarkedDocument, Piece } from './marks'
import { comparePlaces, textAt, textKey } from './marks'

interface Spotted extends MarkedDocument {
  readonly selected: Mark | null
}

/** Marks a place from which no figure was read (of a diagnostic, of an old link) for as long as it is looked at. */
export const withSpot = (blocks: readonly Block[], marked: MarkedDocument, place: Place): Spotted => {
  const text = textAt(blocks, place)
  if (text === null) return { ...marked, selected: null }
  const mark: Mark = { key: formatPlace(place), place, printed: text.slice(place.start, place.end), figures: [] }
  const pieces = new Map(marked.pieces)
  const whole: readonly Piece[] = pieces.get(textKey(place)) ?? [{ start: 0, text, mark: null, head: false }]
  let begun = false
  pieces.set(
    textKey(place),
    whole.flatMap((piece): Piece[] => {
      const from = Math.max(place.start, piece.start)
      const to = Math.min(place.end, piece.start + piece.text.length)
      if (piece.mark !== null || from > to || (from === to && (begun || place.start !== place.end))) return [piece]
      const cut = (start: number, end: number, own: boolean): Piece[] =>
        start === end && !own
          ? []
          : [{ start, text: text.slice(start, end), mark: own ? mark : null, head: own && !begun }]
      const before = cut(piece.start, from, false)
      const own = cut(from, to, true)
      begun = true
      return [...before, ...own, ...cut(to, piece.start + piece.text.length, false)]
    }),
  )
  if (!begun) return { ...marked, selected: null }
  return {
    pieces,
    marks: [...marked.marks, mark].sort((left, right) => comparePlaces(left.place, right.place)),
    selected: mark,
  }
}
