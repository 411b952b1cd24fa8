import type { IndicatorId } from '../../../domain/catalogue'
import type { Check, Operand } from '../../../domain/finding'
import { cellOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import { contradicts, holds } from './verdicts'

/** Rows of part 二 that print items of last year, their change, and decisions made. */
const ROWS: readonly IndicatorId[] = ['permits', 'other-services', 'penalties', 'coercive-measures']
const COLUMNS = ['previous-items', 'item-change', 'decisions'] as const
/** One row may add up by chance. */
const FEWEST = 2

interface Row {
  readonly indicator: IndicatorId
  readonly operands: readonly Operand[]
  readonly addsUp: boolean
}

const rowOf = ({ report }: ReportSubject, indicator: IndicatorId): Row | null => {
  const operands = COLUMNS.map((column) => {
    const cell = report.cells.find((each) => each.indicator === indicator && each.column === column)
    return cellOperand(report, cell, { indicator, column })
  })
  const exact = operands.flatMap(({ value, approx }) => (value === null || approx !== undefined ? [] : [value]))
  const [items = 0, change = 0, decisions = 0] = exact
  return exact.length < COLUMNS.length || change === 0
    ? null
    : { indicator, operands, addsUp: items + change === decisions }
}

const statementOf = ({ report }: ReportSubject, { indicator, operands, addsUp }: Row) => ({
  instance: indicator,
  reportId: report.id,
  formula: [0, ' + ', 1, addsUp ? ' = ' : ' ≠ ', 2],
  operands,
})

/**
 * On the form of 2019 处理决定数量 counts decisions, not items: where in two rows or more it is the items of last year plus
 * their change, the columns were taken for last year, change and this year.
 */
export const decisionsAreNoItems: ReportRule = {
  id: 'decisions-are-no-items',
  over: 'report',
  check: (subject): readonly Check[] => {
    if (subject.form !== '2019') return []
    const rows = ROWS.flatMap((indicator) => rowOf(subject, indicator) ?? [])
    const summed = rows.filter(({ addsUp }) => addsUp)
    return summed.length >= FEWEST
      ? summed.map((row) => contradicts(statementOf(subject, row), { severity: 'note', class: 'scope' }))
      : rows.filter(({ addsUp }) => !addsUp).map((row) => holds(statementOf(subject, row)))
  },
}
