import type { AccidentField, AccidentFigure, AccidentStatement, OtherComparison, Severity } from '../../domain/accident'
import type { MonthsOnly, Period } from '../../domain/period'
import type { Place } from '../../domain/place'
import type { NumberPart, Quantity } from './token'

/** Whom and what a statement is about. */
export interface Subject {
  readonly scope: string | null
  readonly sector: string | null
  readonly severity: Severity | null
  readonly period: Period | null
  /** Months of a year that nothing names; null beside a period. */
  readonly monthsOnly: MonthsOnly | null
}

/** A statement being read; figures are added as tokens come. */
export interface Draft {
  readonly subject: Subject
  readonly figures: Partial<Record<AccidentField, AccidentFigure>>
  readonly comparisons: OtherComparison[]
  role: AccidentStatement['role']
  readonly region: boolean
  readonly part: boolean
  readonly sentence: string
  readonly start: number
  end: number
  /** Quantities counted so far, in order: what 分别 refers to. */
  readonly counted: Quantity[]
  /** Quantities counted since the last change: what a bare 持平 refers to. */
  fresh: Quantity[]
  /** Quantities of the last group of changes in numbers: what a following 分别 …% refers to. */
  changed: Quantity[]
}

/** Field a plain count of a quantity goes to. */
export const COUNT_FIELD: Readonly<Record<Quantity, AccidentField>> = {
  incidents: 'incidents',
  deaths: 'deaths',
  deathsAndMissing: 'deathsAndMissing',
  injuries: 'injuries',
  seriousInjuries: 'seriousInjuries',
  loss: 'lossWanYuan',
}

const CHANGE_FIELD = {
  yoy: {
    incidents: ['yoyIncidents', 'yoyIncidentsPct'],
    deaths: ['yoyDeaths', 'yoyDeathsPct'],
    deathsAndMissing: ['yoyDeathsAndMissing', 'yoyDeathsAndMissingPct'],
    injuries: ['yoyInjuries', 'yoyInjuriesPct'],
    seriousInjuries: ['yoySeriousInjuries', 'yoySeriousInjuriesPct'],
    loss: ['yoyLossWanYuan', 'yoyLossPct'],
  },
  mom: {
    incidents: ['momIncidents', 'momIncidentsPct'],
    deaths: ['momDeaths', 'momDeathsPct'],
    deathsAndMissing: ['momDeathsAndMissing', 'momDeathsAndMissingPct'],
    injuries: ['momInjuries', 'momInjuriesPct'],
    loss: ['momLossWanYuan', 'momLossPct'],
  },
} as const satisfies Record<string, Partial<Record<Quantity, readonly [AccidentField, AccidentField]>>>

/** Field a change of a quantity goes to; null where the wire format has none (环比 of serious injuries). */
export const changeField = (basis: 'yoy' | 'mom', quantity: Quantity, percent: boolean): AccidentField | null => {
  const fields: Partial<Record<Quantity, readonly [AccidentField, AccidentField]>> = CHANGE_FIELD[basis]
  return fields[quantity]?.[percent ? 1 : 0] ?? null
}

/** Loss in 万元; 元 beside figures that can only be 万元 keeps its number and is marked as doubtful. */
export const inWanYuan = (number: NumberPart, unit: string): NumberPart & { readonly unitDoubt?: true } => {
  if (unit === '亿元') return { ...number, value: Number((number.value * 10_000).toPrecision(12)) }
  if (unit === '元')
    return number.value < 1000 ? { ...number, unitDoubt: true } : { ...number, value: number.value / 10_000 }
  return number
}

export const figureOf = (
  number: NumberPart & { readonly unitDoubt?: true },
  printed: string,
  place: Place,
): AccidentFigure =>
  number.approx === undefined && number.inWords === undefined && number.unitDoubt === undefined
    ? { value: number.value, printed, place }
    : { ...number, printed, place }

export const inWanYuanIfLoss = (token: {
  readonly quantity: Quantity
  readonly number: NumberPart
  readonly unit: string
}): NumberPart & { readonly unitDoubt?: true } =>
  token.quantity === 'loss' ? inWanYuan(token.number, token.unit) : token.number

/** True for the same area, sector, severity and months. */
export const sameSubject = (left: Subject, right: Subject): boolean =>
  left.scope === right.scope &&
  left.sector === right.sector &&
  left.severity === right.severity &&
  left.period?.from === right.period?.from &&
  left.period?.to === right.period?.to &&
  left.monthsOnly?.first === right.monthsOnly?.first &&
  left.monthsOnly?.last === right.monthsOnly?.last
