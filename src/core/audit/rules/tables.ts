import type { Identity } from '../../domain/catalogue'
import type { Because } from '../../domain/finding'
import { identityRule } from '../identity-rule'
import type { RuleSet } from '../rule'

/** Before 2014 every region drew up its own table: parts that the usual one does not list may make up the rest. */
const localForm = ({ form }: Identity, difference: number): readonly Because[] =>
  form === '2008' && difference > 0 ? [{ code: 'local-form' }] : []

/** Rules on the tables of a report. */
export const TABLE_RULES: RuleSet = {
  report: [
    identityRule('parts-sum', { severity: 'error', explain: localForm }),
    identityRule('part-within-whole'),
    identityRule('applicants-sum'),
    identityRule('outcomes-sum'),
    identityRule('requests-balance'),
    identityRule('channel-within-total'),
    identityRule('newly-published-within-total'),
    identityRule('total-within-channels', { severity: 'warning' }),
    identityRule('stock-covers-flow', { severity: 'warning' }),
    identityRule('published-within-issued', { severity: 'note', explain: () => [{ code: 'other-definition' }] }),
  ],
  series: [],
}
