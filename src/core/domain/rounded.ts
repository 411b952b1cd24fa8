/** Digits beyond which a number is not told apart from a round one: what is left is noise of the arithmetic. */
const MOST_DIGITS = 6

/** Rounded half away from zero as the decimal number it is written as: 1.005 to two digits is 1.01. */
export const rounded = (value: number, digits: number): number => {
  const text = String(Math.abs(value))
  if (text.includes('e')) return Math.abs(value) < 1 ? 0 : value
  return Math.sign(value) * Number(`${Math.round(Number(`${text}e${digits}`))}e-${digits}`)
}

/**
 * A percentage rounded to `digits`, and to more where it would else be said to be nothing or the whole and is neither.
 * @example roundedPercent(0.0284, 1) // 0.03, not 0
 * @example roundedPercent(99.97, 1) // 99.97, not 100
 */
export const roundedPercent = (percent: number, digits: number): number => {
  const near = rounded(percent, digits)
  return near !== percent && near % 100 === 0 && Math.abs(near) <= 100 && digits < MOST_DIGITS
    ? roundedPercent(percent, digits + 1)
    : near
}
