import { withMainlandWords } from './mainland-words'
import { isNumberSign, NumberSigns } from './number-sign'
import { simplifyCharacter } from './simplify'

/** Normalised text with, for each of its UTF-16 units, the offset in the printed text it came from. */
export interface NormalText {
  readonly printed: string
  readonly text: string
  /** `offsets[i]` is the printed offset of `text[i]`; `offsets[text.length]` is `printed.length`. */
  readonly offsets: readonly number[]
}

const DROPPED = /[\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF\uFE0E\uFE0F]/u
const SPACE = /[\s\u00A0\u3000\u2000-\u200A]/u
const HAN = /\p{Script=Han}/u
const PINYIN = /^[(\uFF08](?<letters>[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,7})[)\uFF09]/u
/** `公(gong)` in brackets needs a tone mark or a following Han; plain Latin abbreviations such as (app) stay. */
const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]/u
const TONELESS_SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|v|ve)$/u

const FOLDED: Readonly<Record<string, string>> = {
  '﹝': '〔',
  '﹞': '〕',
  '﹕': '：',
  '﹔': '；',
  '﹐': '，',
  '﹑': '、',
  '﹒': '.',
  '‘': '“',
  '’': '”',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '–': '-',
  '—': '—',
  '－': '-',
  '﹣': '-',
  '−': '-',
  '‑': '-',
  '‒': '-',
  '～': '~',
  '∼': '~',
  '〜': '~',
  '•': '·',
  '・': '·',
  '‧': '·',
  '∙': '·',
}

/**
 * Brings printed text into the one spelling all rules are written in: simplified characters, half-width digits, letters
 * and brackets `()` `,` `:` `;` `%`, quotes “ ”, no spaces inside Chinese text (two for a gap between cells), no injected pinyin, no zero-width
 * characters, the words of the mainland for Taiwan's.
 * Kangxi radicals and other compatibility forms are folded one character at a time, so that offsets stay exact. The mark
 * of a note behind a figure (3440①) is no part of it and left out.
 * @example normalize('規（guī）章 １２ 件').text // '规章12件'
 */
export const normalize = (printed: string): NormalText => {
  let text = ''
  // kept apart: looking at the end of a growing string copies it whole each time
  let last = ''
  let nextVisible = 0
  const signs = new NumberSigns(printed)
  const offsets: number[] = []
  for (let index = 0; index < printed.length; ) {
    const plainEnd = endOfPlain(printed, index, offsets)
    if (plainEnd > index) {
      text += printed.slice(index, plainEnd)
      last = printed[plainEnd - 1] ?? ''
      index = plainEnd
      continue
    }
    const code = printed.codePointAt(index) ?? 0
    const width = code > 0xffff ? 2 : 1
    if (code === 0x28 || code === 0xff08) {
      const skip = pinyinLength(printed, index, last)
      if (skip > 0) {
        index += skip
        continue
      }
    }
    let spelled = signs.written(index, code, last) ?? spellingOf(code)
    if (spelled === GAP) {
      if (nextVisible <= index) nextVisible = visibleFrom(printed, index + width)
      spelled = gapOf(nextVisible - index, last, printed[nextVisible] ?? '')
    }
    if (spelled !== '') {
      if (last === ',' && AFTER_COMMA.has(spelled)) {
        text = text.slice(0, -1)
        offsets.pop()
      }
      for (let unit = 0; unit < spelled.length; unit += 1) offsets.push(index)
      text += spelled
      last = spelled.length === 1 ? spelled : (spelled.at(-1) ?? '')
    }
    index += width
  }
  offsets.push(printed.length)
  return { printed, text: withMainlandWords(withPairedQuotes(text), { printed, offsets }), offsets }
}

/** Straight quotation marks open and close by turns. */
const withPairedQuotes = (text: string): string => {
  if (!text.includes('"')) return text
  return text.split('"').reduce((before, after, index) => `${before}${index % 2 === 1 ? '“' : '”'}${after}`)
}

/** Printed range of the half-open range [start, end) of the normalised text. */
export const printedRange = (normal: NormalText, start: number, end: number): { start: number; end: number } => {
  const from = normal.offsets[start] ?? normal.printed.length
  if (end <= start) return { start: from, end: from }
  const last = normal.offsets[end - 1] ?? from
  const code = normal.printed.codePointAt(last) ?? 0
  return { start: from, end: Math.min(last + (code > 0xffff ? 2 : 1), normal.printed.length) }
}

/** A space is kept only between two Latin letters or between two numbers (a thousands gap or two cells is then decidable). */
const GAP = ' '
const WIDE_GAP = '  '
const FIGURE = /[\d０-９]/u
/**
 * What a gap of so many characters is written as: nothing inside Chinese text; more white space than one between two
 * numbers is what stands between two cells.
 */
const gapOf = (width: number, before: string, after: string): string => {
  if (!LATIN_LEFT.test(before) || !LATIN_RIGHT.test(after)) return ''
  return width > 1 && FIGURE.test(before) && FIGURE.test(after) ? WIDE_GAP : GAP
}
const LATIN_LEFT = /[A-Za-z0-9.%/+-]/u
const LATIN_RIGHT = /[A-Za-z0-9+\-−/.０-９]/u
const WHITE = /\s/u
/** A mirror that puts a comma before each mark (死亡3人,、受伤5人,。) adds nothing: the mark itself is kept. */
const AFTER_COMMA: ReadonlySet<string> = new Set([',', '、', '。', ';', ':'])

/** Index of the first unit from `start` on that is no white space. */
const visibleFrom = (printed: string, start: number): number => {
  let index = start
  while (index < printed.length && WHITE.test(printed[index] ?? '')) index += 1
  return index
}

/** By code unit, what {@link isPlain} found: not known yet, plain, or looked at one by one. */
const PLAIN = new Uint8Array(0x1_0000)
const [IS_PLAIN, IS_NOT] = [1, 2]
/** What it means depends on what stands beside it. */
const BESIDE: ReadonlySet<string> = new Set([...AFTER_COMMA, '(', GAP])

/** Written as it stands, whatever stands beside it, as most of a text is. */
const isPlain = (code: number): boolean => {
  if (PLAIN[code] === 0) {
    const character = String.fromCharCode(code)
    const is = !isNumberSign(code) && spellingOf(code) === character && !BESIDE.has(character)
    PLAIN[code] = is && !/\p{Surrogate}/u.test(character) ? IS_PLAIN : IS_NOT
  }
  return PLAIN[code] === IS_PLAIN
}

/** Where the plain characters from `start` on end; notes the offset of each. */
const endOfPlain = (printed: string, start: number, offsets: number[]): number => {
  let index = start
  while (index < printed.length && isPlain(printed.charCodeAt(index))) {
    offsets.push(index)
    index += 1
  }
  return index
}

const SPELLINGS = new Map<number, string>()

/** How a character is written in normalised text: {@link GAP} for a space, empty for what is dropped. */
const spellingOf = (code: number): string => {
  const known = SPELLINGS.get(code)
  if (known !== undefined) return known
  const spelled = spell(String.fromCodePoint(code), code)
  SPELLINGS.set(code, spelled)
  return spelled
}

const spell = (character: string, code: number): string => {
  if (code <= 0x20) return GAP
  if (code < 0x80) return character
  if (DROPPED.test(character)) return ''
  if (SPACE.test(character)) return GAP
  const folded = FOLDED[character]
  if (folded !== undefined) return folded
  if (code >= 0x4e00 && code <= 0x9fff) return simplifyCharacter(character)
  if (code >= 0x3001 && code <= 0x3002) return character
  // ①, ㈠ and the like become "1" and "(一)": enumerators stay readable
  const compatible = character.normalize('NFKC')
  return compatible.length === 1 ? simplifyCharacter(compatible) : compatible
}

const pinyinLength = (printed: string, index: number, previous: string): number => {
  if (!HAN.test(previous)) return 0
  const match = PINYIN.exec(printed.slice(index, index + 10))
  const letters = match?.groups?.letters
  if (match === null || letters === undefined) return 0
  if (TONED.test(letters)) return match[0].length
  return TONELESS_SYLLABLE.test(letters) ? match[0].length : 0
}
