import type { ReadingWords } from '../../i18n/reading/words'

/** Signs of a text that a voice leaves out or takes for another. */
type Signs = Pick<ReadingWords, 'digits' | 'minus' | 'plus' | 'to'>

const YEAR = /(?<![\d.,])(?<year>(?:19|20)\d{2})(?=\s{0,2}(?:年|[–—至]\s{0,2}(?:19|20)\d{2}\s{0,2}年|〕))/gu
const GROUPING = /(?<=\d),(?=\d{3}(?!\d))/gu
const RANGE = /(?<=[\d〇一二三四五六七八九月日年]\s?)[–—](?=\s?[\d〇一二三四五六七八九])/gu
const MINUS = /(?:−|(?<=^|[\s（(，：])-)(?=\d)/gu
const PLUS = /[+＋](?=\d)/gu
const PAUSE = /\s*[·|▸]\s*/gu
const SENTENCE_END = /(?<=[。！？；]|[.!?;](?=\s))/gu
const CLAUSE_END = /(?<=[，：、]|[,:](?=\s))/gu

/** Voices break off in long texts; a breath is this many characters at most, where it can be divided. */
const BREATH = 120

const digitByDigit = (year: string, digits: string): string =>
  [...year].map((digit) => digits[Number(digit)] ?? digit).join('')

/**
 * A text as a voice is to say it: years digit by digit in Chinese, no comma within a number, signs and ranges in words.
 * The words stay those of the screen.
 * @example spokenText('2018 年增 −1,234 件', zhHans) // '二〇一八 年增 负1234 件'
 */
export const spokenText = (text: string, { digits, minus, plus, to }: Signs): string =>
  text
    .replaceAll(YEAR, (year) => (digits === null ? year : digitByDigit(year, digits)))
    .replaceAll(GROUPING, '')
    .replaceAll(RANGE, to)
    .replaceAll(MINUS, minus)
    .replaceAll(PLUS, plus)
    .replaceAll(PAUSE, digits === null ? ', ' : '，')
    .trim()

const joinedUpTo = (pieces: readonly string[]): readonly string[] => {
  const joined: string[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last !== undefined && last.length + piece.length <= BREATH) joined.splice(-1, 1, last + piece)
    else joined.push(piece)
  }
  return joined
}

/** A text in breaths: sentence by sentence, a long sentence at its commas. */
export const inBreaths = (text: string): readonly string[] =>
  text
    .split(SENTENCE_END)
    .flatMap((sentence) => (sentence.length <= BREATH ? [sentence] : joinedUpTo(sentence.split(CLAUSE_END))))
    .map((breath) => breath.trim())
    .filter((breath) => breath !== '')
