import type { AccidentField, AccidentFigure, AccidentStatement } from '../../../domain/accident'
import type { Operand } from '../../../domain/finding'
import type { ReportFigures } from '../../../domain/report'
import { accidentOperand } from '../../operands'
import { isRounded } from './ranges'

/** A quantity with the fields of its printed changes: in numbers, in percent. */
export interface Quantity {
  readonly value: AccidentField
  readonly yoy: readonly [change: AccidentField, percent: AccidentField]
  readonly mom: readonly [change: AccidentField, percent: AccidentField] | null
}

/** Quantities a statement may count. Dead is never dead and missing. */
export const QUANTITIES: readonly Quantity[] = [
  {
    value: 'incidents',
    yoy: ['yoyIncidents', 'yoyIncidentsPct'],
    mom: ['momIncidents', 'momIncidentsPct'],
  },
  { value: 'deaths', yoy: ['yoyDeaths', 'yoyDeathsPct'], mom: ['momDeaths', 'momDeathsPct'] },
  { value: 'deathsAndMissing', yoy: ['yoyDeathsAndMissing', 'yoyDeathsAndMissingPct'], mom: null },
  { value: 'injuries', yoy: ['yoyInjuries', 'yoyInjuriesPct'], mom: ['momInjuries', 'momInjuriesPct'] },
  { value: 'seriousInjuries', yoy: ['yoySeriousInjuries', 'yoySeriousInjuriesPct'], mom: null },
  { value: 'lossWanYuan', yoy: ['yoyLossWanYuan', 'yoyLossPct'], mom: ['momLossWanYuan', 'momLossPct'] },
]

/** Counts and their changes since last year. */
export const YEARLY_FIELDS: readonly AccidentField[] = QUANTITIES.flatMap(({ value, yoy }) => [value, ...yoy])

/** A field of a statement as an operand; a count printed in 万 is rounded whatever stands before it. Null if not printed. */
export const fieldOperand = (
  report: ReportFigures,
  statement: AccidentStatement,
  field: AccidentField,
): Operand | null => {
  const figure = statement.figures[field]
  if (figure === undefined) return null
  const operand = accidentOperand(report, statement, { field, figure })
  return figure.approx === undefined && isCount(field) && isRounded(figure) ? { ...operand, approx: 'about' } : operand
}

/** Those of these fields that are printed, as operands. */
export const fieldOperands = (
  report: ReportFigures,
  statement: AccidentStatement,
  fields: readonly AccidentField[],
): readonly Operand[] => fields.flatMap((field) => fieldOperand(report, statement, field) ?? [])

const isCount = (field: AccidentField): boolean => !field.includes('Loss') && !field.startsWith('loss')

/** True for a number that can be calculated with as it stands. */
export const isPlain = (figure: AccidentFigure | undefined): figure is AccidentFigure =>
  figure !== undefined && figure.approx === undefined && !isRounded(figure)

const OTHER_BASIS = /可比|口径|剔除/u

/** A change against figures of last year that were counted in another way than those of this year, as the document says. */
export const isOnOtherBasis = ({ breakNote, status }: AccidentStatement): boolean =>
  breakNote !== null || status.some((word) => OTHER_BASIS.test(word))
