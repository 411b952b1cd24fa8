import type { ReportRule, RuleSet, SeriesRule } from './rule'
import { ACCIDENT_RULES } from './rules/accidents'
import { PLAUSIBILITY_RULES } from './rules/plausibility'
import { SENTENCE_RULES } from './rules/sentences'
import { STRUCTURE_RULES } from './rules/structure'
import { TABLE_RULES } from './rules/tables'
import { YEAR_RULES } from './rules/years'

const RULE_SETS: readonly RuleSet[] = [
  TABLE_RULES,
  SENTENCE_RULES,
  ACCIDENT_RULES,
  YEAR_RULES,
  STRUCTURE_RULES,
  PLAUSIBILITY_RULES,
]

/** Every rule that judges one report, in the order of the catalogue of rules. */
export const REPORT_RULES: readonly ReportRule[] = RULE_SETS.flatMap((set) => set.report)

/** Every rule that compares reports. */
export const SERIES_RULES: readonly SeriesRule[] = RULE_SETS.flatMap((set) => set.series)
