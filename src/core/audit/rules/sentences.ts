import type { RuleSet } from '../rule'
import { allCompleted } from './sentences/all-completed'
import { allUpheld } from './sentences/all-upheld'
import { changeMatchesCounts } from './sentences/change-matches-counts'
import { countedPartsSum } from './sentences/counted-parts-sum'
import { directionMatchesCounts } from './sentences/direction-matches-counts'
import { listedPartsSum } from './sentences/listed-parts-sum'
import { noneMeansNone } from './sentences/none-means-none'
import { sentenceMatchesTable } from './sentences/sentence-matches-table'
import { sentencesAgree } from './sentences/sentences-agree'
import { shareMatchesCounts } from './sentences/share-matches-counts'

/** Rules on the sentences of a report: against its tables, and in their own arithmetic. */
export const SENTENCE_RULES: RuleSet = {
  report: [
    sentenceMatchesTable,
    noneMeansNone,
    sentencesAgree,
    listedPartsSum,
    countedPartsSum,
    shareMatchesCounts,
    changeMatchesCounts,
    directionMatchesCounts,
    allUpheld,
    allCompleted,
  ],
  series: [],
}
