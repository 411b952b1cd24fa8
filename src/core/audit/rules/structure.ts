import type { RuleSet } from '../rule'

/** Rules on the make-up of a report: parts, period, names, units, powers. */
export const STRUCTURE_RULES: RuleSet = { report: [], series: [] }
