import type { RuleSet } from '../rule'

/** Rules on figures in sentences, against the tables and among themselves. */
export const SENTENCE_RULES: RuleSet = { report: [], series: [] }
