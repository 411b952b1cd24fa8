import type { RuleSet } from '../rule'
import { acrossYearsRule } from './years/across-years-rule'

/** Rules on the same cells in the reports of one agency for successive years. */
export const YEAR_RULES: RuleSet = {
  report: [],
  series: [
    acrossYearsRule('carry-over-across-years'),
    // documents lapse at the end of their term without being repealed; none comes into force without being issued
    acrossYearsRule('in-force-across-years', (difference) => (difference < 0 ? [{ code: 'lapsed-documents' }] : [])),
    acrossYearsRule('restatement'),
  ],
}
