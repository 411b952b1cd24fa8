import { addExactly } from '../../../domain/exact-sum'
import type { Because, Check, FormulaPart, Operand } from '../../../domain/finding'
import { isExact, lacksOf } from '../../compare-sums'
import { doubtsOf } from '../../doubts'
import type { ReportSubject } from '../../subject'

/** Words that leave no room for what `figures` count; `about` are further figures the words speak of. */
export interface Exclusion {
  readonly instance: string
  readonly words: Operand
  readonly figures: readonly Operand[]
  readonly about: readonly Operand[]
  /** What lets the words and the figures both be true; empty or absent where nothing does. */
  readonly explain?: readonly Because[]
}

const added = (count: number): readonly FormulaPart[] =>
  Array.from({ length: count }, (_, index) => (index === 0 ? [1] : [' + ', index + 1])).flat()

/** What is counted anywhere is enough to contradict the words; a blank is not enough to agree with them. */
export const checkExclusion = (
  subject: ReportSubject,
  { instance, words, figures, about, explain = [] }: Exclusion,
): Check => {
  const filled = figures.filter(isExact)
  const sum = addExactly(filled.map(({ value }) => value ?? 0))
  const base = { instance, reportId: subject.report.id, remedies: [] }
  if (sum > 0) {
    const shown = filled.filter(({ value }) => value !== 0)
    const operands = [words, ...shown, ...about]
    const doubts = doubtsOf(operands, () => subject)
    const worked = shown.length > 1 ? ` = ${sum} ≠ 0` : ' ≠ 0'
    return {
      ...base,
      verdict: 'contradicts',
      class: doubts.length > 0 ? 'misread' : explain.length > 0 ? 'scope' : 'report-error',
      severity: doubts.length > 0 || explain.length > 0 ? 'note' : 'warning',
      formula: [0, ': ', ...added(shown.length), worked],
      operands,
      expected: 0,
      actual: sum,
      difference: sum,
      because: doubts.length > 0 ? doubts : explain,
    }
  }
  const known = filled.length === figures.length
  const lacks = lacksOf(figures).map(({ code, operands }) => ({ code, operands: operands?.map((at) => at + 1) ?? [] }))
  return {
    ...base,
    verdict: known ? 'holds' : 'cannot-tell',
    class: null,
    severity: 'note',
    formula: [0, ': ', ...added(figures.length), ' = 0'],
    operands: [words, ...figures, ...about],
    expected: known ? 0 : null,
    actual: known ? 0 : null,
    difference: known ? 0 : null,
    because: lacks,
  }
}
