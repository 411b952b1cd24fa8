import type { RuleSet } from '../rule'

/** Notes on figures of an unusual size, across years and among peers. */
export const PLAUSIBILITY_RULES: RuleSet = { report: [], series: [] }
