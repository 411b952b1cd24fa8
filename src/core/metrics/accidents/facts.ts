import type { AccidentField, AccidentFigure, AccidentStatement, Severity } from '../../domain/accident'
import type { Period } from '../../domain/period'
import type { Approximation } from '../../domain/unit'
import { before, beforeArithmetic } from '../arithmetic'
import { byPublication } from '../publication'
import type { ReportFigures, SourceRef } from '../report-figures'
import { approximationOf } from '../approximation'
import { areaOf } from '../../domain/accidents/area'
import { INFERRED_AREA, inferAreas } from '../../domain/accidents/infer-area'
import { monthsOf, previousPeriod } from '../../domain/accidents/months'
import type { Publisher } from '../../domain/accidents/publisher'
import { publisherOf } from '../../domain/accidents/publisher'

/** Quantities a total may state. Dead is never dead and missing. */
export const ACCIDENT_QUANTITIES = ['incidents', 'deaths', 'deathsAndMissing', 'injuries', 'lossWanYuan'] as const
export type AccidentQuantity = (typeof ACCIDENT_QUANTITIES)[number]

/** Printed change in numbers that belongs to a quantity. */
const CHANGE_OF: Readonly<Record<AccidentQuantity, AccidentField>> = {
  incidents: 'yoyIncidents',
  deaths: 'yoyDeaths',
  deathsAndMissing: 'yoyDeathsAndMissing',
  injuries: 'yoyInjuries',
  lossWanYuan: 'yoyLossWanYuan',
}

/** Printed change in percent that belongs to a quantity. */
const CHANGE_PERCENT_OF: Readonly<Record<AccidentQuantity, AccidentField>> = {
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
  readonly publisher: Publisher
  /** Index of the statement in its report. */
  readonly statement: number
  /** Part of another statement about the same area (其中, a sector, a severity); never a total of its own. */
  readonly part: boolean
  readonly status: readonly string[]
  readonly breakNote: string | null
}

/** A change as the document prints it: its figure and place. */
type PrintedChange = Pick<AccidentFigure, 'value' | 'printed' | 'place' | 'approx'>

const namesYear = (basis: string, year: number): boolean => basis.includes(String(year)) || /[去上]年/u.test(basis)

/** The printed change against the year before: 同比, or 较2017年 in figures of 2018. In numbers, or in percent. */
export const changeFigure = (
  statement: AccidentStatement,
  quantity: AccidentQuantity,
  percent: boolean,
): PrintedChange | undefined => {
  const printed = statement.figures[percent ? CHANGE_PERCENT_OF[quantity] : CHANGE_OF[quantity]]
  if (printed !== undefined || statement.period === null) return printed
  const year = Number(statement.period.to.slice(0, 4)) - 1
  return statement.comparisons.find(
    (other) => other.field === quantity && other.percent === percent && namesYear(other.basis, year),
  )
}

const refOf = (report: ReportFigures, figure: Pick<AccidentFigure, 'place' | 'printed'>): SourceRef => ({
  reportId: report.id,
  place: figure.place,
  printed: figure.printed,
})

/** What holds for every figure of a statement. */
export type StatementBase = Omit<AccidentFact, 'quantity' | 'value' | 'approx' | 'refs' | 'arithmetic'>

const printedFact = (
  report: ReportFigures,
  statement: AccidentStatement,
  quantity: AccidentQuantity,
  base: StatementBase,
): readonly AccidentFact[] => {
  const figure = statement.figures[quantity]
  if (figure === undefined) return []
  return [
    {
      ...base,
      ...approximationOf(figure),
      quantity,
      value: figure.value,
      arithmetic: null,
      refs: [refOf(report, figure)],
    },
  ]
}

/** A change on another scope (按可比口径, 统计口径变化) says nothing about what was counted last year. */
export const onOtherScope = (statement: AccidentStatement): boolean =>
  statement.breakNote !== null || statement.status.some((word) => /可比|口径/u.test(word))

/** Last year's figure from the printed change; from a percentage alone nothing is made up. */
const impliedFact = (
  report: ReportFigures,
  statement: AccidentStatement,
  quantity: AccidentQuantity,
  base: StatementBase,
): readonly AccidentFact[] => {
  const figure = statement.figures[quantity]
  const change = changeFigure(statement, quantity, false)
  const period = previousPeriod(base.period)
  if (figure === undefined || change === undefined || period === null || onOtherScope(statement)) return []
  if (approximationOf(figure).approx !== undefined || change.approx !== undefined) return []
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

const isPart = (report: ReportFigures, statement: AccidentStatement): boolean => {
  const whole = statement.partOf === null ? undefined : report.accidents[statement.partOf]
  return whole !== undefined && areaOf(whole.scope, report) === areaOf(statement.scope, report)
}

/** A statistic with a known area and period. */
export interface LocatedStatement {
  readonly report: ReportFigures
  readonly statement: AccidentStatement
  readonly base: StatementBase
}

const locate = (
  report: ReportFigures,
  index: number,
  statement: AccidentStatement,
  inferred: string | undefined,
): readonly LocatedStatement[] => {
  const stated = areaOf(statement.scope, report)
  const area = stated ?? inferred ?? null
  const period = statement.period
  if (statement.role !== 'statistic' || area === null || period === null) return []
  const base: StatementBase = {
    area,
    sector: statement.sector,
    severity: statement.severity,
    period,
    months: monthsOf(period),
    reportId: report.id,
    publisher: publisherOf(report),
    statement: index,
    part: isPart(report, statement),
    status: stated === null ? [...statement.status, INFERRED_AREA] : statement.status,
    breakNote: statement.breakNote,
  }
  return [{ report, statement, base }]
}

/** Every accident statistic of the reports with a known area and period; events are not among them. */
export const locatedStatements = (reports: readonly ReportFigures[]): readonly LocatedStatement[] => {
  const inferred = inferAreas(reports)
  return [...reports]
    .sort(byPublication)
    .flatMap((report) =>
      report.accidents.flatMap((statement, index) => locate(report, index, statement, inferred.get(report.id))),
    )
}

/** The figures of those statistics, printed and implied. */
export const accidentFacts = (reports: readonly ReportFigures[]): readonly AccidentFact[] =>
  locatedStatements(reports).flatMap(({ report, statement, base }) =>
    ACCIDENT_QUANTITIES.flatMap((quantity) => [
      ...printedFact(report, statement, quantity, base),
      ...impliedFact(report, statement, quantity, base),
    ]),
  )
