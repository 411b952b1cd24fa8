import { addExactly } from '../../../domain/exact-sum'
import type { Because, Check, FindingSeverity, FormulaPart, Operand, Remedy } from '../../../domain/finding'

/** A comparison of numbers that is no sum: percentages, ranges, one document against another. */
export interface NumberCase {
  readonly instance: string
  readonly reportId: string
  readonly operands: readonly Operand[]
  readonly formula: readonly FormulaPart[]
  readonly expected: number | null
  readonly actual: number | null
}

/** How a comparison went. */
export type Judged =
  | { readonly verdict: 'holds'; readonly because?: readonly Because[] }
  | { readonly verdict: 'cannot-tell'; readonly because: readonly Because[] }
  /** `scope`: something explains it; `doubts`: we may have misread it; both make it a note, as it is without a severity. */
  | {
      readonly verdict: 'contradicts'
      readonly severity?: FindingSeverity
      readonly scope?: readonly Because[]
      readonly doubts?: readonly Because[]
      readonly because?: readonly Because[]
      readonly remedies?: readonly Remedy[]
    }

const differenceOf = ({ expected, actual }: NumberCase): number | null =>
  expected === null || actual === null ? null : addExactly([actual, -expected])

/** Puts a judged comparison into the shape of a check. */
export const numberCheck = (item: NumberCase, judged: Judged): Check => {
  const base = { ...item, difference: differenceOf(item), remedies: [] }
  if (judged.verdict !== 'contradicts')
    return { ...base, verdict: judged.verdict, class: null, severity: 'note', because: judged.because ?? [] }
  const { doubts = [], scope = [], because = [], remedies = [], severity = 'note' } = judged
  const kind = doubts.length > 0 ? 'misread' : scope.length > 0 ? 'scope' : 'report-error'
  return {
    ...base,
    verdict: 'contradicts',
    class: kind,
    severity: kind === 'report-error' ? severity : 'note',
    because: [...doubts, ...scope, ...because],
    remedies: kind === 'report-error' ? remedies : [],
  }
}
