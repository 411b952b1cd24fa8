import type { AnnualReport } from '../../core/metrics/selection'

/** A report and the place its cards have on a screen. */
export interface PlacedReport {
  readonly entry: AnnualReport
  /** Key of its cards: the same card shows the next report that comes to its place, so its chart is updated, not made anew. */
  readonly place: string
}

/** Reports with the places of their cards. */
export const inPlaces = (entries: readonly AnnualReport[]): readonly PlacedReport[] =>
  entries.map((entry, index) => ({ entry, place: `place-${index + 1}` }))
