const decimals = (value: number): number => {
  const text = String(value)
  const point = text.indexOf('.')
  return point < 0 || text.includes('e') ? 0 : text.length - point - 1
}

/** Sum without binary noise: as many decimals as the most precise term. */
export const addExactly = (values: readonly number[]): number => {
  const places = Math.min(8, Math.max(0, ...values.map(decimals)))
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(places))
}

/** `value` before a signed `change`: 53 after −18 was 71. */
export const before = (value: number, change: number): number => addExactly([value, -change])

/** The same as text: `53 + 18`, `68 − 15`. */
export const beforeArithmetic = (value: number, change: number): string =>
  change < 0 ? `${value} + ${-change}` : `${value} − ${change}`

/** Percent of a whole to one decimal (406 of 468 → 86.8); null where the whole is 0. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Number(((part / whole) * 100).toFixed(1))
