import type { FormId } from '../../domain/catalogue'
import type { RunReading } from './align-rows'
import type { Assignment } from './assign-values'

const APPLICANTS = 7

/**
 * Is this stretch a statutory table, and not a list of duties, an accident table or sentences that use the same words?
 * `before`: another table of the same form was accepted in this document.
 */
export const isStatutory = (
  form: FormId,
  reading: RunReading,
  assignments: readonly Assignment[],
  before: boolean,
): boolean => {
  let filled = 0
  let unitFirst = 0
  let applicants = 0
  let threeColumns = 0
  for (const [at, row] of reading.rows.entries()) {
    const assignment = assignments[at]
    if (assignment?.kind !== 'assigned' || (row.row.heading && row.row.columns.length === 0)) continue
    filled += 1
    if (row.unitFirst) unitFirst += 1
    if (assignment.values.length === APPLICANTS) applicants += 1
    if (assignment.values.length === 3) threeColumns += 1
  }
  switch (form) {
    case '2019':
    case '2021':
      return (
        applicants > 0 ||
        (reading.heads > 0 && filled > 0) ||
        (reading.articles > 0 && filled > 1) ||
        threeColumns > 1 ||
        (reading.review !== null && reading.review.values.length > 0)
      )
    case '2014':
      return (
        (reading.titled && filled > 1) ||
        unitFirst > 2 ||
        (filled > 5 && reading.run.rows) ||
        (before && filled > 1 && (reading.run.rows || unitFirst > 1))
      )
    case '2008':
      return (reading.heads > 0 && filled > 1) || (reading.titled && filled > 3) || unitFirst > 3
    default:
      return form satisfies never
  }
}
