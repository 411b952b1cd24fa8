import { identityRule } from '../identity-rule'
import type { RuleSet } from '../rule'

/** Rules on the tables of a report. */
export const TABLE_RULES: RuleSet = {
  report: [
    identityRule('parts-sum'),
    identityRule('part-within-whole'),
    identityRule('applicants-sum'),
    identityRule('outcomes-sum'),
    identityRule('requests-balance'),
    identityRule('channel-within-total'),
    identityRule('newly-published-within-total'),
    identityRule('total-within-channels', { severity: 'warning' }),
    identityRule('stock-covers-flow', { severity: 'warning' }),
    identityRule('published-within-issued', { severity: 'note', explanation: 'other-definition' }),
  ],
  series: [],
}
