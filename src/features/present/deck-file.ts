import type { Deck } from '../../state/deck'
import { readSlides, writtenSlides } from '../../state/deck'

const FORMAT = 'nianbao-deck'
const VERSION = 1

/** A deck as the text of a file. */
export const deckFile = (deck: Deck): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, slides: writtenSlides(deck) }, null, 2)}\n`

/** What a file holds: a deck, one of a later version, or something else. */
export type DeckRead = { readonly kind: 'deck'; readonly deck: Deck } | { readonly kind: 'newer' | 'other' }

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Reads the text of such a file; never fails. */
export const readDeckFile = (text: string): DeckRead => {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT)
    return { kind: 'other' }
  if ('version' in value && typeof value.version === 'number' && value.version > VERSION) return { kind: 'newer' }
  const deck = 'slides' in value ? readSlides(value.slides) : null
  return deck === null ? { kind: 'other' } : { kind: 'deck', deck }
}
