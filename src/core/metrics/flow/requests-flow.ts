import type { ColumnId, FormId, IndicatorId } from '../../domain/catalogue'
import { childrenOf, formRow } from '../../domain/catalogue-index'
import { addExactly } from '../arithmetic'
import { APPLICANT_PARTS } from '../columns'
import { absent, formOf, readCell } from '../read-indicator'
import type { Reading, ReportFigures } from '../report-figures'

/** Where requests come from: 本年新收, 上年结转. */
const INCOMING = ['requests.received', 'requests.carried-over'] as const
/** Not decided in the year: 结转下年度继续办理. */
const FORWARD = 'requests.carried-forward'

/** A row at the end of the flow; `group`: the row of the form it is a kind of, or itself. */
export interface FlowOutcome {
  readonly indicator: IndicatorId
  readonly group: IndicatorId
}

/** One cell of the form that is drawn: into its column, or out of it. */
export interface FlowRibbon {
  readonly direction: 'in' | 'out'
  readonly indicator: IndicatorId
  readonly column: ColumnId
  /** The printed figure, greater than 0. */
  readonly value: number
  readonly reading: Reading
}

/** The cells of one column: what came in and what went out, in one identity of the form. */
export interface FlowColumn {
  readonly column: ColumnId
  /** 新收 + 上年结转, and 办理结果各项 + 结转下年度; null where a cell is no exact value. */
  readonly incoming: number | null
  readonly outgoing: number | null
  readonly verdict: 'equal' | 'different' | 'unknown'
}

/** A row whose printed 总计 is not the sum of its applicants. */
export interface OffTotal {
  readonly indicator: IndicatorId
  readonly total: Reading
  readonly sum: number
}

/** A report's requests from where they come to what became of them. Every ribbon is a printed cell; nothing is filled up. */
export interface RequestsFlow {
  readonly form: FormId
  /** `applicants`: a column a kind of applicant. `total`: 总计 alone, where the report does not say whose. */
  readonly by: 'applicants' | 'total'
  readonly incoming: readonly IndicatorId[]
  readonly outcomes: readonly FlowOutcome[]
  readonly columns: readonly FlowColumn[]
  readonly ribbons: readonly FlowRibbon[]
  /** Cells of these rows and columns without an exact value: not drawn, and no 0. */
  readonly untold: readonly Reading[]
  readonly offTotals: readonly OffTotal[]
}

/** The cell, or that nothing was read there; sums of ours are no ribbons. */
const cellAt = (report: ReportFigures, form: FormId, indicator: IndicatorId, column: ColumnId): Reading =>
  readCell(report, indicator, column) ?? absent(indicator, column, formRow(form, indicator) ?? null)

const isFilled = (report: ReportFigures, indicator: IndicatorId): boolean =>
  report.cells.some((cell) => cell.indicator === indicator && cell.content.state === 'value')

/** Rows of 办理结果 without a row below them; a group printed as one row (其他处理) stands for its parts. */
const outcomesOf = (report: ReportFigures, form: FormId): readonly FlowOutcome[] =>
  childrenOf(form, 'requests.outcomes')
    .filter(({ indicator }) => indicator !== 'requests.answered')
    .flatMap(({ indicator: group }) => {
      const parts = childrenOf(form, group).map(({ indicator }) => indicator)
      const asOneRow = parts.length === 0 || (isFilled(report, group) && !parts.some((part) => isFilled(report, part)))
      return (asOneRow ? [group] : parts).map((indicator) => ({ indicator, group }))
    })

const exact = ({ value, approx }: Reading): number | null => (approx === undefined ? value : null)

const sumOf = (readings: readonly Reading[]): number | null => {
  const values = readings.flatMap((reading) => exact(reading) ?? [])
  return values.length < readings.length ? null : addExactly(values)
}

const offTotalOf = (total: Reading, applicants: readonly Reading[]): readonly OffTotal[] => {
  const sum = sumOf(applicants)
  const printed = exact(total)
  return sum === null || printed === null || printed === sum ? [] : [{ indicator: total.indicator, total, sum }]
}

const columnOf = (column: ColumnId, into: readonly Reading[], out: readonly Reading[]): FlowColumn => {
  const [incoming, outgoing] = [sumOf(into), sumOf(out)]
  const known = incoming !== null && outgoing !== null
  return { column, incoming, outgoing, verdict: !known ? 'unknown' : incoming === outgoing ? 'equal' : 'different' }
}

const ribbonsOf = (direction: FlowRibbon['direction'], readings: readonly Reading[]): readonly FlowRibbon[] =>
  readings.flatMap((reading) => {
    const value = exact(reading)
    const { indicator, column } = reading
    return value === null || value <= 0 || column === null ? [] : [{ direction, indicator, column, value, reading }]
  })

/**
 * The flow of one report's requests; null where its form has none, or nothing of it was read. By applicants where at
 * least one cell of theirs says what came in and one what went out, else by 总计.
 */
export const requestsFlow = (report: ReportFigures): RequestsFlow | null => {
  const form = formOf(report)
  if (form !== '2019' && form !== '2021') return null
  const outcomes = [...outcomesOf(report, form), { indicator: FORWARD, group: FORWARD }]
  const rows = [...INCOMING, ...outcomes.map(({ indicator }) => indicator)]
  const at = (indicator: IndicatorId, column: ColumnId) => cellAt(report, form, indicator, column)
  const into = (column: ColumnId) => INCOMING.map((indicator) => at(indicator, column))
  const out = (column: ColumnId) => outcomes.map(({ indicator }) => at(indicator, column))
  const isTold = (readings: readonly Reading[]) => readings.some((reading) => exact(reading) !== null)
  const byApplicants = isTold(APPLICANT_PARTS.flatMap(into)) && isTold(APPLICANT_PARTS.flatMap(out))
  const columns: readonly ColumnId[] = byApplicants ? APPLICANT_PARTS : ['total']
  const [coming, going] = [columns.flatMap(into), columns.flatMap(out)]
  const ribbons = [...ribbonsOf('in', coming), ...ribbonsOf('out', going)]
  if (!isTold([...coming, ...going])) return null
  return {
    form,
    by: byApplicants ? 'applicants' : 'total',
    incoming: INCOMING,
    outcomes,
    columns: columns.map((column) => columnOf(column, into(column), out(column))),
    ribbons,
    offTotals: byApplicants
      ? rows.flatMap((row) =>
          offTotalOf(
            at(row, 'total'),
            columns.map((column) => at(row, column)),
          ),
        )
      : [],
    untold: [...coming, ...going].filter((reading) => exact(reading) === null),
  }
}

/** How many rows anything flows to: outcomes, and what is carried forward. */
export const flowEnds = ({ ribbons }: RequestsFlow): number =>
  new Set(ribbons.flatMap(({ direction, indicator }) => (direction === 'out' ? indicator : []))).size
