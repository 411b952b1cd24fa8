import type { Reading } from '../../core/metrics/report-figures'

/** A reading of one report under the name it has among others. */
export interface Part {
  readonly label: string
  readonly reading: Reading
}

/** Largest first; parts without a value last, in the order given. */
export const byValue = (parts: readonly Part[]): readonly Part[] =>
  [...parts].sort(
    (a, b) => (b.reading.value ?? Number.NEGATIVE_INFINITY) - (a.reading.value ?? Number.NEGATIVE_INFINITY),
  )
