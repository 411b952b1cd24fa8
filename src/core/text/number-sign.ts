/** Signs that mark a note behind a figure: ¹ ₂ ① ❶ ㉑. */
const NOTE_MARK =
  /[\u00B2\u00B3\u00B9\u2070-\u2079\u2080-\u2089\u2460-\u2473\u24EA-\u24FF\u2776-\u2793\u3251-\u325F\u32B1-\u32BF]/u
const RAISED = /[\u00B2\u00B3\u00B9\u2070-\u2079]/u
/** ½ and ⒈ are numbers of their own as well, but never a mark of a note. */
const NUMBER_SIGN = /\p{No}/u
const DIGIT = /\d/u
const STARTS_WITH_DIGIT = /^[\d０-９]/u
const GOES_ON = /^[.,．，]?[\d０-９]/u
const TEN = /(?:^|[^\d.０-９．])[1１][0０]\s*$/u
const SIGNS = new Map<number, boolean>()

/** True for a character that stands for a number without being a digit (①, ², ½, ⒈) and is spelled with digits. */
export const isNumberSign = (code: number): boolean => {
  if (code < 0xb2 || (code > 0x32bf && code < 0x1_0000)) return false
  const known = SIGNS.get(code)
  if (known !== undefined) return known
  const sign = String.fromCodePoint(code)
  const is = NOTE_MARK.test(sign) || (NUMBER_SIGN.test(sign) && /^\d/u.test(sign.normalize('NFKC')))
  SIGNS.set(code, is)
  return is
}

/**
 * The number signs of a text, which must never become one number with the digits of a figure beside them. Marks of a note
 * behind it (3440①) are left out; what may change its value (10⁴, 3½) or stands between or before digits (①3440) stays as
 * printed. Beside no digit they are enumerators and spelled as digits, like any other character.
 */
export class NumberSigns {
  readonly #printed: string
  /** Where the run of signs that was judged last ends, and what to do with it. */
  #end = 0
  #use: Use = 'spell'

  constructor(printed: string) {
    this.#printed = printed
  }

  /** How the character at `index`, behind the normalised character `last`, is written; null where it is no sign beside digits. */
  written(index: number, code: number, last: string): string | null {
    if (!isNumberSign(code)) return null
    if (index >= this.#end) {
      this.#end = runEnd(this.#printed, index)
      const after = this.#printed.slice(this.#end, this.#end + 2)
      const behind = DIGIT.test(last) ? this.#printed.slice(Math.max(0, index - 8), index) : null
      this.#use = judged(behind, this.#printed.slice(index, this.#end), after)
    }
    if (this.#use === 'spell') return null
    return this.#use === 'keep' ? String.fromCodePoint(code) : ''
  }
}

type Use = 'leave out' | 'keep' | 'spell'

const runEnd = (printed: string, start: number): number => {
  let end = start
  for (let code = printed.codePointAt(end); code !== undefined && isNumberSign(code); code = printed.codePointAt(end))
    end += code > 0xffff ? 2 : 1
  return end
}

/** `behind` is what is printed before the signs where that ends in a digit. */
const judged = (behind: string | null, signs: string, after: string): Use => {
  if (behind === null) return STARTS_WITH_DIGIT.test(after) ? 'keep' : 'spell'
  const marks = [...signs].every((sign) => NOTE_MARK.test(sign))
  const power = RAISED.test(signs) && TEN.test(behind)
  return marks && !power && !GOES_ON.test(after) ? 'leave out' : 'keep'
}
