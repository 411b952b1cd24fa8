const decimals = (value: number): number => {
  const text = String(value)
  const point = text.indexOf('.')
  return point < 0 || text.includes('e') ? 0 : text.length - point - 1
}

/** Sum without binary noise: as many decimals as the most precise term. */
export const addExactly = (values: readonly number[]): number => {
  const total = values.reduce((sum, value) => sum + value, 0)
  // counts, nearly always: they have no noise
  if (values.every(Number.isInteger)) return total
  const places = Math.min(8, Math.max(0, ...values.map(decimals)))
  return Number(total.toFixed(places))
}
