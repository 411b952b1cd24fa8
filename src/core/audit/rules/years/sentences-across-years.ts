import type { Claim } from '../../../domain/claim'
import { addExactly } from '../../../domain/exact-sum'
import type { Check, Operand } from '../../../domain/finding'
import { compareSums } from '../../compare-sums'
import { formatNumber } from '../../formula'
import { claimOperand } from '../../operands'
import { agreesWithPrinted } from '../../printed-percent'
import type { SeriesSubject } from '../../subject'
import { scopeReasons } from './scope-of-reports'
import { countsOf, whatIs } from './sentence-figures'
import type { YearPair } from './year-links'
import { pairsOf } from './year-links'

const instanceOf = (claim: Claim): string => `sentence:${claim.measure}:${whatIs(claim)}`

const percentCheck = (claim: Claim, { now, before, change }: Compared, pair: YearPair): readonly Check[] => {
  if (before.value === null || now.value === null || before.value === 0) return []
  const exact = ((now.value - before.value) / before.value) * 100
  const shown = Number(exact.toFixed(2))
  const holds = agreesWithPrinted(exact, claim)
  const because = holds ? [] : scopeReasons(pair.before, pair.now)
  return [
    {
      instance: instanceOf(claim),
      reportId: pair.now.report.id,
      verdict: holds ? 'holds' : 'contradicts',
      class: holds ? null : because.length > 0 ? 'scope' : 'report-error',
      severity: holds || because.length > 0 ? 'note' : 'warning',
      formula: ['(', 1, ' − ', 2, ') ÷ ', 2, ` = ${formatNumber(shown)}% ${holds ? '≈' : '≠'} `, 0, '%'],
      operands: [change, now, before],
      expected: shown,
      actual: claim.value,
      difference: addExactly([claim.value, -shown]),
      because,
      remedies: [],
    },
  ]
}

interface Compared {
  readonly change: Operand
  readonly now: Operand
  readonly before: Operand
}

const amountCheck = (claim: Claim, { now, before, change }: Compared, pair: YearPair): Check =>
  compareSums({
    instance: instanceOf(claim),
    reportId: pair.now.report.id,
    relation: 'equal',
    left: [{ sign: 1, operand: change }],
    right: [
      { sign: 1, operand: now },
      { sign: -1, operand: before },
    ],
    severity: 'warning',
    doubts: [],
    explain: () => scopeReasons(pair.before, pair.now),
  })

const changesIn = (pair: YearPair): readonly Check[] => {
  const changes = pair.now.report.claims.filter(
    ({ measure, approx, period }) => measure.startsWith('change') && approx === undefined && period === null,
  )
  if (changes.length === 0) return []
  const [counts, earlier] = [countsOf(pair.now), countsOf(pair.before)]
  return changes.flatMap((claim) => {
    const [now, before] = [counts.get(whatIs(claim)), earlier.get(whatIs(claim))]
    if (now === undefined || before === undefined) return []
    const compared = {
      change: claimOperand(pair.now.report, claim),
      now: claimOperand(pair.now.report, now),
      before: claimOperand(pair.before.report, before),
    }
    return claim.measure === 'change' ? [amountCheck(claim, compared, pair)] : percentCheck(claim, compared, pair)
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
