import { flattened } from '../flattened'
import type { FormId } from '../../domain/catalogue'
import type { AssignedRun } from './assign-run'
import type { RunReading } from './reading'
import type { Assignment } from './assignment'

const APPLICANTS = 7

/** How much of a form a stretch shows. */
interface Evidence {
  /** Rows with figures or blanks after the label, whether or not they could be told apart. */
  readonly printed: number
  /** Rows with their cells. */
  readonly filled: number
  /** Rows with a unit between label and figure. */
  readonly unitFirst: number
  /** Rows with the seven applicant columns. */
  readonly applicants: number
  /** Rows of part 三 whose digits nothing could part. */
  readonly together: number
  /** Rows with three columns. */
  readonly threeColumns: number
}

/**
 * Is this stretch a statutory table, and not a list of duties, an accident table or sentences that use the same words?
 * `before`: another table of the same form was accepted in this document.
 */
export const isStatutory = (form: FormId, { reading, assignments }: AssignedRun, before: boolean): boolean => {
  const evidence = evidenceOf(reading, assignments)
  switch (form) {
    case '2019':
    case '2021':
      return showsApplicants(reading, evidence) || showsDocuments(reading, evidence)
    case '2014':
      return shows2014(reading, evidence, before)
    case '2008':
      return shows2008(reading, evidence)
    default:
      return form satisfies never
  }
}

const evidenceOf = (reading: RunReading, assignments: readonly Assignment[]): Evidence => {
  const rows = flattened(reading.rows, (row, at) => {
    const assignment = assignments[at]
    const heading = row.row.heading && row.row.columns.length === 0
    return assignment?.kind === 'assigned' && !heading ? [{ row, count: assignment.values.length }] : []
  })
  return {
    printed: rows.length + assignments.filter(({ kind }) => kind === 'mismatch').length,
    filled: rows.length,
    unitFirst: rows.filter(({ row }) => row.unitFirst).length,
    together: reading.rows.filter(({ digits, row }) => digits === 'together' && row.columns.length === APPLICANTS)
      .length,
    applicants: rows.filter(({ count }) => count === APPLICANTS).length,
    threeColumns: rows.filter(({ count }) => count === 3).length,
  }
}

const showsApplicants = (reading: RunReading, { applicants, together }: Evidence): boolean =>
  applicants > 0 || (reading.heads > 0 && together > 1) || reading.reviews.some((review) => review.values.length > 0)

const showsDocuments = (reading: RunReading, { printed, filled, threeColumns }: Evidence): boolean =>
  (reading.heads > 0 && printed > 0) || (reading.articles > 0 && filled > 1) || threeColumns > 1

const shows2014 = (reading: RunReading, { printed, filled, unitFirst }: Evidence, before: boolean): boolean =>
  (reading.titled && printed > 1) ||
  unitFirst > 2 ||
  (reading.run.rows && filled > 5) ||
  (before && filled > 1 && (reading.run.rows || unitFirst > 1))

const shows2008 = (reading: RunReading, { filled, unitFirst }: Evidence): boolean =>
  (reading.heads > 0 && filled > 1) || (reading.titled && filled > 3) || unitFirst > 3
