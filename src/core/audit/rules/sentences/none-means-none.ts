import type { ReportRule } from '../../rule'
import { comparableClaims } from './comparable-claim'
import { checkClaim } from './compare-with-table'

/** 未收到, 没有, 无: what a sentence denies must not be counted in a table of its report. */
export const noneMeansNone: ReportRule = {
  id: 'none-means-none',
  over: 'report',
  check: (subject) =>
    comparableClaims(subject)
      .filter(({ claim }) => claim.inWords)
      .flatMap((item) => checkClaim(subject, item)),
}
