import { remembered } from '../../text/remembered'

const ENUMERATOR =
  /^(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.,:]+|\d{1,2}(?=[^\d.,%+\-/*·])|其中[:,、]?|第[一二三四五六七八九十]{1,2}[、,.:])/u
const NOTE = /\([^()]{0,240}\)/gu
const OPEN_NOTE = /\([^()]{0,240}$/u
const PUNCTUATION = /[\s、，,。.;:；：“”"'《》〈〉<>/·…—_~-]/gu
/** Taiwan vocabulary of mirrors (the words, not only the glyphs, are converted), and one word written two ways. */
const VOCABULARY: readonly (readonly [RegExp, string])[] = [
  [/档案/gu, '文件'],
  [/资讯|讯息/gu, '信息'],
  [/入口网站/gu, '门户网站'],
  [/其它/gu, '其他'],
]

/** The text without leading enumerators: `(三)4.不同意公开` → `不同意公开`. */
const withoutEnumerator = (text: string): string => {
  let rest = text.trim()
  for (let round = 0; round < 4; round += 1) {
    const match = ENUMERATOR.exec(rest)
    if (match === null || match[0].length === rest.length) return rest
    rest = rest.slice(match[0].length)
  }
  return rest
}

/**
 * What a printed label is compared by: no enumerator, no notes in brackets (they hold digits and names of other rows),
 * no punctuation, mainland vocabulary.
 * @example labelKey('(二)部分公开(区分处理的,只计这一情形,不计其他情形)') // '部分公开'
 */
export const labelKey = remembered((text: string): string => {
  let rest = withoutEnumerator(text)
  if (rest.includes('(')) rest = rest.replaceAll(NOTE, '').replace(OPEN_NOTE, '')
  rest = rest.replaceAll(PUNCTUATION, '')
  if (/[案讯口它]/u.test(rest)) for (const [word, ours] of VOCABULARY) rest = rest.replaceAll(word, ours)
  return rest
})

/** Levenshtein distance, or `limit + 1` as soon as it must exceed `limit`. Both texts are label-sized. */
export const editDistance = (one: string, other: string, limit: number): number => {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    let smallest = row
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      const value = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + same,
      )
      current.push(value)
      if (value < smallest) smallest = value
    }
    if (smallest > limit) return limit + 1
    previous = current
  }
  return previous[other.length] ?? limit + 1
}

/** Misprints allowed in a label of this length; 本年新收… and 上年结转… are 14 characters long and differ by three. */
export const misprintLimit = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : length < 20 ? 2 : 3)
