import type { ColumnId } from '../../../domain/catalogue'
import type { Operand } from '../../../domain/finding'
import type { Unit } from '../../../domain/unit'
import { cellOperand, claimOperand } from '../../operands'
import type { FiguresSubject } from '../../subject'
import { isNamedBySubject } from '../../../domain/forms/prose'
import { countsOf } from '../years/sentence-figures'

/** Columns whose figures have a usual size; the kinds of applicants are too small for one. */
const COLUMNS: ReadonlySet<ColumnId | null> = new Set<ColumnId | null>([
  null,
  'total',
  'decisions',
  'issued',
  'in-force',
  'newly-made',
  'total-published',
])

/** The exact figures of the tables of a report that can be held against others, by form, row and column: a new map. */
export const sizedFigures = ({ report, form }: FiguresSubject): Map<string, Operand> => {
  const figures = new Map<string, Operand>()
  for (const cell of report.cells) {
    const { indicator, column, content, by } = cell
    if (!COLUMNS.has(column) || content.state !== 'value' || content.approx !== undefined || by !== 'label') continue
    figures.set(`${form ?? ''}:${indicator}/${column ?? ''}`, cellOperand(report, cell, { indicator, column }))
  }
  return figures
}

const MONEY: ReadonlySet<Unit | null> = new Set<Unit | null>(['元', '万元'])

/** The exact amounts of money of the tables of a report, by row, column and unit. */
export const amountsOf = ({ report }: FiguresSubject): ReadonlyMap<string, Operand> => {
  const amounts = new Map<string, Operand>()
  for (const cell of report.cells) {
    const { indicator, column, content, unit } = cell
    if (content.state === 'value' && content.approx === undefined && MONEY.has(unit))
      amounts.set(`${indicator}/${column ?? ''}:${unit}`, cellOperand(report, cell, { indicator, column }))
  }
  return amounts
}

/** The counts of its sentences too: they mean the same from year to year, but not from agency to agency. */
export const figuresOverYears = (subject: FiguresSubject): ReadonlyMap<string, Operand> => {
  const figures = sizedFigures(subject)
  const unclear = new Set<string>()
  for (const claim of countsOf(subject).values()) {
    // classes named in a report's own words are other classes in another report
    if (isNamedBySubject(claim.indicator) || claim.partOf !== null) continue
    const key = `${claim.indicator}|${claim.scope ?? ''}`
    const known = figures.get(key)
    if (known !== undefined && known.value !== claim.value) unclear.add(key)
    figures.set(key, claimOperand(subject.report, claim))
  }
  for (const key of unclear) figures.delete(key)
  return figures
}
