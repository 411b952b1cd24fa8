import type { RuleSet } from '../rule'

/** Rules on how a report is built: its parts, dates, year, agency, form and units. */
export const STRUCTURE_RULES: RuleSet = {
  report: [],
  series: [],
}
