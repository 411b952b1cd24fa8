import { flattened } from '../flattened'
import type { FormId } from '../../domain/catalogue'
import type { Diagnostic } from '../../domain/diagnostic'
import type { RunReading } from './reading'
import type { FormGrammar } from './form-grammar'
import { formsWithRow } from './form-grammar'
import { labelKey } from './label-key'

/**
 * Rows of a part of the form that its table does not print; after a cut nothing is known and nothing is said. Where the
 * labels leave several forms open, only rows that all of them print are missed.
 */
export const missingRows = (
  grammar: FormGrammar,
  readings: readonly RunReading[],
  open: readonly FormId[],
): readonly Diagnostic[] => {
  if (grammar.form === '2008') return []
  const parts = grammar.form === '2014' ? [() => true] : [isDocuments(grammar), not(isDocuments(grammar))]
  const isShared = ({ expected = '' }: Diagnostic): boolean => {
    const forms = formsWithRow(labelKey(expected))
    return open.every((form) => forms.includes(form))
  }
  const missing = parts.flatMap((inPart) => missingInPart(grammar, readings, inPart))
  return open.length > 1 ? missing.filter(isShared) : missing
}

type InPart = (index: number) => boolean

const isDocuments =
  (grammar: FormGrammar): InPart =>
  (index) =>
    grammar.rows[index]?.section === 'documents'

const not =
  (inPart: InPart): InPart =>
  (index) =>
    !inPart(index)

/** The one-row 其他处理 replaces its sub-rows, and the sub-rows have no total row. */
const OTHER = 'requests.other-outcome'

const missingInPart = (
  grammar: FormGrammar,
  readings: readonly RunReading[],
  inPart: InPart,
): readonly Diagnostic[] => {
  const rows = flattened(readings, (reading) => reading.rows.filter((row) => inPart(row.index)))
  const last = rows.at(-1)
  if (last === undefined) return []
  const found = new Set(rows.map((row) => row.index))
  const oneRowOther = rows.some((row) => row.row.indicator === OTHER && row.values.some((value) => value.figure))
  const cut = readings.some((reading) => reading.cut && reading.rows.some((row) => inPart(row.index)))
  const end = cut ? Math.max(...found) : grammar.rows.length
  return flattened(grammar.rows, (row, index): readonly Diagnostic[] => {
    if (!inPart(index) || index >= end || found.has(index) || row.heading || row.optional) return []
    if (oneRowOther && row.parent === OTHER) return []
    return [{ code: 'row-missing', severity: 'note', place: last.label.place, actual: '', expected: row.label }]
  })
}
