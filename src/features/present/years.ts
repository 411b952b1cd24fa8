/** First and last year shown; null: all there are. */
export type YearsShown = readonly [number, number] | null

/**
 * The last year shown one further or one back, among the years there are: lines grow year by year, and what is about one
 * year is about the last one shown. All years are null; at the ends nothing changes.
 */
export const yearsStepped = (shown: YearsShown, years: readonly number[], by: 1 | -1): YearsShown => {
  const sorted = [...new Set(years)].sort((a, b) => a - b)
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return shown
  const end = shown === null ? last : Math.max(first, Math.min(last, shown[1]))
  const within = sorted.filter((year) => year <= end).length - 1
  const next = sorted[Math.max(0, Math.min(sorted.length - 1, within + by))] ?? end
  return next === last ? null : [first, next]
}
