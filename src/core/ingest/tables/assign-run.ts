import { flattened } from '../flattened'
import type { FormId } from '../../domain/catalogue'
import { RowAligner } from './align-rows'
import type { Assignment } from './assignment'
import { assignValues, blankSide, printsCodes, showsSeveral } from './assign-values'
import type { CellsReading } from './cells-of'
import { cellsOf, remark, unknownRowRemarks } from './cells-of'
import type { FormGrammar } from './form-grammar'
import { gridColumns } from './grid-columns'
import type { FormPosition } from './match-row'
import { placedByPosition } from './placed-rows'
import type { RunReading } from './reading'
import { reviewCells } from './review-cells'
import type { ReviewReading } from './review-table'
import { partRuns } from './run-together'
import type { Token, TokenRun } from './token'
import { withToldTotals } from './told-totals'

/** A run with its rows recognised and their cells given to columns; `assignments` go with `reading.rows`. */
export interface AssignedRun {
  readonly reading: RunReading
  readonly assignments: readonly Assignment[]
}

/** Recognises and assigns the rows of one run; null where no row of the form stands in it. `told`: what the sentences say was disclosed. */
export const assignRun = (
  run: TokenRun,
  grammar: FormGrammar,
  { position, told }: { readonly position: FormPosition; readonly told: () => ReadonlySet<string> },
): AssignedRun | null => {
  const aligned = placedByPosition(new RowAligner(run, grammar, position).read(), grammar, position)
  const reading = partRuns(grammar.form, aligned, told)
  if (reading.rows.length === 0 && reading.reviews.length === 0) return null
  const codes = printsCodes(reading.rows)
  const shape = {
    run,
    grid: gridColumns(run),
    side: blankSide(reading.rows, run, codes),
    codes,
    several: grammar.form === '2008' && showsSeveral(reading.rows, run, codes),
  }
  const assignments = reading.rows.map((row) => assignValues(row, shape))
  return {
    reading,
    assignments: withToldTotals(
      reading,
      isInterleaved(reading, assignments) ? withoutBlanks(assignments) : assignments,
    ),
  }
}

/**
 * Labels that stand one after another in a stream and then more figures than a row has, or figures beside words that are
 * no row: the cells of a page were not read row by row, and a label without figures behind it is no blank row.
 */
const isInterleaved = ({ run, rows, unknown }: RunReading, assignments: readonly Assignment[]): boolean =>
  !run.positional &&
  (unknown.some(({ values }) => values.length > 1) ||
    rows.some(
      ({ row, values }, at) => assignments[at]?.kind === 'mismatch' && values.length > Math.max(1, row.columns.length),
    ))

const withoutBlanks = (assignments: readonly Assignment[]): readonly Assignment[] =>
  assignments.map((assignment) => (assignment.kind === 'blank' ? { kind: 'nothing' } : assignment))

/** Label a remark on a whole table stands at. */
export const firstLabel = ({ rows, reviews }: RunReading): Token | null => rows[0]?.label ?? reviews[0]?.label ?? null

/** Label of a table that was read before: a second copy, or another report in the same file. Its figures are left out. */
export const copiedLabel = (reading: RunReading, before: readonly RunReading[]): Token | null => {
  const own = new Set(flattened(reading.rows, (row) => (row.duplicate ? [] : [row.index])))
  const copies = reading.rows.filter((row) => row.duplicate && !own.has(row.index))
  if (copies.length > 0 && copies.length * 2 >= reading.rows.length) return copies[0]?.label ?? null
  const [review] = reading.reviews
  return reading.rows.length === 0 && newReviews(reading, before).length === 0 ? (review?.label ?? null) : null
}

/** Tables of part 四 that were not read before. */
const newReviews = (reading: RunReading, before: readonly RunReading[]): readonly ReviewReading[] => {
  const read = new Set(before.flatMap((earlier) => earlier.reviews.flatMap((review) => review.groups)))
  return reading.reviews.filter((review) => !review.groups.some((group) => read.has(group)))
}

/** Cells and remarks of each row, then of part 四. */
export const cellsOfRun = (
  form: FormId,
  { reading, assignments }: AssignedRun,
  before: readonly RunReading[],
): readonly CellsReading[] => {
  const rows = flattened(reading.rows, (row, at) => {
    const assignment = assignments[at]
    return assignment === undefined ? [] : [cellsOf(row, assignment)]
  })
  const assumed = reading.rows.find((_row, at) => {
    const assignment = assignments[at]
    return assignment?.kind === 'assigned' && assignment.assumed
  })
  const reviews = newReviews(reading, before)
  const parted = [...reading.rows, ...reviews].find(({ digits }) => digits === 'parted')?.values[0]
  const remarks = [
    ...(assumed === undefined ? [] : [remark('columns-assumed', 'note', assumed.label)]),
    ...(parted === undefined ? [] : [remark('cells-parted', 'note', parted)]),
  ]
  return [
    ...rows,
    ...reviews.map((review) => reviewCells(form, review)),
    { cells: [], diagnostics: [...remarks, ...unknownRowRemarks(reading)] },
  ]
}
