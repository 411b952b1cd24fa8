import type { AccidentField, AccidentFigure, AccidentStatement, RatePart, RateStatement } from '../domain/accident'
import type { ColumnId, IndicatorId } from '../domain/catalogue'
import type { Cell } from '../domain/cell'
import type { Claim } from '../domain/claim'
import type { Operand } from '../domain/finding'
import { formatPeriod } from '../domain/period'
import type { Place } from '../domain/place'
import type { ReportFigures } from '../domain/report'

const PRINTED_LIMIT = 80

const shortened = (printed: string): string =>
  printed.length <= PRINTED_LIMIT ? printed : `${printed.slice(0, PRINTED_LIMIT - 1)}…`

const yearOf = ({ metadata }: ReportFigures): number | null => metadata.year?.value ?? null

/** A cell as an operand; a row the report does not have is `missing`. */
export const cellOperand = (
  report: ReportFigures,
  cell: Cell | undefined,
  name: { readonly indicator: IndicatorId; readonly column: ColumnId | null },
): Operand => {
  const reportId = report.id
  const year = yearOf(report)
  const figure = { kind: 'cell', indicator: name.indicator, column: name.column } as const
  if (cell === undefined)
    return { reportId, year, name: figure, state: 'missing', value: null, printed: '', place: null }
  const { content, place } = cell
  const { state } = content
  const value = content.state === 'value' ? content.value : null
  return {
    reportId,
    year,
    name: figure,
    state,
    value,
    ...(content.state === 'value' && content.approx !== undefined ? { approx: content.approx } : {}),
    ...(cell.read === undefined ? {} : { corrected: true }),
    printed: shortened(cell.printed),
    place,
  }
}

/** A figure of a sentence as an operand. */
export const claimOperand = (report: ReportFigures, claim: Claim): Operand => ({
  reportId: report.id,
  year: yearOf(report),
  name: {
    kind: 'claim',
    indicator: claim.indicator,
    subject: claim.subject,
    measure: claim.measure,
    scope: claim.scope,
  },
  state: 'value',
  value: claim.value,
  ...(claim.approx === undefined ? {} : { approx: claim.approx }),
  printed: shortened(claim.printed),
  place: claim.place,
})

/** A figure of an accident statement as an operand. */
export const accidentOperand = (
  report: ReportFigures,
  statement: AccidentStatement,
  {
    field,
    figure,
  }: {
    readonly field: AccidentField
    readonly figure: Pick<AccidentFigure, 'value' | 'approx' | 'printed' | 'place'>
  },
): Operand => ({
  reportId: report.id,
  year: yearOf(report),
  name: {
    kind: 'accident',
    field,
    scope: statement.scope,
    sector: statement.sector,
    severity: statement.severity,
    period: statement.period === null ? null : formatPeriod(statement.period),
  },
  state: 'value',
  value: figure.value,
  ...(figure.approx === undefined ? {} : { approx: figure.approx }),
  printed: shortened(figure.printed),
  place: figure.place,
})

/** A figure of a rate as an operand. */
export const rateOperand = (
  report: ReportFigures,
  { rate }: RateStatement,
  { part, figure }: { readonly part: RatePart; readonly figure: AccidentFigure },
): Operand => ({
  reportId: report.id,
  year: yearOf(report),
  name: { kind: 'rate', rate, part },
  state: 'value',
  value: figure.value,
  ...(figure.approx === undefined ? {} : { approx: figure.approx }),
  printed: shortened(figure.printed),
  place: figure.place,
})

/** Words of the document as an operand: 均获维持, 十一部分. */
export const wordsOperand = (report: ReportFigures, printed: string, place: Place | null): Operand => ({
  reportId: report.id,
  year: yearOf(report),
  name: { kind: 'words' },
  state: 'value',
  value: null,
  printed: shortened(printed),
  place,
})
