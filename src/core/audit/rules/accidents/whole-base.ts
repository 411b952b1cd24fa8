import type { AccidentField, AccidentStatement } from '../../../domain/accident'
import type { Check } from '../../../domain/finding'
import type { ReportFigures } from '../../../domain/report'
import { formatNumber } from '../../formula'
import { numberCheck } from './number-check'
import { fieldOperands, isOnOtherBasis, isPlain } from './quantities'
import { baseRange, cutOrRounded, nearTo, wholeNumbersIn } from './ranges'

/**
 * A percentage without its change: the value of the period before must be a whole number. 5 after −37.5% was 8, but no
 * whole number gives −38.9%. Only where at most one whole number can be meant, so that the check says something.
 */
export const wholeBaseCheck = (
  report: ReportFigures,
  statement: AccidentStatement,
  fields: { readonly value: AccidentField; readonly percent: AccidentField },
): Check | null => {
  const { [fields.value]: value, [fields.percent]: percent } = statement.figures
  if (fields.value === 'lossWanYuan' || percent === undefined) return null
  if (!isPlain(value) || percent.approx !== undefined || value.value <= 0 || isOnOtherBasis(statement)) return null
  const now = { low: value.value, high: value.value }
  const range = baseRange(now, cutOrRounded(percent))
  const wide = baseRange(now, nearTo(percent))
  if (range === null || wide === null || range.high - range.low >= 1) return null
  const whole = wholeNumbersIn(range)
  const holds = whole.low <= whole.high
  const nearby = wholeNumbersIn(wide)
  // a slip in the last digit cannot be told from a count on another scope
  if (!holds && nearby.low <= nearby.high) return null
  const base = holds ? whole.low : Math.max(1, Math.round((range.low + range.high) / 2))
  const exact = Number(((value.value / base - 1) * 100).toFixed(2))
  const operands = fieldOperands(report, statement, [fields.value, fields.percent])
  return numberCheck(
    {
      instance: `${fields.percent}/whole`,
      reportId: report.id,
      operands,
      formula: ['(', 0, ` − ${base}) ÷ ${base} = ${formatNumber(exact)}% ${holds ? '≈' : '≠'} `, 1, '%'],
      expected: exact,
      actual: percent.value,
    },
    holds
      ? { verdict: 'holds', because: [{ code: 'base-inferred', values: { value: base } }] }
      : { verdict: 'contradicts', because: [{ code: 'no-whole-base' }] },
  )
}
