import type { RuleSet } from '../rule'

/** Rules on accident statistics: arithmetic of a bulletin, and bulletins against each other. */
export const ACCIDENT_RULES: RuleSet = { report: [], series: [] }
