import type { Block } from '../../core/domain/document'
import type { Place } from '../../core/domain/place'
import { formatPlace } from '../../core/domain/place'
import type { Figure } from './figure'

/** A stretch of text that was read, with all that was read from it. */
export interface Mark {
  /** `formatPlace` of the stretch; also its address. */
  readonly key: string
  readonly place: Place
  /** What stands there; empty for a blank cell. */
  readonly printed: string
  readonly figures: readonly Figure[]
}

/** A piece of printed text: of one mark or of none. `head` is the piece of its mark that takes the focus. */
export interface Piece {
  readonly start: number
  readonly text: string
  readonly mark: Mark | null
  readonly head: boolean
}

/** Texts of a document by the place they stand in, and the marks in reading order. */
export interface MarkedDocument {
  readonly marks: readonly Mark[]
  /** Pieces of each marked text, by {@link textKey}. */
  readonly pieces: ReadonlyMap<string, readonly Piece[]>
}

interface Found {
  readonly place: Place
  readonly figures: Figure[]
}

/** A paragraph or cell with what was read from it, by place. */
interface Marked {
  readonly text: string
  readonly found: Map<string, Found>
}

/** Names a paragraph or a cell. */
export const textKey = (place: Pick<Place, 'block' | 'row' | 'column'>): string =>
  place.row === undefined ? String(place.block) : `${place.block}.${place.row}.${place.column ?? 0}`

/** Printed text a place stands in; null where the document has no such place. */
export const textAt = (blocks: readonly Block[], place: Place): string | null => {
  const block = blocks[place.block]
  if (block === undefined) return null
  const text = block.kind === 'table' ? block.rows[place.row ?? -1]?.[place.column ?? -1]?.text : block.text
  if (text === undefined || (block.kind !== 'table' && place.row !== undefined)) return null
  return place.start <= place.end && place.end <= text.length ? text : null
}

/** A place in a slot that a span covers stands in the slot the span begins with. */
export const atOrigin = (blocks: readonly Block[], place: Place): Place => {
  const block = blocks[place.block]
  if (block?.kind !== 'table') return place
  const origin = block.rows[place.row ?? -1]?.[place.column ?? -1]?.origin
  return origin === undefined ? place : { ...place, ...origin }
}

/**
 * Marks of a document. Figures of the same place are one mark. Where marks overlap the shorter one has the common text;
 * a mark whose text belongs to shorter ones entirely adds its figures to the first of them.
 */
export const markDocument = (blocks: readonly Block[], figures: readonly Figure[]): MarkedDocument => {
  const byText = new Map<string, Marked>()
  for (const figure of figures) {
    const place = atOrigin(blocks, figure.place)
    const text = textAt(blocks, place)
    if (text === null) continue
    const texts = byText.get(textKey(place)) ?? { text, found: new Map<string, Found>() }
    byText.set(textKey(place), texts)
    const mark = texts.found.get(formatPlace(place)) ?? { place, figures: [] }
    texts.found.set(formatPlace(place), mark)
    mark.figures.push({ ...figure, place })
  }
  const pieces = new Map<string, readonly Piece[]>()
  const marks: Mark[] = []
  for (const [key, { text, found }] of byText) {
    const drafts = [...found].map(
      ([markKey, { place, figures }]): Mark => ({
        key: markKey,
        place,
        printed: text.slice(place.start, place.end),
        figures,
      }),
    )
    const cut = piecesOf(text, drafts)
    pieces.set(key, cut)
    for (const { mark, head } of cut) if (mark !== null && head) marks.push(mark)
  }
  return { marks: marks.sort((left, right) => comparePlaces(left.place, right.place)), pieces }
}

/** Reading order. */
export const comparePlaces = (left: Place, right: Place): number =>
  left.block - right.block ||
  (left.row ?? -1) - (right.row ?? -1) ||
  (left.column ?? -1) - (right.column ?? -1) ||
  left.start - right.start ||
  left.end - right.end

/** A stretch of text between two edges and the shortest mark over it. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly owner: string | null
}

const lengthOf = ({ place }: Mark): number => place.end - place.start

const stretchesOf = (text: string, drafts: readonly Mark[]): readonly Stretch[] => {
  const edges = [...new Set([0, text.length, ...drafts.flatMap(({ place }) => [place.start, place.end])])].sort(
    (left, right) => left - right,
  )
  const indexOf = new Map(edges.map((edge, index) => [edge, index]))
  const owners: (string | undefined)[] = []
  const blanks: Stretch[] = []
  for (const mark of [...drafts].sort((left, right) => lengthOf(right) - lengthOf(left))) {
    const { start, end } = mark.place
    if (start === end) blanks.push({ start, end, owner: mark.key })
    for (let index = indexOf.get(start) ?? 0; index < (indexOf.get(end) ?? 0); index += 1) owners[index] = mark.key
  }
  const stretches = edges.flatMap((start, index): Stretch[] => {
    const end = edges[index + 1]
    return end === undefined ? [] : [{ start, end, owner: owners[index] ?? null }]
  })
  return [...blanks, ...stretches].sort((left, right) => left.start - right.start || left.end - right.end)
}

const piecesOf = (text: string, drafts: readonly Mark[]): readonly Piece[] => {
  const stretches = stretchesOf(text, drafts)
  const marks = new Map(drafts.map((mark) => [mark.key, mark]))
  const owning = new Set(stretches.map(({ owner }) => owner))
  for (const covered of drafts) {
    if (owning.has(covered.key)) continue
    const { start, end } = covered.place
    const heir = marks.get(
      stretches.find((one) => one.owner !== null && one.start >= start && one.end <= end)?.owner ?? '',
    )
    if (heir !== undefined) marks.set(heir.key, { ...heir, figures: [...heir.figures, ...covered.figures] })
  }
  const begun = new Set<string>()
  return stretches.map(({ start, end, owner }): Piece => {
    const mark = owner === null ? null : (marks.get(owner) ?? null)
    const head = mark !== null && !begun.has(mark.key)
    if (mark !== null) begun.add(mark.key)
    return { start, text: text.slice(start, end), mark, head }
  })
}

/** The mark an address means: the one at that place, one that was merged into another, else the first inside the place. */
export const markAt = (marks: readonly Mark[], place: Place): Mark | null => {
  const key = formatPlace(place)
  const exact = marks.find((mark) => mark.key === key)
  if (exact !== undefined) return exact
  const sameText = marks.filter((mark) => textKey(mark.place) === textKey(place))
  return (
    sameText.find((mark) => mark.figures.some((figure) => formatPlace(figure.place) === key)) ??
    sameText.find((mark) => mark.place.start >= place.start && mark.place.end <= place.end) ??
    null
  )
}
