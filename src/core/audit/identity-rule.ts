import type { ColumnId, Identity, IdentityRule, IdentityTerm, IndicatorId, SectionId } from '../domain/catalogue'
import { formRow, sectionOf } from '../domain/catalogue-index'
import type { Because, Check, FindingSeverity, Operand } from '../domain/finding'
import { identitiesOf } from '../domain/identities'
import { compareSums } from './compare-sums'
import type { Term } from './compare-sums'
import { doubtsOf } from './doubts'
import { cellOperand } from './operands'
import { oncePerReport } from './once-per-report'
import type { ReportRule } from './rule'
import type { ReportSubject } from './subject'

/** The columns an identity is tested in: its own, else those of its first row; null for a row with a single value. */
const columnsOf = (identity: Identity): readonly (ColumnId | null)[] => {
  if (identity.columns !== null) return identity.columns
  const [first] = identity.left
  const columns = first === undefined ? [] : (formRow(identity.form, first.indicator)?.columns ?? [])
  return columns.length === 0 ? [null] : columns
}

const termsIn = (subject: ReportSubject, terms: readonly IdentityTerm[], column: ColumnId | null): readonly Term[] =>
  terms.map(({ indicator, sign, column: fixed }) => {
    const name = { indicator, column: fixed ?? column }
    return { sign, operand: cellOperand(subject.report, subject.cell(name.indicator, name.column), name) }
  })

/** Nothing of it was printed in this report: the identity does not apply. */
const isAbsent = ({ cell }: ReportSubject, terms: readonly IdentityTerm[], column: ColumnId | null): boolean =>
  terms.every(({ indicator, column: fixed }) => cell(indicator, fixed ?? column) === undefined)

/** A row that only some of the forms print, and this one does not: no part of its sum. */
const isLeftOut = (
  { cell }: ReportSubject,
  { form }: Identity,
  { indicator, column }: { readonly indicator: IndicatorId; readonly column: ColumnId | null },
): boolean => formRow(form, indicator)?.optional === true && cell(indicator, column) === undefined

/** How a kind of identity is judged where it does not hold. */
interface Judgement {
  readonly severity: FindingSeverity
  /** What may explain a difference (left − right) without an error: then it is a note on scope. */
  readonly explain?: (identity: Identity, difference: number) => readonly Because[]
}

const applies = ({ cell }: ReportSubject, { when }: Identity, column: ColumnId | null): boolean =>
  when === undefined || (cell(when.indicator, column) !== undefined) === when.printed

/** Sections of the form in which the report gives a figure other than 0; ten rules ask for them. */
const filledSections = oncePerReport(
  ({ cells }): ReadonlySet<SectionId> =>
    new Set(
      cells
        .filter(({ content }) => content.state === 'value' && content.value !== 0)
        .map(({ indicator }) => sectionOf(indicator)),
    ),
)

/** Only zeros, in tables that hold nothing else. */
const provesNothing = (operands: readonly Operand[], filled: ReadonlySet<SectionId>): boolean =>
  operands.every(({ value, name }) => value === 0 && name.kind === 'cell' && !filled.has(sectionOf(name.indicator)))

interface Case {
  readonly identity: Identity
  readonly column: ColumnId | null
  readonly filled: ReadonlySet<SectionId>
}

const checkIn = (
  subject: ReportSubject,
  { identity, column, filled }: Case,
  { severity, explain }: Judgement,
): readonly Check[] => {
  if (!applies(subject, identity, column)) return []
  if (isAbsent(subject, identity.left, column) || isAbsent(subject, identity.right, column)) return []
  const left = termsIn(subject, identity.left, column)
  const parts = identity.right.filter(
    ({ indicator, column: fixed }) => !isLeftOut(subject, identity, { indicator, column: fixed ?? column }),
  )
  const right = termsIn(subject, parts, column)
  const operands = left.concat(right).map((term) => term.operand)
  return [
    compareSums({
      instance: column === null ? identity.id : `${identity.id}/${column}`,
      reportId: subject.report.id,
      relation: identity.relation,
      left,
      right,
      severity,
      doubts: doubtsOf(operands, () => subject),
      allZero: provesNothing(operands, filled),
      ...(explain === undefined ? {} : { explain: (difference) => explain(identity, difference) }),
    }),
  ]
}

/** The rule that tests every identity of its kind in the catalogue of the report's form, in each of its columns. */
export const identityRule = (id: IdentityRule, judgement: Judgement = { severity: 'error' }): ReportRule => ({
  id,
  over: 'report',
  check: (subject) => {
    if (subject.form === null || subject.report.cells.length === 0) return []
    const filled = filledSections(subject.report)
    return identitiesOf(subject.form)
      .filter((identity) => identity.rule === id)
      .flatMap((identity) =>
        columnsOf(identity).flatMap((column) => checkIn(subject, { identity, column, filled }, judgement)),
      )
  },
})
