import type { RuleSet } from '../rule'
import { differsFromYearBefore } from './plausibility/differs-from-year-before'
import { usualAcrossYears } from './plausibility/usual-across-years'
import { usualAmongPeers } from './plausibility/usual-among-peers'

/** What is possible but unusual; only ever notes. */
export const PLAUSIBILITY_RULES: RuleSet = {
  report: [],
  series: [usualAcrossYears, usualAmongPeers, differsFromYearBefore],
}
