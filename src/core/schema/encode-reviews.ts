import type { Review } from '../domain/review'
import { SCHEMA_VERSION } from './schema-version'

/** Reviews → JSON text, in the order of fingerprints, so that two exports can be compared. */
export const encodeReviews = (reviews: readonly Review[]): string => {
  const sorted = [...reviews].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
  return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, reviews: sorted }, null, 2)}\n`
}
