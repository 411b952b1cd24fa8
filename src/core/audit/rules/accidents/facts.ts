import type { AccidentField, AccidentFigure, AccidentStatement } from '../../../domain/accident'
import { areaOf } from '../../../domain/accidents/area'
import { inferAreas } from '../../../domain/accidents/infer-area'
import { monthsOf, previousPeriod } from '../../../domain/accidents/months'
import { addExactly } from '../../../domain/exact-sum'
import type { FormulaPart, Operand } from '../../../domain/finding'
import type { Period } from '../../../domain/period'
import type { ReportFigures } from '../../../domain/report'
import { accidentOperand } from '../../operands'
import type { SeriesSubject } from '../../subject'
import type { Quantity } from './quantities'
import { isOnOtherBasis, QUANTITIES } from './quantities'
import type { Range } from './ranges'
import { amountRange, baseRange, cutOrRounded } from './ranges'
import type { Levels } from './severity-levels'
import { levelsOf } from './severity-levels'

/** One count of some area, sector, severity and months, printed or worked out from a later document's change. */
export interface AccidentFact {
  readonly report: ReportFigures
  readonly statement: AccidentStatement
  readonly area: string
  readonly sector: string | null
  readonly levels: Levels
  /** `2018-01..2018-08`. */
  readonly months: string
  readonly field: AccidentField
  readonly range: Range
  /** The printed number, or what the printed numbers come to. */
  readonly value: number
  readonly source: 'printed' | 'implied'
  readonly operands: readonly Operand[]
  /** How it stands in a formula whose operands begin at `first`: `53 + 18`. */
  readonly spelled: (first: number) => readonly FormulaPart[]
  /** 重大 beside a 特别重大 of 0 stands for 重特大 too. */
  readonly grouped: boolean
}

/** Everything that must be equal for two facts to speak of the same. */
export const keyOf = ({ area, sector, levels, months, field }: AccidentFact): string =>
  [area, sector, levels, months, field].join('|')

/** A statement with where and when it belongs. */
export interface Placed {
  readonly report: ReportFigures
  readonly statement: AccidentStatement
  readonly area: string
  readonly period: Period
}

/** Statistics of all reports with a known area and period, in the order of years and ids. */
export const placedIn = ({ reports }: SeriesSubject): readonly Placed[] => {
  const inferred = inferAreas(reports.map(({ report }) => report))
  return reports.flatMap(({ report }) =>
    report.accidents.flatMap((statement) => {
      const { period, role, scope } = statement
      const area = areaOf(scope, report) ?? inferred.get(report.id) ?? null
      const known = period !== null && period.kind !== 'event' && period.kind !== 'cumulative'
      return role === 'statistic' && known && area !== null ? [{ report, statement, area, period }] : []
    }),
  )
}

const isBound = ({ approx }: AccidentFigure): boolean => approx === 'at-least' || approx === 'up-to'

const impliedRange = (value: Range, statement: AccidentStatement, { yoy }: Quantity) => {
  const { [yoy[0]]: change, [yoy[1]]: percent } = statement.figures
  if (change !== undefined && !isBound(change)) {
    const by = amountRange(change)
    return { by: yoy[0], figure: change, range: { low: value.low - by.high, high: value.high - by.low } }
  }
  if (percent === undefined || isBound(percent)) return null
  const range = baseRange(value, cutOrRounded(percent))
  return range === null ? null : { by: yoy[1], figure: percent, range }
}

const signed = (figure: AccidentFigure, percent: boolean): string => {
  const size = Math.abs(figure.value)
  if (!percent) return figure.value < 0 ? ` + ${size}` : ` − ${size}`
  return ` ÷ (1 ${figure.value < 0 ? '−' : '+'} ${size}%)`
}

const workedOut = (figure: AccidentFigure, by: AccidentFigure, percent: boolean): number =>
  percent ? figure.value / (1 + by.value / 100) : addExactly([figure.value, -by.value])

const factsOf = ({ report, statement, area, period }: Placed, quantity: Quantity): readonly AccidentFact[] => {
  const figure = statement.figures[quantity.value] ?? zeroOf(statement, quantity)
  if (figure === undefined || isBound(figure)) return []
  const range = amountRange(figure)
  const operand = accidentOperand(report, statement, { field: quantity.value, figure })
  const base = {
    report,
    statement,
    area,
    sector: statement.sector,
    levels: levelsOf(statement.severity),
    field: quantity.value,
    grouped: false,
  }
  const printed: AccidentFact = {
    ...base,
    months: monthsOf(period),
    range,
    value: figure.value,
    source: 'printed',
    operands: [operand],
    spelled: (first) => [first],
  }
  const before = previousPeriod(period)
  const implied = isOnOtherBasis(statement) ? null : impliedRange(range, statement, quantity)
  if (before === null || implied === null || implied.range.high < 0) return [printed]
  const by = accidentOperand(report, statement, { field: implied.by, figure: implied.figure })
  const percent = implied.by === quantity.yoy[1]
  return [
    printed,
    {
      ...base,
      months: monthsOf(before),
      range: implied.range,
      value: workedOut(figure, implied.figure, percent),
      source: 'implied',
      operands: [operand, by],
      spelled: (first) => [
        first,
        signed(implied.figure, percent),
        ...(percent ? [` ≈ ${Math.round(workedOut(figure, implied.figure, true))}`] : []),
      ],
    },
  ]
}

/** With no incident there are no dead and no injured. */
const zeroOf = ({ figures }: AccidentStatement, { value }: Quantity): AccidentFigure | undefined =>
  figures.incidents?.value === 0 && (value === 'deaths' || value === 'injuries') ? figures.incidents : undefined

/** 重大 of a document that has no 特别重大 is its 重特大. */
const asGrouped = (facts: readonly AccidentFact[]): readonly AccidentFact[] => {
  const without = new Set(
    facts
      .filter(
        ({ levels, field, range, source }) =>
          levels === '4' && field === 'incidents' && range.high === 0 && source === 'printed',
      )
      .map(({ report, area, sector, months }) => [report.id, area, sector, months].join('|')),
  )
  return facts
    .filter(
      ({ levels, report, area, sector, months }) =>
        levels === '3' && without.has([report.id, area, sector, months].join('|')),
    )
    .map((fact) => ({ ...fact, levels: '34', grouped: true }))
}

/** Facts a document contradicts itself about are of no use against another. */
const withoutAmbiguous = (facts: readonly AccidentFact[]): readonly AccidentFact[] => {
  const known = new Map<string, AccidentFact>()
  const ambiguous = new Set<string>()
  for (const fact of facts) {
    const key = `${fact.report.id}|${fact.source}|${keyOf(fact)}`
    const first = known.get(key)
    if (first === undefined) known.set(key, fact)
    else if (first.range.low !== fact.range.low || first.range.high !== fact.range.high) ambiguous.add(key)
  }
  return [...known].filter(([key]) => !ambiguous.has(key)).map(([, fact]) => fact)
}

/** All counts of the reports, printed and worked out, each once a document. */
export const accidentFactsOf = (series: SeriesSubject): readonly AccidentFact[] => {
  const facts = placedIn(series).flatMap((placed) => QUANTITIES.flatMap((quantity) => factsOf(placed, quantity)))
  return withoutAmbiguous([...facts, ...asGrouped(facts)])
}

/** True for January to December of one year. */
export const isWholeMonths = ({ months }: AccidentFact): boolean =>
  months === `${months.slice(0, 4)}-01..${months.slice(0, 4)}-12`
