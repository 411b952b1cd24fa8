import type { Check, Operand } from '../../../domain/finding'
import { compareSums } from '../../compare-sums'
import type { SeriesSubject } from '../../subject'
import { scopeReasons } from './scope-of-reports'
import { figureOf } from './sentence-figures'
import type { YearPair } from './year-links'
import { pairsOf } from './year-links'

const plus = (operand: Operand) => ({ sign: 1, operand }) as const

const isCell = ({ name }: Operand): boolean => name.kind === 'cell'

/** Both years say what was carried, one of them at least in a sentence; two cells are compared by the identity. */
const carriedOver = (pair: YearPair, forward: Operand, over: Operand): readonly Check[] =>
  isCell(forward) && isCell(over)
    ? []
    : [
        compareSums({
          instance: 'sentence:requests.carried-over',
          reportId: pair.now.report.id,
          relation: 'equal',
          left: [plus(over)],
          right: [plus(forward)],
          severity: 'warning',
          doubts: [],
          explain: () => scopeReasons(pair.before, pair.now),
        }),
      ]

/** The later report does not say what was carried over: its own requests then leave room for it, or count it already. */
const roomForCarried = (pair: YearPair, forward: Operand): readonly Check[] => {
  const received = figureOf(pair.now, 'requests.received')
  const answered = figureOf(pair.now, 'requests.answered')
  const next = figureOf(pair.now, 'requests.carried-forward')
  if (received === null || answered === null || next === null || forward.value === 0) return []
  const check = compareSums({
    instance: 'sentence:requests-balance',
    reportId: pair.now.report.id,
    relation: 'equal',
    left: [plus(received), plus(forward)],
    right: [plus(answered), plus(next)],
    severity: 'note',
    doubts: [],
    explain: () => [{ code: 'received-includes-carried', operands: [1] }],
  })
  // other differences can come from the loose words of sentences (答复, 办结) and prove nothing
  return check.verdict === 'holds' || check.difference === forward.value ? [check] : []
}

/** Requests carried from year to year where sentences say so. */
export const carriedInSentences = (series: SeriesSubject): readonly Check[] =>
  series.agencies.flatMap(pairsOf).flatMap((pair) => {
    const forward = figureOf(pair.before, 'requests.carried-forward')
    if (forward === null) return []
    const over = figureOf(pair.now, 'requests.carried-over')
    return over === null ? roomForCarried(pair, forward) : carriedOver(pair, forward, over)
  })
