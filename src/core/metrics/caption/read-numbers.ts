import { UNITS } from '../../domain/unit'
import type { Approximation, Unit } from '../../domain/unit'
import type { NormalText } from '../../text/normalize'
import { parseNumeral } from '../../text/numeral'
import { wordedShareAt } from './worded-shares'
import type { WrittenNumber } from './written-number'

/** A year the caption names. */
export interface WrittenYear {
  readonly start: number
  readonly end: number
  readonly year: number
}

/** What a caption says in numbers; dates and ordinals are among neither. */
export interface CaptionNumbers {
  readonly numbers: readonly WrittenNumber[]
  readonly years: readonly WrittenYear[]
}

const UNITS_LONGEST_FIRST = [...UNITS].sort((a, b) => b.length - a.length)
const YEAR = /(?<year>(?:19|20)\d{2})(?:年度?|(?!\.?\d|[%万亿余多条件次篇个人项元期份场家起部例宗名处]))/uy
const HAN_YEAR = /(?<digits>[二一][〇零九][〇零一二三四五六七八九]{2})年度?/uy
const HAN_DIGITS = '〇一二三四五六七八九'
/** Dates, durations, document numbers and ordinals. */
const NO_FIGURE =
  /(?:第(?:\d{1,9}|[一二三四五六七八九十百]{1,6})|\d{1,2}·\d{1,2}|[\d一二三四五六七八九十]{1,3}(?:[至~-]\d{1,2})?(?:个?月份?|日|号|年|天|季度|时)|[(〔]\d{1,4}[)〕](?:\d{1,4}号)?|[A-Za-z]{1,20}-?\d{1,9})/uy
const HUNDREDTHS = /百分之/uy
const AT_LEAST_BEFORE = /(?:至少|不低于|不少于|起码|at least |more than |over )$/iu
const UP_TO_BEFORE = /(?:至多|不多于|不高于|nearly |almost |at most |up to )$/iu
const ABOUT_BEFORE = /(?:about|around|roughly|some) $/iu
const BOUND_AFTER = /(?:以上|左右|上下|以下|以内|(?: [a-z]{1,20})? or more)/uy
const BOUNDS_AFTER: Readonly<Record<string, Approximation>> = {
  以上: 'at-least',
  左右: 'about',
  上下: 'about',
  以下: 'up-to',
  以内: 'up-to',
}
const JOINT = /(?:[-~至到]|—{1,2}|–)(?=[\d一二两三四五六七八九十百])/uy
const SCALE = /(?<scale>万亿|亿|万)(?:[余多]|左右|以上|上下)?$/u
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 }

/** Units as our English pages write them. */
const ENGLISH_UNITS: readonly (readonly [string, Unit])[] = [
  ['× 10,000 yuan', '万元'],
  ['×10,000 yuan', '万元'],
]

const unitAt = (text: string, index: number): { readonly unit: Unit | null; readonly length: number } => {
  const unit = UNITS_LONGEST_FIRST.find((one) => text.startsWith(one, index))
  if (unit !== undefined) return { unit, length: unit.length }
  const rest = text.slice(index).trimStart()
  const [word, english] = ENGLISH_UNITS.find(([one]) => rest.startsWith(one)) ?? ['', null]
  return { unit: english, length: english === null ? 0 : text.length - index - rest.length + word.length }
}

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index
  return pattern.exec(text)
}

const yearAt = (text: string, index: number): WrittenYear | null => {
  if (/\d/u.test(text[index - 1] ?? '')) return null
  const arabic = at(YEAR, text, index)
  if (arabic !== null) return { start: index, end: index + arabic[0].length, year: Number(arabic.groups?.['year']) }
  const digits = at(HAN_YEAR, text, index)
  if (digits === null) return null
  const year = Number(
    [...(digits.groups?.['digits'] ?? '').replaceAll('零', '〇')].map((d) => HAN_DIGITS.indexOf(d)).join(''),
  )
  return { start: index, end: index + digits[0].length, year }
}

/** Zeros at the end of a whole number: 400 → 100. */
const roundness = (value: number): number => {
  const zeros = value === 0 ? 0 : (/0*$/u.exec(String(value))?.[0].length ?? 0)
  return 10 ** zeros
}

const stepOf = (written: string, value: number, approx: Approximation | undefined) => {
  const scale = SCALES[SCALE.exec(written)?.groups?.['scale'] ?? ''] ?? 1
  const decimals = /\.(?<decimals>\d+)/u.exec(written)?.groups?.['decimals']?.length ?? 0
  if (decimals > 0) return { step: scale / 10 ** decimals, short: true }
  if (approx === undefined) return { step: scale, short: scale > 1 }
  return { step: Math.max(scale, Number.isInteger(value) ? roundness(Math.abs(value)) : 1), short: false }
}

/** A sign after a letter or a digit joins words (A-4, 380-400); after a Han character it is one: 增加了-15人. */
const isSigned = (text: string, index: number): boolean => {
  const before = text[index - 1] ?? ''
  if (/[\p{L}\d)]/u.test(before) && !/\p{Script=Han}/u.test(before)) return false
  // 1月-10月, 2023年-2024年
  return (
    !/\p{Script=Han}/u.test(before) || (yearAt(text, index + 1) === null && at(NO_FIGURE, text, index + 1) === null)
  )
}

/** 不超过400, 至少400; the word before a number that is a bound and that numerals do not know. */
const boundBefore = (text: string, index: number): Approximation | undefined => {
  const before = text.slice(Math.max(0, index - 10), index)
  if (ABOUT_BEFORE.test(before)) return 'about'
  if (AT_LEAST_BEFORE.test(before)) return 'at-least'
  if (UP_TO_BEFORE.test(before)) return 'up-to'
  return before.endsWith('不') && text.startsWith('超', index) ? 'up-to' : undefined
}

/** One number with its unit: 400余件, 百分之三, 400件以上. */
const oneAt = (text: string, index: number): WrittenNumber | null => {
  const percent = at(HUNDREDTHS, text, index) !== null
  const start = percent ? index + 3 : index
  const numeral = parseNumeral(text, start)
  if (numeral === null) return null
  const end = start + numeral.length
  const { unit, length } = unitAt(text, end)
  if (numeral.digits === 'chinese' && unit === null && !percent) return null
  const closed = end + (percent ? 0 : length)
  const after = at(BOUND_AFTER, text, closed)?.[0] ?? ''
  const approx =
    BOUNDS_AFTER[after] ??
    (after.endsWith('or more') ? 'at-least' : undefined) ??
    boundBefore(text, index) ??
    numeral.approx
  return {
    start: index,
    end: closed + after.length,
    value: numeral.value,
    ...(approx === undefined ? {} : { approx }),
    unit: percent ? '%' : unit,
    ...stepOf(text.slice(start, end), numeral.value, approx),
  }
}

/** 380至400件 is one number that lies between; 从380件到400件 are two. */
const rangeFrom = (text: string, first: WrittenNumber): WrittenNumber | null => {
  const joint = at(JOINT, text, first.end)?.[0]
  if (joint === undefined || /[从由自]$/u.test(text.slice(0, first.start))) return null
  const second = oneAt(text, first.end + joint.length)
  if (second === null || second.value <= first.value) return null
  if (first.unit !== null && first.unit !== second.unit) return null
  return { ...second, start: first.start, value: first.value, to: second.value, short: false }
}

const RATIO = /\((?<part>[\d,]{1,15})\/(?<whole>[\d,]{1,15})\)/uy
/** 占16/24, 16/24 of the total: without brackets only where the words say that it is a share. */
const BARE_RATIO = /(?<part>\d[\d,]{0,14})\/(?<whole>\d[\d,]{0,14})(?:(?<=占\s?\k<part>\/\k<whole>)|(?= of the ))/uy

/** A share as the page prints it: its part and whole in brackets, behind the percentage or alone. */
const ratioAt = (text: string, index: number): WrittenNumber | null => {
  const found =
    at(RATIO, text, index) ??
    (/\d,?$/u.test(text.slice(Math.max(0, index - 2), index)) ? null : at(BARE_RATIO, text, index))
  const { part, whole } = found?.groups ?? {}
  if (found === null || part === undefined || whole === undefined) return null
  const ratio = { part: Number(part.replaceAll(',', '')), whole: Number(whole.replaceAll(',', '')) }
  if (ratio.whole === 0 || ratio.part > ratio.whole) return null
  const end = index + found[0].length
  return { start: index, end, value: (ratio.part / ratio.whole) * 100, unit: '%', step: 1e-6, short: true, ratio }
}

/** 88 of 170, 88 out of the 170; a year is no whole. */
const PART_OF =
  /(?<part>\d[\d,]{0,14}) (?:out )?of (?:the |its |all |these |those )?(?!(?:19|20)\d{2}\b)(?<whole>\d[\d,]{0,14})(?![\d,.]|\s?%)/uy

/** A share said by its part and whole in words, with the two as they stand. */
const partOfAt = (text: string, index: number): WrittenNumber | null => {
  if (/[\d.A-Za-z]/u.test(text[index - 1] ?? '')) return null
  const found = at(PART_OF, text, index)
  const { part = '', whole = '' } = found?.groups ?? {}
  if (found === null) return null
  const ratio = { part: Number(part.replaceAll(',', '')), whole: Number(whole.replaceAll(',', '')) }
  if (ratio.whole === 0 || ratio.part > ratio.whole) return null
  const end = index + found[0].length
  const apart = [oneAt(text, index), oneAt(text, end - whole.length)].flatMap((one) => one ?? [])
  return {
    start: index,
    end,
    value: (ratio.part / ratio.whole) * 100,
    unit: '%',
    step: 1e-6,
    short: true,
    ratio,
    apart,
  }
}

const withRatio = (text: string, number: WrittenNumber): WrittenNumber => {
  const { ratio, end } = number.unit === '%' ? (ratioAt(text, number.end) ?? number) : number
  return ratio === undefined ? number : { ...number, end, ratio }
}

const numberAt = (text: string, index: number): WrittenNumber | null => {
  const before = text[index - 1] ?? ''
  const sign = /[+-]/u.test(text[index] ?? '')
  if (/[\d.A-Za-z]/u.test(before) || (sign && !isSigned(text, index))) return null
  const first = oneAt(text, index)
  return first === null ? null : (rangeFrom(text, first) ?? first)
}

/**
 * Every number of a caption, read as the reader of reports reads them.
 * @example readNumbers(normalize('2024年新收400余件')) // years: 2024; numbers: 400 at-least 件
 */
export const readNumbers = ({ text }: NormalText): CaptionNumbers => {
  const numbers: WrittenNumber[] = []
  const years: WrittenYear[] = []
  for (let index = 0; index < text.length; ) {
    const year = yearAt(text, index)
    const worded = year === null ? wordedShareAt(text, index) : null
    const other = year === null && worded === null ? at(NO_FIGURE, text, index) : null
    const plain =
      worded ??
      (year === null && other === null
        ? (ratioAt(text, index) ?? partOfAt(text, index) ?? numberAt(text, index))
        : null)
    const number = plain === null ? null : withRatio(text, plain)
    if (year !== null) years.push(year)
    if (number !== null) numbers.push(number)
    index = year?.end ?? number?.end ?? (other === null ? index + 1 : index + other[0].length)
  }
  return { numbers, years }
}
