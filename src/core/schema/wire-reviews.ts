import * as z from 'zod/mini'
import type { Result } from '../domain/result'
import { ok } from '../domain/result'
import type { Review } from '../domain/review'
import { REVIEW_VERDICTS } from '../domain/review'
import type { DecodeError } from './decode-error'
import { fromIssues } from './decode-error'
import { migrate } from './migrations'
import { ruleSchema } from './wire-audit'
import { SCHEMA_VERSION } from './schema-version'

/** Longer remarks are cut when typed; a file with one is broken or hostile. */
export const REMARK_LIMIT = 2000

const reviewSchema = z.object({
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}(?:-\d{1,4})?$/u)),
  verdict: z.nullable(z.enum(REVIEW_VERDICTS)),
  remark: z.string().check(z.maxLength(REMARK_LIMIT)),
  about: z.object({
    rule: ruleSchema,
    agency: z.nullable(z.string()),
    year: z.nullable(z.int()),
    formula: z.string(),
  }),
})

/** `reviews.json`: what people said about findings, to be handed on. */
export const reviewsSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  reviews: z.array(reviewSchema),
})

/** Reviews → JSON text, in the order of fingerprints, so that two exports can be compared. */
export const encodeReviews = (reviews: readonly Review[]): string => {
  const sorted = [...reviews].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
  return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, reviews: sorted }, null, 2)}\n`
}

/** One review, as a list of none or one, so that a broken one does not take others down. */
export const decodeReview = (json: unknown): readonly Review[] => {
  const parsed = z.safeParse(reviewSchema, json)
  return parsed.success ? [parsed.data] : []
}

/** JSON of `reviews.json` → reviews; never throws. */
export const decodeReviews = (json: unknown): Result<readonly Review[], DecodeError> => {
  const file = migrate(json)
  if (!file.ok) return file
  const parsed = z.safeParse(reviewsSchema, file.value)
  return parsed.success ? ok(parsed.data.reviews) : fromIssues(parsed.error)
}
