import { endsInSum } from './sums'

/** Digits of a row as printed: white space parts the pieces, and inside a piece nothing parts its cells. */
export type Run = readonly string[]

/** The cells of a run. */
export type Parting = readonly string[]

const DIGITS = /^\d{1,80}$/u
/** No count of a report has more. */
const LONGEST_NUMBER = 7
/** More ways than these are not looked through. */
const MOST_WAYS = 400

/** Whether these texts are nothing but digits, some of which have lost what parted them. */
export const isRunTogether = (texts: Run, width: number): boolean =>
  texts.length > 0 && texts.length < width && texts.every((text) => DIGITS.test(text))

/**
 * Every way to part the digits into so many numbers, none of which begins with a needless 0. `holds` is asked of the cells
 * so far and ends a way that cannot be right; null where there are more ways than `most`.
 */
export const waysToPart = (
  texts: Run,
  width: number,
  holds: (cells: Parting) => boolean,
  most = MOST_WAYS,
): readonly Parting[] | null => {
  const ways: Parting[] = []
  const step = (cells: Parting, piece: number, at: number): boolean => {
    const text = texts[piece]
    if (text === undefined) {
      if (cells.length === width) ways.push(cells)
      return ways.length <= most
    }
    if (at === text.length) return step(cells, piece + 1, 0)
    if (cells.length >= width) return true
    const longest = text[at] === '0' ? 1 : Math.min(LONGEST_NUMBER, text.length - at)
    for (let length = 1; length <= longest; length += 1) {
      const next = [...cells, text.slice(at, at + length)]
      if (holds(next) && !step(next, piece, at + length)) return false
    }
    return true
  }
  return step([], 0, 0) ? ways : null
}

const anything = (): boolean => true

/**
 * The one way there is at all, blank cells allowed: where every digit but the last begins a number because it is 0 (007 is
 * 0, 0, 7). Null where another way is open.
 */
export const onlyWay = (texts: Run, width: number): Parting | null => {
  let only: Parting | null = null
  for (let cells = texts.length; cells <= width; cells += 1) {
    const ways = waysToPart(texts, cells, anything, 1)
    const [way] = ways ?? []
    if (ways === null || ways.length > 1 || (way !== undefined && only !== null)) return null
    only ??= way ?? null
  }
  return only?.length === width ? only : null
}

/** Sum columns: every so many cells, the last is the sum of those before it. */
export const sumsHold =
  (size: number) =>
  (cells: Parting): boolean =>
    cells.length % size !== 0 || endsInSum(cells.slice(-size).map(Number))
