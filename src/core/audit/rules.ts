import { identityRule } from './identity-rule'
import type { ReportRule, SeriesRule } from './rule'

/** Every rule that judges one report, in the order of the catalogue of rules. */
export const REPORT_RULES: readonly ReportRule[] = [
  identityRule('parts-sum'),
  identityRule('part-within-whole'),
  identityRule('applicants-sum'),
  identityRule('outcomes-sum'),
  identityRule('requests-balance'),
  identityRule('channel-within-total'),
  identityRule('newly-published-within-total'),
]

/** Every rule that compares reports. */
export const SERIES_RULES: readonly SeriesRule[] = []
