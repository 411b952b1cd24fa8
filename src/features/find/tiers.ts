import type { Name } from './names'
import { pinyinSpan } from './pinyin-match'
import type { Term } from './query'

/** How well a name answers what was typed, best first. */
export const TIER = {
  exact: 0,
  prefix: 1,
  word: 2,
  pinyinWhole: 3,
  pinyin: 4,
  inside: 5,
  pinyinInside: 6,
  none: 7,
} as const
export type Tier = (typeof TIER)[keyof typeof TIER]

const LETTER = /[\p{L}\p{N}]/u
const HAN = /\p{Script=Han}/u
/** A name goes on with a new word after what is divided: 衡阳市|水利局. */
const DIVISION = /[省市县区州盟旗乡镇局厅部委和及或与]/u

const beginsWord = (text: string, index: number): boolean => {
  const before = text.charAt(index - 1)
  if (!LETTER.test(before) || DIVISION.test(before)) return true
  return HAN.test(before) !== HAN.test(text.charAt(index))
}

const tierOfText = (text: string, typed: string): Tier => {
  let at = text.indexOf(typed)
  if (at === -1) return TIER.none
  if (at === 0) return text.length === typed.length ? TIER.exact : TIER.prefix
  for (; at !== -1; at = text.indexOf(typed, at + 1)) if (beginsWord(text, at)) return TIER.word
  return TIER.inside
}

const tierOfPinyin = ({ readings }: Name, { letters }: Term): Tier => {
  const span = readings === null || letters === null ? null : pinyinSpan(readings, letters)
  if (span === null) return TIER.none
  if (span.from > 0) return TIER.pinyinInside
  return span.to === readings?.length ? TIER.pinyinWhole : TIER.pinyin
}

const better = (one: Tier, other: Tier): Tier => (one < other ? one : other)

/** The worse of two. */
export const worse = (one: Tier, other: Tier): Tier => (one > other ? one : other)

/** How well one name answers one word. */
export const tierOf = (name: Name, term: Term): Tier => {
  const printed = tierOfText(name.folded, term.folded)
  // a name that begins as the letters read is meant before one that only holds them
  const tier = printed < TIER.inside ? printed : better(printed, tierOfPinyin(name, term))
  if (!name.beside) return tier
  return tier === TIER.pinyinWhole ? TIER.pinyin : worse(tier, TIER.word)
}
