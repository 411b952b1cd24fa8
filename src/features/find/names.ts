import { fold } from './fold'
import type { Readings } from './pinyin-match'
import { readingsOfText } from './pinyin-match'

/** One way a thing is called. */
export interface Name {
  readonly text: string
  readonly folded: string
  /** null where a name is not looked for by pinyin. */
  readonly readings: Readings | null
  /** Says where a thing belongs (region, year, figures): it answers no better than a word of the thing's own name. */
  readonly beside: boolean
}

/** Something that can be found by any of its names; the first is the one it is shown under. */
export interface Entry<Target> {
  readonly names: readonly Name[]
  readonly target: Target
}

interface NameOptions {
  readonly pinyin?: boolean
  readonly beside?: boolean
}

/** Prepares a name once, so that a search only compares. */
export const nameOf = (text: string, { pinyin = false, beside = false }: NameOptions = {}): Name => {
  const folded = fold(text)
  return { text, folded, readings: pinyin ? readingsOfText(folded) : null, beside }
}
