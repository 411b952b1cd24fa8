import { addExactly } from '../domain/exact-sum'
import type { Balance, Because, BecauseCode, Check, FindingSeverity, FormulaPart, Operand } from '../domain/finding'
import { formatNumber } from './formula'

/** One term of a sum. */
export interface Term {
  readonly sign: 1 | -1
  readonly operand: Operand
}

/** Two sums that should be equal, or the first at most the second. */
export interface SumCase {
  readonly instance: string
  readonly reportId: string
  readonly relation: 'equal' | 'at-most'
  readonly left: readonly Term[]
  readonly right: readonly Term[]
  /** Severity if the report really contradicts itself. */
  readonly severity: FindingSeverity
  /** Why a contradiction may be our misreading; empty if nothing is doubtful. */
  readonly doubts: readonly Because[]
  /** What may explain a difference (left − right) without an error; empty or absent if nothing does. */
  readonly explain?: (difference: number) => readonly Because[]
  /** Every figure of the table is 0: that the sums agree proves nothing. */
  readonly allZero?: boolean
}

/** Terms of one side with the index of their operand in the finding. */
interface Side {
  readonly terms: readonly Term[]
  readonly first: number
}

interface Sides {
  readonly left: Side
  readonly right: Side
}

const LACKS: Readonly<Record<Operand['state'], BecauseCode>> = {
  value: 'bound-only',
  blank: 'blank',
  dash: 'not-a-number',
  'not-applicable': 'not-a-number',
  unreadable: 'not-a-number',
  missing: 'missing-row',
}

/** True for a number that is neither a bound nor rounded. */
export const isExact = (operand: Operand): boolean => operand.value !== null && operand.approx === undefined

const NOTHING: readonly Because[] = []

/** What keeps operands from being calculated with, one reason a state, with the operands it concerns. */
export const lacksOf = (operands: readonly Operand[]): readonly Because[] => {
  if (operands.every(isExact)) return NOTHING
  const byCode = new Map<BecauseCode, number[]>()
  operands.forEach((operand, index) => {
    if (isExact(operand)) return
    const code = LACKS[operand.state]
    byCode.set(code, [...(byCode.get(code) ?? []), index])
  })
  return [...byCode].map(([code, indexes]) => ({ code, operands: indexes }))
}

/** The terms added up, gaps left out. */
export const sumOf = (terms: readonly Term[]): number =>
  addExactly(terms.map(({ sign, operand }) => sign * (operand.value ?? 0)))

const spell = ({ terms, first }: Side): readonly FormulaPart[] => {
  const parts: FormulaPart[] = []
  terms.forEach(({ sign }, index) => {
    if (index > 0) parts.push(sign < 0 ? ' − ' : ' + ')
    else if (sign < 0) parts.push('−')
    parts.push(first + index)
  })
  return parts
}

const worked = (side: Side): readonly FormulaPart[] =>
  side.terms.length > 1 ? [...spell(side), ` = ${formatNumber(sumOf(side.terms))}`] : spell(side)

/** The right side is worked out first and compared with what is printed on the left: `10 + 1 + 0 + 0 = 11 ≠ 0`. */
const spellEqual = (left: Side, right: Side, sign: string): readonly FormulaPart[] => [
  ...worked(right),
  sign,
  ...worked(left),
]

const spellUnknown = ({ relation }: SumCase, left: Side, right: Side): readonly FormulaPart[] =>
  relation === 'equal' ? [...spell(right), ' = ', ...spell(left)] : [...spell(left), ' ≤ ', ...spell(right)]

const spellKnown = (item: SumCase, sides: Sides, holds: boolean) =>
  item.relation === 'equal'
    ? item.left.length === 1 && holds && item.right.length > 1
      ? [...spell(sides.right), ' = ', ...spell(sides.left)]
      : spellEqual(sides.left, sides.right, holds ? ' = ' : ' ≠ ')
    : [...worked(sides.left), holds ? ' ≤ ' : ' > ', ...worked(sides.right)]

/** "Balances if blanks are 0" or not: said beside the lack, never taken for a verdict. */
const ifBlankIsZero = (item: SumCase, operands: readonly Operand[]): readonly Because[] => {
  const onlyBlanks = operands.every((operand) => isExact(operand) || operand.state === 'blank')
  if (!onlyBlanks || operands.every((operand) => operand.state === 'blank')) return []
  const left = sumOf(item.left)
  const right = sumOf(item.right)
  const balances = item.relation === 'equal' ? left === right : left <= right
  return [{ code: balances ? 'balances-if-blank-is-zero' : 'differs-if-blank-is-zero' }]
}

const unknownFor = (item: SumCase, operands: readonly Operand[]): readonly Because[] => {
  const lacks = lacksOf(operands)
  return lacks.length === 0 ? [] : [...lacks, ...ifBlankIsZero(item, operands)]
}

const ALL_ZERO: readonly Because[] = [{ code: 'all-zero' }]

const opposite = (sign: Term['sign']): Term['sign'] => (sign === 1 ? -1 : 1)

const balanceOf = ({ relation, left, right }: SumCase): Balance => ({
  relation,
  signs: left.map(({ sign }) => sign).concat(right.map(({ sign }) => opposite(sign))),
})

/** What a comparison comes to. */
type Outcome = Pick<
  Check,
  'verdict' | 'class' | 'severity' | 'formula' | 'expected' | 'actual' | 'difference' | 'because'
>

const untold = (item: SumCase, { left, right }: Sides, because: readonly Because[]): Outcome => ({
  verdict: 'cannot-tell',
  class: null,
  severity: 'note',
  formula: spellUnknown(item, left, right),
  expected: null,
  actual: null,
  difference: null,
  because,
})

const told = (item: SumCase, sides: Sides): Outcome => {
  const actual = sumOf(item.left)
  const expected = sumOf(item.right)
  const difference = addExactly([actual, -expected])
  const holds = item.relation === 'equal' ? actual === expected : actual <= expected
  const formula = spellKnown(item, sides, holds)
  if (holds)
    return { verdict: 'holds', class: null, severity: 'note', formula, expected, actual, difference, because: NOTHING }
  const doubtful = item.doubts.length > 0
  const because = doubtful ? item.doubts : (item.explain?.(difference) ?? NOTHING)
  const kind = doubtful ? 'misread' : because.length > 0 ? 'scope' : 'report-error'
  const severity = kind === 'report-error' ? item.severity : 'note'
  return { verdict: 'contradicts', class: kind, severity, formula, expected, actual, difference, because }
}

/**
 * Compares two sums. A blank, unreadable or missing term or a bound makes it `cannot-tell`, whatever the others say;
 * a contradiction with doubts is classed as our possible misreading and is only a note.
 * `expected` is the right sum, `actual` the left, `difference` = actual − expected.
 */
export const compareSums = (item: SumCase): Check => {
  const { instance, reportId, left, right } = item
  const sides = { left: { terms: left, first: 0 }, right: { terms: right, first: left.length } }
  const operands = left.concat(right).map((term) => term.operand)
  const unknown = item.allZero === true ? ALL_ZERO : unknownFor(item, operands)
  const outcome = unknown.length > 0 ? untold(item, sides, unknown) : told(item, sides)
  return {
    instance,
    reportId,
    verdict: outcome.verdict,
    class: outcome.class,
    severity: outcome.severity,
    formula: outcome.formula,
    operands,
    expected: outcome.expected,
    actual: outcome.actual,
    difference: outcome.difference,
    because: outcome.because,
    remedies: [],
    balance: balanceOf(item),
  }
}
