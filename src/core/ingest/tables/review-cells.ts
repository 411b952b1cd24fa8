import type { FormId, FormRow } from '../../domain/catalogue'
import type { Cell } from '../../domain/cell'
import type { Diagnostic } from '../../domain/diagnostic'
import { FORM_ROWS } from '../../domain/forms'
import type { CellsReading } from './cells-of'
import { cellOf, remark } from './cells-of'
import type { ReviewReading } from './review-table'
import { GROUP_SIZE } from './review-table'

const OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total'] as const
const PART = '政府信息公开行政复议、行政诉讼情况'

const rowFor = (form: FormId, group: string, outcome: string): FormRow | undefined =>
  FORM_ROWS[form].find((row) => row.indicator === (outcome === 'total' ? group : `${group}.${outcome}`))

const unread = ({ digits, label, values }: ReviewReading): Diagnostic =>
  digits === 'together'
    ? remark('cells-run-together', 'warning', values[0] ?? label, PART)
    : remark('column-count-mismatch', 'warning', label, PART)

/** The cells of part 四; none at all where their number is another, for then none can be told. */
export const reviewCells = (form: FormId, review: ReviewReading): CellsReading => {
  const { values, outcomes, groups } = review
  if (values.length !== groups.length * GROUP_SIZE)
    return {
      cells: [],
      diagnostics: values.length === 0 || review.cut ? [] : [unread(review)],
    }
  const cells: Cell[] = []
  const diagnostics: Diagnostic[] = []
  for (const [at, token] of values.entries()) {
    const group = groups[Math.floor(at / GROUP_SIZE)]
    const outcome = outcomes?.[at] ?? OUTCOMES[at % GROUP_SIZE]
    const row = group === undefined || outcome === undefined ? undefined : rowFor(form, group, outcome)
    if (row === undefined) continue
    const cell = cellOf({ row, column: null, unit: null, by: 'label' }, token)
    cells.push(cell)
    if (cell.content.state === 'unreadable') diagnostics.push(remark('cell-unreadable', 'warning', token, row.label))
  }
  return { cells, diagnostics }
}
