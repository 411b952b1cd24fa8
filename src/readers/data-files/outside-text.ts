import type { Stated } from '../../core/domain/report'

/** What a data file says of a report in a field of its own, which is outside any text. */
export const outsideText = <T>(value: T | null): Stated<T> | null =>
  value === null || value === '' ? null : { value, printed: String(value), place: null, inferred: true }
