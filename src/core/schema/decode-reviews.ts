import type { Result } from '../domain/result'
import { ok } from '../domain/result'
import type { Review } from '../domain/review'
import { FINGERPRINT, REMARK_LIMIT, REVIEW_VERDICTS } from '../domain/review'
import type { Check } from './check'
import { checked, isInteger, isList, isMatch, isObject, isOneOf, isText, isUpTo, orNull } from './check'
import { isRule } from './check-audit'
import type { DecodeError } from './decode-error'
import { migrate } from './migrations'
import { SCHEMA_VERSION } from './schema-version'
import type { WireReviews } from './wire-reviews'

type WireReview = WireReviews['reviews'][number]

const isReview = isObject<WireReview>({
  fingerprint: isMatch(FINGERPRINT),
  verdict: orNull(isOneOf(REVIEW_VERDICTS)),
  remark: isUpTo(REMARK_LIMIT),
  about: isObject<WireReview['about']>({
    rule: isRule,
    agency: orNull(isText),
    year: orNull(isInteger),
    formula: isText,
  }),
})

/** `reviews.json`. */
export const isReviews: Check<WireReviews> = isObject<WireReviews>({
  schemaVersion: isOneOf([SCHEMA_VERSION]),
  reviews: isList(isReview),
})

/** One review, as a list of none or one, so that a broken one does not take others down. */
export const decodeReview = (json: unknown): readonly Review[] => {
  const review = checked(isReview, json)
  return review.ok ? [review.value] : []
}

/** JSON of `reviews.json` → reviews; never throws. */
export const decodeReviews = (json: unknown): Result<readonly Review[], DecodeError> => {
  const file = migrate(json)
  if (!file.ok) return file
  const parsed = checked(isReviews, file.value)
  return parsed.ok ? ok(parsed.value.reviews) : parsed
}
