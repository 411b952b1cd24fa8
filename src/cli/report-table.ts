import type { CellContent } from '../core/domain/cell'
import type { Report } from '../core/domain/report'
import { formatPlace } from '../core/domain/place'
import type { LongTableRow } from '../core/schema/long-table'
import { longTableRows } from '../core/schema/long-table'
import type { CliMessages } from './messages'
import { fitText, padEnd, padStart, textWidth } from './text-width'

const WIDEST = [44, 36, 40, 4, 24, 20] as const
/** Numbers are set flush right. */
const RIGHT = 2

/** A report for the eye: who and when, then a line for each figure, aligned for a terminal. */
export const reportTable = (report: Report, messages: CliMessages): string => {
  const { agency, year, form, title } = report.metadata
  const facts = [agency?.value ?? title ?? messages.unknown, year?.value ?? messages.unknown, form?.value ?? '-']
  const rows = [messages.table, ...longTableRows(report).map((row) => tableRow(row, messages))].map((row) =>
    row.map((text, column) => fitText(text, WIDEST[column] ?? 20)),
  )
  const widths = WIDEST.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, textWidth(row[column] ?? '')), 0),
  )
  const lines = rows.map((row) =>
    row
      .map((text, column) => (column === RIGHT ? padStart : padEnd)(text, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `${[`${report.id}  ${fitText(facts.join('  '), 100)}`, ...lines].join('\n')}\n`
}

const tableRow = (row: LongTableRow, messages: CliMessages): readonly string[] => [
  row.label,
  row.column ?? '',
  valueText(row, messages),
  row.unit ?? '',
  row.printed,
  formatPlace(row.place),
]

const contentText = (content: CellContent, { bounds, states }: CliMessages): string => {
  if (content.state !== 'value') return states[content.state]
  return `${content.approx === undefined ? '' : bounds[content.approx]}${content.value}`
}

const valueText = ({ content, read }: LongTableRow, messages: CliMessages): string => {
  const now = contentText(content, messages)
  return read === null ? now : messages.corrected(now, contentText(read, messages))
}
