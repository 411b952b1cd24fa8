import type { Claim } from '../../../domain/claim'
import type { Check } from '../../../domain/finding'
import { isNamedBySubject } from '../../../domain/forms/prose'
import type { StatedChange } from '../../change-check'
import { changeChecks } from '../../change-check'
import { whatIs } from '../../claims'
import { compareSums } from '../../compare-sums'
import { claimOperand } from '../../operands'
import type { SeriesSubject } from '../../subject'
import { scopeReasons } from './scope-of-reports'
import { countsOf, tableFigure } from './sentence-figures'
import type { YearPair } from './year-links'
import { pairsOf } from './year-links'

const instanceOf = (claim: Claim): string => `sentence:${claim.measure}:${whatIs(claim)}`

/** The counts both reports state in sentences. */
type Counts = Readonly<Record<'now' | 'before', ReadonlyMap<string, Claim>>>

/** The figures a change is between. */
type Both = Pick<StatedChange, 'now' | 'before'>

/** Both reports count it in the same words. */
const saidOfBoth = (pair: YearPair, counts: Counts, change: Claim): Both | null => {
  const [now, before] = [counts.now.get(whatIs(change)), counts.before.get(whatIs(change))]
  if (now === undefined || before === undefined) return null
  return { now: claimOperand(pair.now.report, now), before: claimOperand(pair.before.report, before) }
}

/** What the tables of both count for all applicants; not where this year's sentence counts something else. */
const wholeOfBoth = (pair: YearPair, counts: Counts, change: Claim): Both | null => {
  if (change.scope !== null || change.partOf !== null || isNamedBySubject(change.indicator)) return null
  const [now, before] = [tableFigure(pair.now, change.indicator), tableFigure(pair.before, change.indicator)]
  if (now === null || before === null) return null
  const said = counts.now.get(whatIs(change))
  return said === undefined || said.value === now.value ? { now, before } : null
}

const changesIn = (pair: YearPair): readonly Check[] => {
  const changes = pair.now.report.claims.filter(
    ({ measure, approx, period }) => measure.startsWith('change') && approx === undefined && period === null,
  )
  if (changes.length === 0) return []
  const counts: Counts = { now: countsOf(pair.now), before: countsOf(pair.before) }
  return changes.flatMap((claim) => {
    const both = saidOfBoth(pair, counts, claim) ?? wholeOfBoth(pair, counts, claim)
    if (both === null) return []
    return changeChecks(
      { claim, change: claimOperand(pair.now.report, claim), ...both },
      {
        instance: instanceOf(claim),
        reportId: pair.now.report.id,
        explain: () => scopeReasons(pair.before, pair.now),
      },
    )
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
