import type { Check, Operand } from '../../../domain/finding'
import { addExactly } from '../../../domain/exact-sum'
import { formatNumber } from '../../formula'
import type { SeriesSubject } from '../../subject'
import { pairsOf } from '../years/year-links'
import type { YearPair } from '../years/year-links'
import { amountsOf } from './sized-figures'

/** An amount in 元 under the head 万元 is ten thousand times as much as it should be; years differ by a few times themselves. */
const LEAST = 2000
const MOST = 50_000

const check = (instance: string, now: Operand, before: Operand): readonly Check[] => {
  if (now.value === null || before.value === null || now.value <= 0 || before.value <= 0) return []
  const ratio = Math.max(now.value, before.value) / Math.min(now.value, before.value)
  if (ratio < LEAST || ratio > MOST) return []
  const sign = now.value > before.value ? ' ≫ ' : ' ≪ '
  return [
    {
      instance,
      reportId: now.reportId,
      verdict: 'contradicts',
      class: 'report-error',
      severity: 'note',
      formula: [0, sign, 1],
      operands: [now, before],
      expected: null,
      actual: now.value,
      difference: addExactly([now.value, -before.value]),
      because: [{ code: 'ten-thousandfold', values: { ratio: formatNumber(Math.round(ratio)) }, operands: [0, 1] }],
      remedies: [],
    },
  ]
}

const checkPair = ({ before, now }: YearPair): readonly Check[] => {
  const earlier = amountsOf(before)
  return [...amountsOf(now)].flatMap(([figure, operand]) => {
    const other = earlier.get(figure)
    return other === undefined ? [] : check(`ten-thousandfold:${figure}`, operand, other)
  })
}

/** Amounts of money that differ about ten thousandfold from the year before: 元 and 万元 were taken for one another. */
export const tenThousandfold = ({ agencies }: SeriesSubject): readonly Check[] =>
  agencies.flatMap(pairsOf).flatMap(checkPair)
