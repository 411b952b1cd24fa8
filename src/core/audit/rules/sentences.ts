import type { RuleSet } from '../rule'

/** Rules on the sentences of a report: against its tables, and in their own arithmetic. */
export const SENTENCE_RULES: RuleSet = {
  report: [],
  series: [],
}
