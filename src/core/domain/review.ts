import type { RuleId } from './finding'

/** What a person concludes about a finding: 属实 confirmed, 有合理解释 explained, 误报 dismissed. */
export const REVIEW_VERDICTS = ['confirmed', 'explained', 'dismissed'] as const
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number]

/** A person's word on one finding, kept by its fingerprint, so that it outlives a new run and a re-import. */
export interface Review {
  readonly fingerprint: string
  /** null: only a remark so far. */
  readonly verdict: ReviewVerdict | null
  readonly remark: string
  /** What it was said about, for readers of an exported file; never used to find the finding again. */
  readonly about: {
    readonly rule: RuleId
    readonly agency: string | null
    readonly year: number | null
    readonly formula: string
  }
}

/** Longer remarks are cut when typed; a file with one is broken or hostile. */
export const REMARK_LIMIT = 2000

/** How a finding is named: a digest, and a number where several share it. */
export const FINGERPRINT = /^[0-9a-f]{16}(?:-\d{1,4})?$/u
