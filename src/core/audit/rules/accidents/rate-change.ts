import type { RateStatement } from '../../../domain/accident'
import { addExactly } from '../../../domain/exact-sum'
import type { Check, FormulaPart, Operand } from '../../../domain/finding'
import type { ReportFigures } from '../../../domain/report'
import { lacksOf } from '../../compare-sums'
import { formatNumber } from '../../formula'
import { rateOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import { numberCheck } from './number-check'
import { cutOrRounded, nearTo, overlap, percentRange, roundedRange } from './ranges'
import type { Range } from './ranges'

/** The rate of the year before: printed, or value − change. */
interface Base {
  readonly value: number
  readonly range: Range
  readonly operand: Operand
  readonly spelled: readonly FormulaPart[]
}

const baseOf = (report: ReportFigures, statement: RateStatement): Base | null => {
  const { previous, change, value } = statement
  if (previous !== null)
    return {
      value: previous.value,
      range: roundedRange(previous),
      operand: rateOperand(report, statement, { part: 'previous', figure: previous }),
      spelled: [2],
    }
  if (change === null || value === null) return null
  const [now, delta] = [roundedRange(value), roundedRange(change)]
  return {
    value: addExactly([value.value, -change.value]),
    range: { low: now.low - delta.high, high: now.high - delta.low },
    operand: rateOperand(report, statement, { part: 'change', figure: change }),
    spelled: ['(', 0, change.value < 0 ? ` + ${-change.value})` : ` − ${change.value})`],
  }
}

const checkRate = (report: ReportFigures, statement: RateStatement): readonly Check[] => {
  const { value, changePct: percent, rate } = statement
  const base = baseOf(report, statement)
  if (value === null || percent === null || base === null || base.range.low <= 0) return []
  const operands = [
    rateOperand(report, statement, { part: 'value', figure: value }),
    rateOperand(report, statement, { part: 'changePct', figure: percent }),
    base.operand,
  ]
  const exact = Number(((value.value / base.value - 1) * 100).toFixed(2))
  const range = percentRange(roundedRange(value), base.range)
  const holds = overlap(range, cutOrRounded(percent))
  const item = {
    instance: rate,
    reportId: report.id,
    operands,
    formula: [0, ' ÷ ', ...base.spelled, ` − 1 = ${formatNumber(exact)}% ${holds ? '≈' : '≠'} `, 1, '%'],
    expected: exact,
    actual: percent.value,
  }
  const lacks = lacksOf(operands)
  if (lacks.length > 0) {
    const untold = { ...item, formula: [0, ' ÷ ', ...base.spelled, ' − 1 = ', 1, '%'], expected: null, actual: null }
    return [numberCheck(untold, { verdict: 'cannot-tell', because: lacks })]
  }
  if (holds) return [numberCheck(item, { verdict: 'holds' })]
  const near = overlap(range, nearTo(percent))
  return [
    numberCheck(item, {
      verdict: 'contradicts',
      severity: near ? 'note' : 'warning',
      because: near ? [{ code: 'last-digit-differs', operands: [1] }] : [],
    }),
  ]
}

/** The printed change of a rate in percent agrees with the rate and that of the year before, both rounded. */
export const accidentRateChange: ReportRule = {
  id: 'accident-rate-change',
  over: 'report',
  check: ({ report }) => report.rates.flatMap((statement) => checkRate(report, statement)),
}
