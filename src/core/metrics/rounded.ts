import type { Approximation } from '../domain/unit'

interface PrintedNumber {
  readonly approx?: Approximation
  readonly printed: string
}

/** A count in 万 or 亿 is cut off, unless it gives the decimals down to one: 3.1234万 is 31234. */
const ROUNDED = /(?<!\.\d{4,7})万(?!元)|(?<!\.\d{8})亿(?!元)/u
const MONEY = /元$/u

/**
 * How far a printed number is left open: as its words say (约, 余, 近), or `about` for a count printed in 万 or 亿, whatever
 * stands before it. Money is printed in 万元 anyway.
 * @example approximationOf({ printed: '5.3万起' }, '起') // 'about'
 */
export const approximationOf = (
  { approx, printed }: PrintedNumber,
  unit: string | null,
): { readonly approx?: Approximation } => {
  const found = approx ?? (MONEY.test(unit ?? '') || !ROUNDED.test(printed) ? undefined : 'about')
  return found === undefined ? {} : { approx: found }
}
