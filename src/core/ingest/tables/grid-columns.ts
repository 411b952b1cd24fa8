import type { ColumnId } from '../../domain/catalogue'
import { APPLICANT_COLUMNS } from '../../domain/forms/applicants'
import type { RowReading } from './reading'
import type { GridColumns } from './assign-values'
import type { AssignedValue } from './assignment'
import { columnOf } from './form-grammar'
import { labelKey } from './label-key'
import { sumColumnOf } from './sum-column'
import type { Token, TokenRun } from './token'

const APPLICANTS: ReadonlySet<ColumnId> = new Set(APPLICANT_COLUMNS)
const DEEPEST_HEADER = 8

/**
 * Columns by what stands above each value in the grid: those of part 三 only where all seven stand under a head of their
 * own (a header whose spans are wrong never does, and the order of the form is used); of a row with one value the sum, in a
 * table of several bodies.
 */
export const gridColumns = (run: TokenRun): GridColumns => {
  let heads: ReadonlyMap<number, ColumnId> | null = null
  const sum = run.table === null ? null : sumColumnOf(run.table.rows.slice(0, DEEPEST_HEADER))
  const summed = (tokens: readonly Token[]): readonly AssignedValue[] | null => {
    const token = sum === null ? undefined : tokens.find(({ place }) => place.column === sum)
    return token === undefined ? null : [{ column: null, token, unit: null }]
  }
  return (reading: RowReading, tokens: readonly Token[]): readonly AssignedValue[] | null => {
    if (run.table === null) return null
    if (reading.row.columns.length === 0) return summed(tokens)
    if (!reading.row.columns.includes('natural-person')) return null
    heads ??= applicantHeads(run, reading.label.place.row ?? 0)
    if (mayBeShifted(heads, tokens)) return null
    const values: AssignedValue[] = []
    for (const token of tokens) {
      const column = heads.get(token.place.column ?? -1)
      if (column !== undefined) values.push({ column, token, unit: null })
      else if (token.text !== '') return null
    }
    const distinct = new Set(values.map((value) => value.column))
    return distinct.size === APPLICANT_COLUMNS.length && values.length === distinct.size ? values : null
  }
}

/** Blanks before the first head and as many at the end: the row may have lost the cells that stood before its label. */
const mayBeShifted = (heads: ReadonlyMap<number, ColumnId>, tokens: readonly Token[]): boolean => {
  const first = Math.min(...heads.keys())
  const before = tokens.filter(({ place }) => (place.column ?? 0) < first)
  return before.length > 0 && [...before, ...tokens.slice(-before.length)].every(({ text }) => text === '')
}

const applicantHeads = (run: TokenRun, firstRow: number): ReadonlyMap<number, ColumnId> => {
  const heads = new Map<number, ColumnId>()
  for (const row of run.table?.rows.slice(Math.max(0, firstRow - DEEPEST_HEADER), firstRow) ?? [])
    for (const [index, slot] of row.entries()) {
      const column = slot.text.length > 24 ? null : columnOf(labelKey(slot.text))
      if (column !== null && APPLICANTS.has(column)) heads.set(index, column)
    }
  return heads
}
