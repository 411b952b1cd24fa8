import type { FormId } from '../../domain/catalogue'
import type { Cell } from '../../domain/cell'
import type { Diagnostic } from '../../domain/diagnostic'
import type { Place } from '../../domain/place'
import type { NormalDocument } from '../normal-document'
import { isStatutory } from './accept-run'
import { assignRun, cellsOfRun, copiedLabel, firstLabel } from './assign-run'
import { bareReview } from './bare-review'
import { remark } from './cells-of'
import { notOfTheYear } from './earlier-year'
import { withoutFeeTables } from './fee-table'
import { GRAMMARS } from './form-grammar'
import { missingRows } from './missing-rows'
import type { RunReading } from './reading'
import { toldDisclosures } from './part-local'
import { recogniseForm } from './recognise-form'
import { reviewCells } from './review-cells'
import { tokenRuns } from './token-runs'
import type { ReviewRun } from './unread-review'
import { unreadReview } from './unread-review'

/** What the statutory tables of a document hold. */
export interface TablesReading {
  /** Generation of the tables by their labels, with the place of the label that decided; null without any. */
  readonly form: {
    readonly id: FormId
    readonly place: Place
    readonly printed: string
    /** The labels printed are those of another form as well. */
    readonly open: boolean
  } | null
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
 * blocks → tokenRuns         stretches of table cells, from grids and from lines
 *        → recogniseForm     which generation prints these labels
 *        → withoutFeeTables  信息处理费收取情况 apart, whose labels stand over its figures
 * each   → RowAligner        labels against the rows of that form, in order
 * run    → placedByPosition  an unknown row where exactly one of the form is missing
 *        → partRuns          figures that ran together, where the sums leave one way
 *        → assignValues      cells of a row against its columns, or a mismatch
 *        → isStatutory       is it such a table at all
 *        → cellsOf           figures, blanks, dashes; what could not be read
 * all    → bareReview        part 四 without its heads, where its figures add up
 *        → missingRows       rows of the form that stand nowhere; what of a review is unread
 * ```
 */
export const readTables = (document: NormalDocument, said?: FormId): TablesReading => {
  const all = tokenRuns(document)
  const told = recogniseForm(all)
  const form = told === null ? null : { ...told, id: said ?? told.id, open: said === undefined ? told.open : [said] }
  if (form === null) return NOTHING
  const { runs, ...fees } = withoutFeeTables(form.id, all)
  const cells: Cell[] = [...fees.cells]
  const diagnostics: Diagnostic[] = []
  const usedBlocks = new Set<number>(fees.blocks)
  const accepted: RunReading[] = []
  let seen: ReadonlySet<number> = new Set()
  let next = 0
  const reviewRuns: ReviewRun[] = []
  const leftOut = notOfTheYear(runs)
  const disclosed = (): ReadonlySet<string> => toldDisclosures(document)
  for (const run of runs) {
    const position = { next, seen: new Set(seen) }
    const assigned = assignRun(run, GRAMMARS[form.id], { position, told: disclosed })
    reviewRuns.push({ run, reviews: assigned?.reading.reviews ?? [] })
    if (assigned === null || !isStatutory(form.id, assigned, accepted.length > 0)) continue
    for (const block of [...run.blocks, ...assigned.reading.used]) usedBlocks.add(block)
    const copied = leftOut.has(run) ? firstLabel(assigned.reading) : copiedLabel(assigned.reading, accepted)
    if (copied !== null) {
      diagnostics.push(remark('duplicate-row', 'warning', copied))
      continue
    }
    for (const part of cellsOfRun(form.id, assigned, accepted)) {
      cells.push(...part.cells)
      diagnostics.push(...part.diagnostics)
    }
    accepted.push(assigned.reading)
    seen = position.seen
    next = position.next
  }
  if (usedBlocks.size === 0) return NOTHING
  const bare = bareReview(form.id, document, reviewRuns)
  if (bare !== null) {
    cells.push(...reviewCells(form.id, bare.review).cells)
    diagnostics.push(remark('columns-assumed', 'note', bare.review.label))
    for (const { place } of bare.review.values) usedBlocks.add(place.block)
    reviewRuns.push({ run: bare.run, reviews: [bare.review] })
  }
  const missing = missingRows(GRAMMARS[form.id], accepted, form.open)
  diagnostics.push(...missing, ...unreadReview(form.id, document, reviewRuns))
  const { place, printed } = form.decidedBy
  if (cells.length > 0 && cells.every((cell) => cell.content.state === 'blank'))
    diagnostics.push({ code: 'form-all-blank', severity: 'warning', place, actual: printed })
  return {
    form: { id: form.id, place, printed, open: form.open.length > 1 },
    cells,
    usedBlocks,
    diagnostics: limited(diagnostics),
  }
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
