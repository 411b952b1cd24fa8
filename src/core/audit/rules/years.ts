import type { RuleSet, SeriesRule } from '../rule'
import { acrossYearsRule } from './years/across-years-rule'
import { carriedInSentences } from './years/carried-in-sentences'
import { sameYearVersions } from './years/same-year-versions'
import { sentencesAcrossYears } from './years/sentences-across-years'

/** A rule with further checks of the same fact. */
const widened = (rule: SeriesRule, ...more: readonly SeriesRule['check'][]): SeriesRule => ({
  ...rule,
  check: (series) => [...rule.check(series), ...more.flatMap((check) => check(series))],
})

/** Rules on the same facts in the reports of one agency. */
export const YEAR_RULES: RuleSet = {
  report: [],
  series: [
    widened(acrossYearsRule('carry-over-across-years'), carriedInSentences),
    // documents lapse at the end of their term without being repealed; none comes into force without being issued
    acrossYearsRule('in-force-across-years', (difference) => (difference < 0 ? [{ code: 'lapsed-documents' }] : [])),
    widened(acrossYearsRule('restatement'), sameYearVersions, sentencesAcrossYears),
  ],
}
