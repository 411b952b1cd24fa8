import type { RuleSet } from '../rule'
import { noneMeansNone } from './sentences/none-means-none'
import { sentenceMatchesTable } from './sentences/sentence-matches-table'

/** Rules on the sentences of a report: against its tables, and in their own arithmetic. */
export const SENTENCE_RULES: RuleSet = {
  report: [sentenceMatchesTable, noneMeansNone],
  series: [],
}
