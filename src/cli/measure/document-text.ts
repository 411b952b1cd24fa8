import type { Place } from '../../core/domain/place'
import type { NormalDocument } from '../../core/ingest/normal-document'
import type { NormalText } from '../../core/text/normalize'
import { normalize, printedRange } from '../../core/text/normalize'

/** Half-open range in {@link DocumentText.text}. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The whole document as one run of normalised text without spaces, so that a quotation is found across lines and cells. */
export interface DocumentText {
  readonly text: string
  readonly spanOf: (place: Place) => Span | null
}

interface Piece {
  readonly key: string
  readonly normal: NormalText
  /** Index in the run of each character of `normal.text`; spaces take the index of what follows. */
  readonly at: readonly number[]
}

const keyOf = (block: number, row: number | undefined, column: number | undefined): string =>
  row === undefined ? `${block}` : `${block}/${row}/${column ?? 0}`

/** Lays out the blocks of a document one after another; cells covered by a span are left out. */
export const documentText = (document: NormalDocument): DocumentText => {
  let text = ''
  const pieces = new Map<string, Piece>()
  const add = (key: string, normal: NormalText): void => {
    const at: number[] = []
    for (const character of normal.text) {
      for (let unit = 0; unit < character.length; unit += 1) at.push(text.length + (character === ' ' ? 0 : unit))
      if (character !== ' ') text += character
    }
    at.push(text.length)
    pieces.set(key, { key, normal, at })
  }
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') add(keyOf(block.block, undefined, undefined), block.normal)
    else
      block.rows.forEach((row, rowIndex) => {
        row.forEach((normal, columnIndex) => {
          const covered = block.table.rows[rowIndex]?.[columnIndex]?.origin !== undefined
          if (!covered) add(keyOf(block.block, rowIndex, columnIndex), normal)
        })
      })
  }
  const spanOf = (place: Place): Span | null => {
    const piece = pieces.get(keyOf(place.block, place.row, place.column))
    return piece === undefined ? null : spanWithin(piece, place)
  }
  return { text, spanOf }
}

const spanWithin = (piece: Piece, place: Place): Span => {
  let start: number | null = null
  let end = 0
  for (let index = 0; index < piece.normal.text.length; index += 1) {
    const printed = printedRange(piece.normal, index, index + 1)
    if (printed.end <= place.start || printed.start >= place.end) continue
    start ??= piece.at[index] ?? 0
    end = piece.at[index + 1] ?? 0
  }
  return start === null ? { start: piece.at[0] ?? 0, end: piece.at[0] ?? 0 } : { start, end }
}

/** Every place where a quotation stands, in order; spaces and spelling do not matter. */
export const occurrences = (document: DocumentText, quotation: string): readonly Span[] => {
  const wanted = normalize(quotation).text.replaceAll(' ', '')
  const found: Span[] = []
  if (wanted === '') return found
  for (let from = document.text.indexOf(wanted); from >= 0; from = document.text.indexOf(wanted, from + 1))
    found.push({ start: from, end: from + wanted.length })
  return found
}

/** True where two half-open ranges have a character in common. */
export const overlaps = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end
