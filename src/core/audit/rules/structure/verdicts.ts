import type { Because, Check, FindingClass, FindingSeverity, FormulaPart, Operand } from '../../../domain/finding'

/** What a check on words rests on. `instance` names the facts too: words have no numbers that tell findings apart. */
export interface Statement {
  readonly instance: string
  readonly reportId: string
  readonly formula: readonly FormulaPart[]
  readonly operands: readonly Operand[]
  readonly expected?: number
  readonly actual?: number
}

const checkOf = (
  { instance, reportId, formula, operands, expected, actual }: Statement,
  judged: Pick<Check, 'verdict' | 'class' | 'severity' | 'because'>,
): Check => ({
  instance,
  reportId,
  formula,
  operands,
  expected: expected ?? null,
  actual: actual ?? null,
  difference: expected === undefined || actual === undefined ? null : actual - expected,
  remedies: [],
  ...judged,
})

/** The report says what it should. */
export const holds = (statement: Statement): Check =>
  checkOf(statement, { verdict: 'holds', class: null, severity: 'note', because: [] })

/** Something is lacking to judge it. */
export const cannotTell = (statement: Statement, because: readonly Because[]): Check =>
  checkOf(statement, { verdict: 'cannot-tell', class: null, severity: 'note', because })

/** How a contradiction is meant: an error of the report with the severity of its rule, else only a note. */
export interface Charge {
  readonly severity: FindingSeverity
  readonly class?: FindingClass
  readonly because?: readonly Because[]
}

/** The report does not say what it should. */
export const contradicts = (statement: Statement, charge: Charge): Check =>
  checkOf(statement, {
    verdict: 'contradicts',
    class: charge.class ?? 'report-error',
    severity: charge.class === undefined || charge.class === 'report-error' ? charge.severity : 'note',
    because: charge.because ?? [],
  })
