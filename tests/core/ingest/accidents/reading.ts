import type { AccidentField, AccidentStatement } from '../../../../src/core/domain/accident'
import { parseReport } from '../../../../src/core/ingest/parse-report'
import { readDocument } from '../../../../src/readers/read-document'

/** The report these lines of a bulletin are read as. */
export const parse = (...lines: readonly string[]) =>
  parseReport(readDocument(new TextEncoder().encode(lines.join('\n')), 'bulletin.txt'), 'test')

/** Figures of a statement by field; none of no statement. */
export const values = (statement: AccidentStatement | undefined): Partial<Record<AccidentField, number>> =>
  Object.fromEntries(Object.entries(statement?.figures ?? {}).map(([field, figure]) => [field, figure.value]))

/** Area, sector, severity and figures of each statement, in the order of the text. */
export const told = (...lines: readonly string[]) =>
  parse(...lines).accidents.map((one) => [one.scope, one.sector, one.severity, values(one)])

/** What is said to be left alone. */
export const unread = (...lines: readonly string[]) =>
  parse(...lines).diagnostics.flatMap(({ code, actual }) => (code === 'accident-unread' ? [actual] : []))
