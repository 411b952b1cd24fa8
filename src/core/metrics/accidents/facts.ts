import type { AccidentField, AccidentFigure, AccidentStatement, Severity } from '../../domain/accident'
import type { Period } from '../../domain/period'
import type { Approximation } from '../../domain/unit'
import { before, beforeArithmetic } from '../arithmetic'
import type { ReportFigures, SourceRef } from '../report-figures'
import { areaOf } from './area'
import { monthsOf, previousPeriod } from './months'

/** Quantities a total may state. Dead is never dead and missing. */
export const ACCIDENT_QUANTITIES = ['incidents', 'deaths', 'deathsAndMissing', 'injuries', 'lossWanYuan'] as const
export type AccidentQuantity = (typeof ACCIDENT_QUANTITIES)[number]

/** Printed change in numbers that belongs to a quantity. */
export const CHANGE_OF: Readonly<Record<AccidentQuantity, AccidentField>> = {
  incidents: 'yoyIncidents',
  deaths: 'yoyDeaths',
  deathsAndMissing: 'yoyDeathsAndMissing',
  injuries: 'yoyInjuries',
  lossWanYuan: 'yoyLossWanYuan',
}

/** Printed change in percent that belongs to a quantity. */
export const CHANGE_PERCENT_OF: Readonly<Record<AccidentQuantity, AccidentField>> = {
  incidents: 'yoyIncidentsPct',
  deaths: 'yoyDeathsPct',
  deathsAndMissing: 'yoyDeathsAndMissingPct',
  injuries: 'yoyInjuriesPct',
  lossWanYuan: 'yoyLossPct',
}

/** One accident figure with everything that decides what it may be compared with. */
export interface AccidentFact {
  readonly quantity: AccidentQuantity
  readonly value: number
  readonly approx?: Approximation
  readonly area: string
  readonly sector: string | null
  readonly severity: Severity | null
  readonly period: Period
  /** `2018-01..2018-12`. */
  readonly months: string
  /** Worked out from the next year's printed change: `53 + 18`; null for a printed figure. */
  readonly arithmetic: string | null
  readonly refs: readonly SourceRef[]
  readonly reportId: string
  /** Index of the statement in its report. */
  readonly statement: number
  /** Part of another statement about the same area (其中, a sector, a severity); never a total of its own. */
  readonly part: boolean
  readonly status: readonly string[]
  readonly breakNote: string | null
}

const refOf = (report: ReportFigures, figure: AccidentFigure): SourceRef => ({
  reportId: report.id,
  place: figure.place,
  printed: figure.printed,
})

type Base = Omit<AccidentFact, 'quantity' | 'value' | 'approx' | 'refs' | 'arithmetic'>

const printedFact = (
  report: ReportFigures,
  statement: AccidentStatement,
  quantity: AccidentQuantity,
  base: Base,
): readonly AccidentFact[] => {
  const figure = statement.figures[quantity]
  if (figure === undefined) return []
  const approx = figure.approx === undefined ? {} : { approx: figure.approx }
  return [{ ...base, ...approx, quantity, value: figure.value, arithmetic: null, refs: [refOf(report, figure)] }]
}

/** A change on another scope (按可比口径, 统计口径变化) says nothing about what was counted last year. */
const onOtherScope = (statement: AccidentStatement): boolean =>
  statement.breakNote !== null || statement.status.some((word) => /可比|口径/u.test(word))

/** Last year's figure from the printed change; from a percentage alone nothing is made up. */
const impliedFact = (
  report: ReportFigures,
  statement: AccidentStatement,
  quantity: AccidentQuantity,
  base: Base,
): readonly AccidentFact[] => {
  const figure = statement.figures[quantity]
  const change = statement.figures[CHANGE_OF[quantity]]
  const period = previousPeriod(base.period)
  if (figure === undefined || change === undefined || period === null || onOtherScope(statement)) return []
  if (figure.approx !== undefined || change.approx !== undefined) return []
  const value = before(figure.value, change.value)
  if (value < 0) return []
  return [
    {
      ...base,
      quantity,
      value,
      period,
      months: monthsOf(period),
      arithmetic: beforeArithmetic(figure.value, change.value),
      refs: [refOf(report, figure), refOf(report, change)],
    },
  ]
}

const isPart = (report: ReportFigures, statement: AccidentStatement, area: string): boolean => {
  const whole = statement.partOf === null ? undefined : report.accidents[statement.partOf]
  return whole !== undefined && areaOf(whole.scope, report) === area
}

const factsOfStatement = (
  report: ReportFigures,
  statement: AccidentStatement,
  index: number,
): readonly AccidentFact[] => {
  const area = areaOf(statement.scope, report)
  const period = statement.period
  if (statement.role !== 'statistic' || area === null || period === null) return []
  const base: Base = {
    area,
    sector: statement.sector,
    severity: statement.severity,
    period,
    months: monthsOf(period),
    reportId: report.id,
    statement: index,
    part: isPart(report, statement, area),
    status: statement.status,
    breakNote: statement.breakNote,
  }
  return ACCIDENT_QUANTITIES.flatMap((quantity) => [
    ...printedFact(report, statement, quantity, base),
    ...impliedFact(report, statement, quantity, base),
  ])
}

/** Every accident statistic of the reports with a known area and period, printed and implied; events are not among them. */
export const accidentFacts = (reports: readonly ReportFigures[]): readonly AccidentFact[] =>
  reports.flatMap((report) =>
    report.accidents.flatMap((statement, index) => factsOfStatement(report, statement, index)),
  )
