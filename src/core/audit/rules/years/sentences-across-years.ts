import type { Claim } from '../../../domain/claim'
import type { Check } from '../../../domain/finding'
import { changeChecks } from '../../change-check'
import { compareSums } from '../../compare-sums'
import { claimOperand } from '../../operands'
import type { SeriesSubject } from '../../subject'
import { scopeReasons } from './scope-of-reports'
import { countsOf, whatIs } from './sentence-figures'
import type { YearPair } from './year-links'
import { pairsOf } from './year-links'

const instanceOf = (claim: Claim): string => `sentence:${claim.measure}:${whatIs(claim)}`

const changesIn = (pair: YearPair): readonly Check[] => {
  const changes = pair.now.report.claims.filter(
    ({ measure, approx, period }) => measure.startsWith('change') && approx === undefined && period === null,
  )
  if (changes.length === 0) return []
  const [counts, earlier] = [countsOf(pair.now), countsOf(pair.before)]
  return changes.flatMap((claim) => {
    const [now, before] = [counts.get(whatIs(claim)), earlier.get(whatIs(claim))]
    if (now === undefined || before === undefined) return []
    const stated = {
      claim,
      change: claimOperand(pair.now.report, claim),
      now: claimOperand(pair.now.report, now),
      before: claimOperand(pair.before.report, before),
    }
    return changeChecks(stated, {
      instance: instanceOf(claim),
      reportId: pair.now.report.id,
      explain: () => scopeReasons(pair.before, pair.now),
    })
  })
}

const isOfYear = ({ period }: Claim, year: number | null): boolean =>
  period !== null && period.kind === 'year' && period.to.startsWith(`${year ?? '-'}-`)

/** Counts of the year before that the later report repeats. */
const repeatedIn = (pair: YearPair): readonly Check[] => {
  const repeated = pair.now.report.claims.filter(
    (claim) => claim.measure === 'count' && claim.approx === undefined && isOfYear(claim, pair.before.year),
  )
  if (repeated.length === 0) return []
  const earlier = countsOf(pair.before)
  return repeated.flatMap((claim) => {
    const before = earlier.get(whatIs(claim))
    return before === undefined
      ? []
      : [
          compareSums({
            instance: instanceOf(claim),
            reportId: pair.now.report.id,
            relation: 'equal',
            left: [{ sign: 1, operand: claimOperand(pair.now.report, claim) }],
            right: [{ sign: 1, operand: claimOperand(pair.before.report, before) }],
            severity: 'note',
            doubts: [],
            explain: () => scopeReasons(pair.before, pair.now),
          }),
        ]
  })
}

/** Sentences of a report on the year before, against what the report of that year says of the same thing. */
export const sentencesAcrossYears = (series: SeriesSubject): readonly Check[] =>
  series.agencies.flatMap(pairsOf).flatMap((pair) => [...changesIn(pair), ...repeatedIn(pair)])
