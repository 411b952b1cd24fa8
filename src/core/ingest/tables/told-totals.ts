import type { Assignment } from './assignment'
import type { RowReading, RunReading } from './reading'
import { amountOf, endsInSum } from './sums'

/** Rows of three and more figures that must add up before a table is believed to print its totals. */
const FEWEST_SUMS = 3

/**
 * Rows of part 三 whose blank cells are gone (`自然人 3 … 其他 5 总计 8` as `3 5 8`): no figure but the last can be given to
 * a column. The last is the total where every row of the table ends in the sum of its other figures; of a row of zeros
 * nothing can be told.
 */
export const withToldTotals = (
  { run, rows }: RunReading,
  assignments: readonly Assignment[],
): readonly Assignment[] => {
  if (run.positional) return assignments
  const short = rows.map((row, at) => assignments[at]?.kind === 'mismatch' && isShort(row) && !isZeros(row))
  if (!short.includes(true)) return assignments
  const sums = rows
    .filter((row) => isOfApplicants(row) && row.values.length > 1 && row.values.length <= row.row.columns.length)
    .map(({ values }) => ({ terms: values.length - 1, fits: endsInSum(values.map(({ text }) => amountOf(text))) }))
  if (sums.some(({ fits }) => !fits) || sums.filter(({ terms }) => terms > 1).length < FEWEST_SUMS) return assignments
  return assignments.map((assignment, at) => {
    const total = short[at] === true ? rows[at]?.values.at(-1) : undefined
    return total === undefined ? assignment : { kind: 'total', token: total }
  })
}

const isOfApplicants = ({ row }: RowReading): boolean => row.columns.includes('natural-person')

const isShort = (row: RowReading): boolean =>
  isOfApplicants(row) && row.values.length > 1 && row.values.length < row.row.columns.length

const isZeros = ({ values }: RowReading): boolean => values.every(({ text }) => text === '0')
