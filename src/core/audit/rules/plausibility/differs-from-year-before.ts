import type { Cell } from '../../../domain/cell'
import type { Check } from '../../../domain/finding'
import { cellOperand } from '../../operands'
import type { SeriesRule } from '../../rule'
import type { FiguresSubject } from '../../subject'
import type { YearPair } from '../years/year-links'
import { pairsOf } from '../years/year-links'

/** So many figures are never all the same by chance. */
const LEAST_FIGURES = 8

const numberOf = (cell: Cell | undefined): number | null =>
  cell?.content.state === 'value' && cell.content.value !== 0 ? cell.content.value : null

const operandOf = ({ report }: FiguresSubject, cell: Cell) =>
  cellOperand(report, cell, { indicator: cell.indicator, column: cell.column })

const checkPair = ({ before, now }: YearPair): readonly Check[] => {
  const both = now.report.cells.flatMap((cell) => {
    const earlier = before.cell(cell.indicator, cell.column)
    return earlier === undefined || (numberOf(cell) === null && numberOf(earlier) === null) ? [] : [{ cell, earlier }]
  })
  const changed = both.find(({ cell, earlier }) => numberOf(cell) !== numberOf(earlier))
  const shown = changed ?? both[0]
  if (both.length < LEAST_FIGURES || shown === undefined) return []
  const copied = changed === undefined
  return [
    {
      instance: 'tables',
      reportId: now.report.id,
      verdict: copied ? 'contradicts' : 'holds',
      class: copied ? 'scope' : null,
      severity: 'note',
      formula: [0, copied ? ' = ' : ' ≠ ', 1],
      operands: [operandOf(now, shown.cell), operandOf(before, shown.earlier)],
      expected: null,
      actual: null,
      difference: null,
      because: copied
        ? [{ code: 'copied-from-year-before', values: { n: both.length, year: String(before.year ?? '') } }]
        : [],
      remedies: [],
    },
  ]
}

/** The tables of a year that repeat every figure of the year before were probably copied. */
export const differsFromYearBefore: SeriesRule = {
  id: 'differs-from-year-before',
  over: 'series',
  check: ({ agencies }) =>
    agencies
      .flatMap(pairsOf)
      .filter(({ before, now }) => before.form === now.form)
      .flatMap(checkPair),
}
