import type { RuleSet } from '../rule'

/** Rules on accident statistics: changes, parts, events, units, and one bulletin against another. */
export const ACCIDENT_RULES: RuleSet = {
  report: [],
  series: [],
}
