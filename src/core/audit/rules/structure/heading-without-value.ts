import { rowsOfForm } from '../../../domain/catalogue-index'
import type { Diagnostic } from '../../../domain/diagnostic'
import type { Operand } from '../../../domain/finding'
import type { Report } from '../../../domain/report'
import { wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import { contradicts, holds } from './verdicts'

/** The value as a figure of its heading row, so that the row is named in every language. */
const operandOf = (report: Report, { actual, expected, place }: Diagnostic): Operand => {
  const words = wordsOperand(report, actual, place)
  const row = rowsOfForm('2014').find(({ label, heading }) => heading && label === expected)
  const value = Number(actual)
  return row === undefined || actual.trim() === '' || Number.isNaN(value)
    ? words
    : { ...words, name: { kind: 'cell', indicator: row.indicator, column: null }, value }
}

/** The 2014 form prints —— as the unit of a heading row: a number in it belongs to another row, or to none. */
export const headingWithoutValue: ReportRule = {
  id: 'heading-without-value',
  over: 'report',
  check: ({ report, form }) => {
    if (form !== '2014' || report.cells.length === 0) return []
    const found = report.diagnostics.filter(({ code }) => code === 'value-in-heading-row')
    return found.length === 0
      ? [holds({ instance: 'none', reportId: report.id, formula: ['——'], operands: [] })]
      : found.map((diagnostic) =>
          contradicts(
            {
              instance: `${diagnostic.expected ?? ''}:${diagnostic.actual}`,
              reportId: report.id,
              formula: [0, ' ≠ ——'],
              operands: [operandOf(report, diagnostic)],
            },
            { severity: 'note' },
          ),
        )
  },
}
