import type { ColumnId, IndicatorId } from '../../../domain/catalogue'
import { formRow } from '../../../domain/catalogue-index'
import { APPLICANT_COLUMNS } from '../../../domain/forms/applicants'
import type { Operand } from '../../../domain/finding'
import type { Term } from '../../compare-sums'
import { cellOperand } from '../../operands'
import type { ReportSubject } from '../../subject'
import type { SignedRow } from './definitions'

/** Columns a sentence speaks of; null for all applicants together. */
export type Applicants = readonly ColumnId[] | null

const EVERYBODY = APPLICANT_COLUMNS.filter((column) => column !== 'total')

/** Applicants as sentences name them. */
const NAMED: Readonly<Record<string, readonly ColumnId[]>> = {
  自然人: ['natural-person'],
  商业企业: ['company'],
  科研机构: ['research-institute'],
  社会公益组织: ['public-welfare'],
  法律服务机构: ['legal-service'],
  法人或其他组织: EVERYBODY.filter((column) => column !== 'natural-person'),
}

/** Columns of the applicants a scope names; null where it names none. */
export const applicantsOf = (scope: string | null): Applicants => (scope === null ? null : (NAMED[scope] ?? null))

const operandOf = ({ report, cell }: ReportSubject, indicator: IndicatorId, column: ColumnId | null): Operand =>
  cellOperand(report, cell(indicator, column), { indicator, column })

const columnsOf = (
  { form, cell }: ReportSubject,
  { indicator, column }: SignedRow,
  applicants: Applicants,
): readonly (ColumnId | null)[] => {
  if (column !== undefined) return [column]
  const columns = form === null ? [] : (formRow(form, indicator)?.columns ?? [])
  if (!columns.includes('total')) return [null]
  if (applicants !== null) return applicants
  // a row whose 总计 is not filled in is as large as its applicants together
  const total = cell(indicator, 'total')
  if (total?.content.state === 'value') return ['total']
  const filled = EVERYBODY.filter((each) => cell(indicator, each) !== undefined)
  return filled.length === 0 ? ['total'] : filled
}

/** Cells that together say what a sentence counts, with their signs. */
export const termsOf = (subject: ReportSubject, rows: readonly SignedRow[], applicants: Applicants): readonly Term[] =>
  rows.flatMap((row) =>
    columnsOf(subject, row, applicants).map((column) => ({
      sign: row.sign,
      operand: operandOf(subject, row.indicator, column),
    })),
  )

const hasApplicants = ({ form }: ReportSubject, { indicator }: SignedRow): boolean =>
  form !== null && formRow(form, indicator)?.columns.includes('total') === true

/** Parts of a quantity: a single kind of applicant in all its rows, one of its rows, one of its cells. */
export const partsOf = (
  subject: ReportSubject,
  rows: readonly SignedRow[],
  applicants: Applicants,
): readonly (readonly Term[])[] => {
  const columns = rows.some((row) => hasApplicants(subject, row)) ? (applicants ?? EVERYBODY) : []
  const byApplicant = columns.map((column) => termsOf(subject, rows, [column]))
  if (rows.length === 1) return byApplicant
  const byRow = rows.map((row) => termsOf(subject, [row], applicants))
  const byCell = rows.flatMap((row) => columns.map((column) => termsOf(subject, [row], [column])))
  return [...byApplicant, ...byRow, ...byCell]
}

/** The terms without the blank cells of a row but the first: what is lacking is said once a row. */
export const withoutRepeatedGaps = (terms: readonly Term[]): readonly Term[] => {
  const seen = new Set<string>()
  return terms.filter(({ operand }) => {
    if (operand.state === 'value' || operand.name.kind !== 'cell') return true
    const first = !seen.has(operand.name.indicator)
    seen.add(operand.name.indicator)
    return first
  })
}
