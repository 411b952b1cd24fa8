import type { Approximation } from '../domain/unit'

/** A number as written in normalised text; `length` in characters of the input from the start position. */
export interface Numeral {
  readonly value: number
  readonly approx?: Approximation
  /** Characters consumed, bounds words and 万/亿 included, unit excluded. */
  readonly length: number
  /** `arabic` or `chinese` digits. */
  readonly digits: 'arabic' | 'chinese'
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    〇: 0,
    零: 0,
    一: 1,
    二: 2,
    两: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    壹: 1,
    贰: 2,
    叁: 3,
    肆: 4,
    伍: 5,
    陆: 6,
    柒: 7,
    捌: 8,
    玖: 9,
  }),
)
const SMALL_UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }),
)
const TENS: ReadonlyMap<string, number> = new Map(Object.entries({ 廿: 20, 卅: 30 }))
const CHINESE = /^[〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖十拾百佰千仟廿卅万亿]+/u
/** Thousands are parted by a comma or one space: after a zero, and at a wider gap, another number begins. */
const ARABIC = /^[+-]?(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+(?!\d)|\d+)(?:\.\d+)?/u
const BEFORE = /^(?<word>大约|约|大概|将近|接近|近|不足|不到|超过|突破|逾|超|多达|达到)/u
const AFTER = /^(?<word>余|多|左右|以上|上下)/u

const BOUNDS: ReadonlyMap<string, Approximation> = new Map<string, Approximation>(
  Object.entries({
    大约: 'about',
    约: 'about',
    大概: 'about',
    左右: 'about',
    上下: 'about',
    将近: 'up-to',
    接近: 'up-to',
    近: 'up-to',
    不足: 'up-to',
    不到: 'up-to',
    超过: 'at-least',
    突破: 'at-least',
    逾: 'at-least',
    超: 'at-least',
    余: 'at-least',
    多: 'at-least',
    以上: 'at-least',
  }),
)

/**
 * Reads the numeral that starts at `start` of normalised text, with bounds words around it (近, 约, 余, 多) and 万/亿.
 * Contradictory bounds (近200余) keep the one after the number. Returns null where no number stands.
 * @example parseNumeral('400余条', 0) // { value: 400, approx: 'at-least', length: 4, digits: 'arabic' }
 * @example parseNumeral('278余万', 0) // { value: 2780000, approx: 'at-least', length: 5, … }
 */
export const parseNumeral = (text: string, start: number): Numeral | null => {
  let rest = text.slice(start, start + 48)
  const before = BEFORE.exec(rest)
  const leading = before?.[0] ?? ''
  rest = rest.slice(leading.length)
  const body = readArabic(rest) ?? readChinese(rest)
  if (body === null) return null
  let length = leading.length + body.length
  let value = body.value
  rest = rest.slice(body.length)
  let approx = BOUNDS.get(leading)
  const bound = (): void => {
    const after = AFTER.exec(rest)?.[0]
    if (after === undefined) return
    approx = BOUNDS.get(after) ?? approx
    length += after.length
    rest = rest.slice(after.length)
  }
  bound()
  const scale = body.digits === 'arabic' ? scaleOf(rest) : null
  if (scale !== null) {
    value = multiply(value, scale.factor)
    length += scale.length
    rest = rest.slice(scale.length)
    bound()
  }
  return approx === undefined ? { value, length, digits: body.digits } : { value, approx, length, digits: body.digits }
}

/** 万 and 亿 multiply; 万元 and 亿元 are units and are left to the caller. */
const scaleOf = (rest: string): { factor: number; length: number } | null => {
  if (/^万亿(?!元)/u.test(rest)) return { factor: 1e12, length: 2 }
  if (/^万(?!元|吨|千|车|台)/u.test(rest)) return { factor: 1e4, length: 1 }
  if (/^亿(?!元)/u.test(rest)) return { factor: 1e8, length: 1 }
  return null
}

/** Decimal-exact: 5.3 × 10000 = 53000. */
const multiply = (value: number, factor: number): number => Number((value * factor).toPrecision(15))

interface Body {
  readonly value: number
  readonly length: number
  readonly digits: 'arabic' | 'chinese'
}

const readArabic = (rest: string): Body | null => {
  const match = ARABIC.exec(rest)
  if (match === null) return null
  return { value: Number(match[0].replaceAll(/[ ,+]/gu, '')), length: match[0].length, digits: 'arabic' }
}

const readChinese = (rest: string): Body | null => {
  const match = CHINESE.exec(rest)
  if (match === null) return null
  const value = chineseValue(match[0])
  return value === null ? null : { value, length: match[0].length, digits: 'chinese' }
}

/**
 * Value of a whole Chinese numeral, or null where it is none: 两千零五 → 2005, 二〇二五 → 2025, 廿三 → 23, 三百二 → 320.
 */
export const chineseValue = (text: string): number | null => {
  const characters = [...text]
  if (characters.length === 0) return null
  if (characters.every((character) => DIGITS.get(character) !== undefined))
    return Number(characters.map((character) => DIGITS.get(character)).join(''))
  let sum: Sum | null = { total: 0, section: 0, digit: null, lastUnit: 0, afterZero: false }
  for (const character of characters) {
    sum = withCharacter(sum, character)
    if (sum === null) return null
  }
  const { total, section, digit, lastUnit, afterZero } = sum
  if (digit === null) return total + section
  // 三百二 is 320, 三百零二 is 302
  return total + section + (lastUnit >= 100 && !afterZero && digit !== 0 ? (digit * lastUnit) / 10 : digit)
}

/** A Chinese numeral read up to some character: whole 万 and 亿, what follows them, and the digit that waits for its unit. */
interface Sum {
  readonly total: number
  readonly section: number
  readonly digit: number | null
  readonly lastUnit: number
  readonly afterZero: boolean
}

const withCharacter = (sum: Sum, character: string): Sum | null => {
  const { section, digit } = sum
  const value = DIGITS.get(character)
  if (value !== undefined)
    return digit !== null && digit !== 0 ? null : { ...sum, digit: value, afterZero: sum.afterZero || value === 0 }
  const tens = TENS.get(character)
  if (tens !== undefined) return digit === null ? { ...sum, section: section + tens, lastUnit: 10 } : null
  const small = SMALL_UNITS.get(character)
  if (small === undefined) return withLargeUnit(sum, character)
  if (digit === null && (small !== 10 || section !== 0)) return null
  return { ...sum, section: section + (digit ?? 1) * small, digit: null, lastUnit: small, afterZero: false }
}

const withLargeUnit = ({ total, section, digit }: Sum, character: string): Sum | null => {
  const factor = character === '万' ? 1e4 : 1e8
  const part = section + (digit ?? 0)
  if (part === 0 && total === 0) return null
  return {
    total: character === '亿' ? (total + part) * factor : total + part * factor,
    section: 0,
    digit: null,
    lastUnit: factor,
    afterZero: false,
  }
}
