import { THRESHOLDS } from './thresholds'

/** How a reader wants series compared. */
export interface SeriesSettings {
  /** Lines and changes go on over a break that the crosswalk calls approximate, named as such. */
  readonly approximate: boolean
  /** Smallest base of a percentage; 0 gives every percentage but that of a zero base. */
  readonly smallBase: number
}

/** Nothing is joined, 30 is the smallest base. */
export const DEFAULT_SERIES_SETTINGS: SeriesSettings = { approximate: false, smallBase: THRESHOLDS.smallBase }
