import { matchesOf } from '../../../text/matches'
import type { AccidentFigure } from '../../../domain/accident'
import type { Operand } from '../../../domain/finding'

/** The values a printed number may stand for, both ends included. */
export interface Range {
  readonly low: number
  readonly high: number
}

const NUMERAL = /\d+(?:\.(?<decimals>\d+))?/gu
const GROUPED = /(?<=\d)[\s,，](?=\d{3})/gu
/** Binary noise of divisions. */
const EPSILON = 1e-9

type Printed = Pick<AccidentFigure, 'value' | 'printed'>

/** The last printed digit in the unit of the value: 100 for 4.17亿元 in 万元, 0.1 for 24.3%; null where words stand for it. */
const lastDigitOf = ({ value, printed }: Printed): number | null => {
  for (const match of matchesOf(printed.replaceAll(GROUPED, ''), NUMERAL)) {
    const scale = Math.abs(value) / Number(match[0])
    const tens = Math.round(Math.log10(scale))
    if (Number.isFinite(tens) && Math.abs(scale / 10 ** tens - 1) < EPSILON)
      return 10 ** (tens - (match.groups?.decimals?.length ?? 0))
  }
  return null
}

/** The last printed digit of a percentage or rate; 0 where it stands in words. */
export const stepOf = (figure: Printed): number =>
  figure.value === 0 ? zeroStep(figure.printed) : (lastDigitOf(figure) ?? 0)

const zeroStep = (printed: string): number => {
  const [match] = printed.matchAll(NUMERAL)
  return match === undefined ? 0 : 10 ** -(match.groups?.decimals?.length ?? 0)
}

/** 5.3万起: a count whose last digit is more than 1. */
export const isRounded = (figure: Printed): boolean => {
  const step = lastDigitOf(figure)
  return step !== null && step > 1
}

/** What a printed amount may stand for: a count is exact, an amount with decimals or in 万 is rounded. */
export const amountRange = (figure: Printed): Range => {
  const step = lastDigitOf(figure)
  const half = step === null || step === 1 ? 0 : step / 2
  return { low: figure.value - half, high: figure.value + half }
}

/** What the printed amount of an operand may stand for. */
export const operandRange = ({ value, printed }: Operand): Range => amountRange({ value: value ?? 0, printed })

/** What a printed rate may stand for. */
export const roundedRange = (figure: Printed): Range => {
  const half = stepOf(figure) / 2
  return { low: figure.value - half, high: figure.value + half }
}

/** What a printed percentage or rate may stand for: rounded, or cut off after its last digit. */
export const cutOrRounded = (figure: Printed): Range => {
  const step = stepOf(figure)
  const { value } = figure
  if (value === 0) return { low: -step, high: step }
  return value > 0
    ? { low: value - step / 2, high: value + step - EPSILON }
    : { low: value - step + EPSILON, high: value + step / 2 }
}

/** The same with one digit more or less, at least 0.1: near enough for a slip in the last digit. */
export const nearTo = (figure: Printed): Range => {
  const step = Math.max(stepOf(figure), 0.1) + EPSILON
  return { low: figure.value - step, high: figure.value + step }
}

/** True where both may stand for the same value. */
export const overlap = (one: Range, other: Range): boolean =>
  one.low <= other.high + EPSILON && other.low <= one.high + EPSILON

/** What stands between two numbers that agree or not; `≈` where only what they may have been rounded from agrees. */
export const signBetween = (agree: boolean, same: boolean): string => (agree ? (same ? ' = ' : ' ≈ ') : ' ≠ ')

/** Whole numbers in a range. */
export const wholeNumbersIn = ({ low, high }: Range): Range => ({
  low: Math.ceil(low - EPSILON),
  high: Math.floor(high + EPSILON),
})

/** Value of last year that a change in percent leaves possible: `value` ÷ (1 + percent); null for −100% and below. */
export const baseRange = (value: Range, percent: Range): Range | null =>
  percent.low <= -100 ? null : { low: value.low / (1 + percent.high / 100), high: value.high / (1 + percent.low / 100) }

/** Change of one amount against another in percent. */
export const percentRange = (value: Range, base: Range): Range => ({
  low: (value.low / base.high - 1) * 100,
  high: (value.high / base.low - 1) * 100,
})
