import type { FormId } from '../../domain/catalogue'
import type { Cell } from '../../domain/cell'
import type { Diagnostic } from '../../domain/diagnostic'
import type { Place } from '../../domain/place'
import type { NormalDocument } from '../normal-document'
import { isStatutory } from './accept-run'
import type { RunReading } from './reading'
import { RowAligner } from './align-rows'
import { assignValues, blankSide } from './assign-values'
import { cellsOf, unknownRowRemarks } from './cells-of'
import { GRAMMARS } from './form-grammar'
import { gridColumns } from './grid-columns'
import { missingRows } from './missing-rows'
import { placedByPosition } from './placed-rows'
import { recogniseForm } from './recognise-form'
import { reviewCells } from './review-cells'
import type { TokenRun } from './token'
import { tokenRuns } from './token-runs'

/** What the statutory tables of a document hold. */
export interface TablesReading {
  /** Generation of the tables by their labels, with the place of the label that decided; null without any. */
  readonly form: { readonly id: FormId; readonly place: Place; readonly printed: string } | null
  readonly cells: readonly Cell[]
  /** Blocks (tables, or the lines of a flattened table) that belong to statutory tables and hold no prose. */
  readonly usedBlocks: ReadonlySet<number>
  readonly diagnostics: readonly Diagnostic[]
}

const MOST_OF_A_KIND = 100
const NOTHING: TablesReading = { form: null, cells: [], usedBlocks: new Set(), diagnostics: [] }

/**
 * Reads the statutory tables of a document in whatever way they were flattened.
 *
 * ```
 * blocks → tokenRuns      stretches of table cells, from grids and from lines
 *        → recogniseForm  which generation prints these labels
 *        → RowAligner     labels against the rows of that form, in order
 *        → assignValues   cells of a row against its columns, or a mismatch
 *        → isStatutory    is it such a table at all
 *        → cellsOf        figures, blanks, dashes; what could not be read
 * ```
 */
export const readTables = (document: NormalDocument): TablesReading => {
  const runs = tokenRuns(document)
  const form = recogniseForm(runs)
  if (form === null) return NOTHING
  const cells: Cell[] = []
  const diagnostics: Diagnostic[] = []
  const usedBlocks = new Set<number>()
  const accepted: RunReading[] = []
  let seen: ReadonlySet<number> = new Set()
  let next = 0
  for (const run of runs) {
    const position = { next, seen: new Set(seen) }
    const reading = readRun(run, form.id, position)
    if (reading === null || !isStatutory(form.id, reading.aligned, reading.assignments, accepted.length > 0)) continue
    accepted.push(reading.aligned)
    seen = position.seen
    next = position.next
    for (const part of reading.parts()) {
      cells.push(...part.cells)
      diagnostics.push(...part.diagnostics)
    }
    diagnostics.push(...unknownRowRemarks(reading.aligned))
    for (const block of [...run.blocks, ...reading.aligned.used]) usedBlocks.add(block)
  }
  if (accepted.length === 0) return NOTHING
  diagnostics.push(...missingRows(GRAMMARS[form.id], accepted))
  const { place, printed } = form.decidedBy
  if (cells.length > 0 && cells.every((cell) => cell.content.state === 'blank'))
    diagnostics.push({ code: 'form-all-blank', severity: 'warning', place, actual: printed })
  return { form: { id: form.id, place, printed }, cells, usedBlocks, diagnostics: limited(diagnostics) }
}

/** A table of ten thousand rows repeats itself; the first remarks of a kind say enough. */
const limited = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const counts = new Map<string, number>()
  return diagnostics.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= MOST_OF_A_KIND
  })
}

const readRun = (run: TokenRun, form: FormId, position: { next: number; readonly seen: Set<number> }) => {
  const aligned = placedByPosition(new RowAligner(run, GRAMMARS[form], position).read(), GRAMMARS[form], position)
  if (aligned.rows.length === 0 && aligned.review === null) return null
  const shape = { run, grid: gridColumns(run), side: blankSide(aligned.rows, run) }
  const assignments = aligned.rows.map((row) => assignValues(row, shape))
  return {
    aligned,
    assignments,
    *parts() {
      for (const [at, row] of aligned.rows.entries()) {
        const assignment = assignments[at]
        if (assignment !== undefined) yield cellsOf(row, assignment)
      }
      const assumed = aligned.rows.find((_row, at) => {
        const assignment = assignments[at]
        return assignment?.kind === 'assigned' && assignment.assumed
      })
      if (assumed !== undefined)
        yield {
          cells: [],
          diagnostics: [
            {
              code: 'columns-assumed' as const,
              severity: 'note' as const,
              place: assumed.label.place,
              actual: assumed.label.printed,
            },
          ],
        }
      if (aligned.review !== null) yield reviewCells(form, aligned.review)
    },
  }
}
