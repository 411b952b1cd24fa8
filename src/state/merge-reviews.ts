import type { Review } from '../core/domain/review'

/** Reviews by fingerprint. */
export type Reviews = Readonly<Record<string, Review>>

/** Reviews after an import, and what it did. */
export interface MergedReviews {
  readonly reviews: Reviews
  readonly added: number
  readonly replaced: number
  readonly same: number
}

const saysSame = (left: Review, right: Review): boolean =>
  left.verdict === right.verdict && left.remark === right.remark

/** The file decides where both speak of the same finding; every other review stays. */
export const mergeReviews = (known: Reviews, imported: readonly Review[]): MergedReviews => {
  const reviews: Record<string, Review> = { ...known }
  let added = 0
  let replaced = 0
  for (const review of imported) {
    const before = known[review.fingerprint]
    if (before === undefined) added += 1
    else if (!saysSame(before, review)) replaced += 1
    reviews[review.fingerprint] = review
  }
  return { reviews, added, replaced, same: imported.length - added - replaced }
}
