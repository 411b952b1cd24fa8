import { fold } from './fold'
import { isPinyin } from './pinyin-match'

/** A word that was typed, in the searched spelling. */
export interface Term {
  readonly folded: string
  /** Its letters without spaces and apostrophes where they may be pinyin. */
  readonly letters: string | null
}

/** What was typed: as one phrase, and word by word. */
export interface Query {
  readonly whole: Term
  readonly terms: readonly Term[]
}

const WHITE = /\s+/gu
const NOT_READ = /[\s'’]+/gu
/** Longer than any name; a limit only against what is pasted by mistake. */
const LONGEST = 100
const MOST_TERMS = 8

const termOf = (folded: string): Term => {
  const letters = folded.replaceAll(NOT_READ, '')
  return { folded, letters: isPinyin(letters) ? letters : null }
}

/** Between a name and a year, typed without a space: 宿迁2024. */
const BESIDE_NUMBER = /(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu

/** Reads what was typed; null where there is nothing to look for. */
export const parseQuery = (typed: string): Query | null => {
  const folded = fold(typed.slice(0, LONGEST)).trim().replaceAll(WHITE, ' ')
  if (folded === '') return null
  return {
    whole: termOf(folded),
    terms: folded.replaceAll(BESIDE_NUMBER, ' ').split(' ').slice(0, MOST_TERMS).map(termOf),
  }
}
