import * as z from 'zod/mini'
import { RULE_GROUPS } from '../domain/finding'
import { FINGERPRINT, REMARK_LIMIT, REVIEW_VERDICTS } from '../domain/review'
import { SCHEMA_VERSION } from './schema-version'

const reviewSchema = z.object({
  fingerprint: z.string().check(z.regex(FINGERPRINT)),
  verdict: z.nullable(z.enum(REVIEW_VERDICTS)),
  remark: z.string().check(z.maxLength(REMARK_LIMIT)),
  about: z.object({
    rule: z.enum(Object.values(RULE_GROUPS).flat()),
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
export type WireReviews = z.infer<typeof reviewsSchema>
