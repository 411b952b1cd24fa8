import type { Claim } from '../domain/claim'
import { addExactly } from '../domain/exact-sum'
import type { Because, Check, FormulaPart, Operand } from '../domain/finding'
import { compareSums } from './compare-sums'
import { formatNumber } from './formula'
import { agreesWithPrinted } from './printed-percent'

/** Where a check belongs and what may explain a difference. */
interface Setting {
  readonly instance: string
  readonly reportId: string
  readonly explain: () => readonly Because[]
}

/** A printed percentage against the exact one that `formula` works out from the operands after the first. */
export const percentCheck = (
  claim: Claim,
  {
    exact,
    formula,
    operands,
  }: { readonly exact: number; readonly formula: readonly FormulaPart[]; readonly operands: readonly Operand[] },
  { instance, reportId, explain }: Setting,
): Check => {
  const shown = Number(exact.toFixed(2))
  const holds = agreesWithPrinted(exact, claim)
  const because = holds ? [] : explain()
  return {
    instance,
    reportId,
    verdict: holds ? 'holds' : 'contradicts',
    class: holds ? null : because.length > 0 ? 'scope' : 'report-error',
    severity: holds || because.length > 0 ? 'note' : 'warning',
    formula: [...formula, ` = ${formatNumber(shown)}% ${holds ? '≈' : '≠'} `, 0, '%'],
    operands,
    expected: shown,
    actual: claim.value,
    difference: addExactly([claim.value, -shown]),
    because,
    remedies: [],
  }
}

/** A stated change (`claim`, in number or percent) with the two counts it is between. */
export interface StatedChange {
  readonly claim: Claim
  readonly change: Operand
  readonly now: Operand
  readonly before: Operand
}

/** A change stated in a sentence against both counts; none where the count before is 0. */
export const changeChecks = ({ claim, change, now, before }: StatedChange, setting: Setting): readonly Check[] => {
  if (now.value === null || before.value === null) return []
  if (claim.measure === 'change')
    return [
      compareSums({
        ...setting,
        relation: 'equal',
        left: [{ sign: 1, operand: change }],
        right: [
          { sign: 1, operand: now },
          { sign: -1, operand: before },
        ],
        severity: 'warning',
        doubts: [],
      }),
    ]
  if (before.value === 0) return []
  const exact = ((now.value - before.value) / before.value) * 100
  const formula = ['(', 1, ' − ', 2, ') ÷ ', 2]
  return [percentCheck(claim, { exact, formula, operands: [change, now, before] }, setting)]
}
