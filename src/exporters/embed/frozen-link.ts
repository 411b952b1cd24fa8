import { decodeShown } from '../../core/schema/decode-shown'
import type { Shown, ShownCard } from '../../core/schema/wire-shown'
import { pack, unpack } from '../packed'
import { FROZEN_MARK, isFrozenHash } from './frozen-hash'

/** What is packed is in these letters; no more than a link of ours holds. */
const PACKED = /^[\w-]{1,8000}$/u

/** Where a figure stands is left out: a frozen card opens no document. */
const withoutPlaces = (card: ShownCard): ShownCard => ({
  ...card,
  table: {
    ...card.table,
    rows: card.table.rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ sources: _sources, ...cell }) => cell),
    })),
  },
})

/** The part of an address from `#` on that holds a card with its figures; it may be longer than `LONGEST_LINK`. */
export const frozenLink = async (shown: Shown, card: ShownCard): Promise<string> => {
  const frozen: Shown = { ...shown, sentence: '', keyFigures: [], link: '', cards: [withoutPlaces(card)] }
  return `${FROZEN_MARK}${await pack(JSON.stringify(frozen))}`
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What an address holds, judged as a saved file is; null where it is damaged, too long or not of one card. */
export const readFrozenLink = async (hash: string): Promise<Shown | null> => {
  const packed = hash.slice(FROZEN_MARK.length)
  const text = isFrozenHash(hash) && PACKED.test(packed) ? await unpack(packed) : null
  if (text === null) return null
  const shown = decodeShown(jsonOf(text))
  return shown.ok && shown.value.cards.length === 1 ? shown.value : null
}
