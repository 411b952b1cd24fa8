import { THRESHOLDS } from '../thresholds'

/** Where the values of peers lie; the three marks are null for fewer than `fewestForQuartiles` values. */
export interface Distribution {
  readonly n: number
  readonly quartiles: { readonly lower: number; readonly median: number; readonly upper: number } | null
}

/** Value at a share of the way through sorted values, between two neighbours in proportion (Hyndman and Fan, type 7). */
const quantile = (sorted: readonly number[], share: number): number => {
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? 0
  const high = sorted[Math.ceil(at)] ?? low
  return Number((low + (high - low) * (at - Math.floor(at))).toFixed(1))
}

/**
 * Number of values with median and quartiles, to one decimal.
 * @example distributionOf([1, 2, 3, 4, 5]).quartiles // lower 2, median 3, upper 4
 */
export const distributionOf = (values: readonly number[]): Distribution => {
  const sorted = [...values].sort((a, b) => a - b)
  const [lower, median, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)]
  return {
    n: sorted.length,
    quartiles: sorted.length < THRESHOLDS.fewestForQuartiles ? null : { lower, median, upper },
  }
}
