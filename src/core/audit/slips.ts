import type { Because } from '../domain/finding'

const DIGITS = /^\d+$/u
/** Shorter numbers differ by a digit too often by chance. */
const LEAST_DIGITS = 2

/** Two neighbouring digits have changed places: 371 for 317. */
const isTransposed = (printed: string, meant: string): boolean => {
  if (printed.length !== meant.length) return false
  const at = [...printed].findIndex((digit, index) => digit !== meant[index])
  if (at < 0) return false
  const swapped = `${printed.slice(0, at)}${printed[at + 1] ?? ''}${printed[at] ?? ''}${printed.slice(at + 2)}`
  return swapped === meant
}

/** The shorter is the longer without one digit: 630 for 1630. */
const isShortened = (shorter: string, longer: string): boolean =>
  shorter.length >= LEAST_DIGITS &&
  longer.length === shorter.length + 1 &&
  [...longer].some((_, index) => `${longer.slice(0, index)}${longer.slice(index + 1)}` === shorter)

/** What slip of the pen makes `meant` into `printed`, or null. `operand` is the index of the figure in its finding. */
export const slipOf = ({
  printed,
  meant,
  operand,
}: {
  readonly printed: number
  readonly meant: number
  readonly operand: number
}): Because | null => {
  const [from, to] = [String(printed), String(meant)]
  if (!DIGITS.test(from) || !DIGITS.test(to)) return null
  const because = { operands: [operand], values: { value: meant } }
  if (isTransposed(from, to)) return { code: 'digits-transposed', ...because }
  return isShortened(from, to) || isShortened(to, from) ? { code: 'digit-dropped', ...because } : null
}
