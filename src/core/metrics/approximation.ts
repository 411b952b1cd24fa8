import type { Approximation } from '../domain/unit'

interface PrintedNumber {
  readonly approx?: Approximation
  readonly printed: string
}

/** A count in 万 or 亿 is cut off, unless it gives the decimals down to one: 3.1234万 is 31234. Money is printed in 万元 anyway. */
const ROUNDED = /(?:(?<!\.\d{4,})万|亿)(?!\s*元)/u

/**
 * How far a printed number is left open: as its words say (约, 余, 近), or `about` for a count printed in 万 or 亿, whatever
 * stands before it.
 * @example approximationOf({ printed: '5.3万起' }) // { approx: 'about' }
 */
export const approximationOf = ({ approx, printed }: PrintedNumber): { readonly approx?: Approximation } => {
  if (approx !== undefined) return { approx }
  return ROUNDED.test(printed) ? { approx: 'about' } : {}
}
