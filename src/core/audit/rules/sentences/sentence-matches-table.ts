import type { ReportRule } from '../../rule'
import { comparableClaims } from './comparable-claim'
import { checkClaim } from './compare-with-table'

/** A number in a sentence against the same number in the tables of its report. */
export const sentenceMatchesTable: ReportRule = {
  id: 'sentence-matches-table',
  over: 'report',
  check: (subject) =>
    comparableClaims(subject)
      .filter(({ claim }) => !claim.inWords)
      .flatMap((item) => checkClaim(subject, item)),
}
