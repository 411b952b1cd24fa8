import type { AccidentField, AccidentStatement } from '../../../domain/accident'
import type { Because, Check, Remedy } from '../../../domain/finding'
import { lacksOf } from '../../compare-sums'
import { doubtsOf } from '../../doubts'
import { formatNumber } from '../../formula'
import type { ReportRule } from '../../rule'
import { slipOf } from '../../slips'
import type { ReportSubject } from '../../subject'
import { numberCheck } from './number-check'
import { fieldOperands, isOnOtherBasis, QUANTITIES } from './quantities'
import type { Range } from './ranges'
import { amountRange, cutOrRounded, nearTo, overlap, stepOf } from './ranges'
import { wholeBaseCheck } from './whole-base'

/** Value, change and percentage of one quantity, as printed. */
interface Printed {
  readonly value: { readonly value: number; readonly printed: string }
  readonly change: { readonly value: number; readonly printed: string }
  readonly percent: { readonly value: number; readonly printed: string }
}

interface Fields {
  readonly value: AccidentField
  readonly change: AccidentField
  readonly percent: AccidentField
}

const corners = (values: readonly number[]): Range => ({ low: Math.min(...values), high: Math.max(...values) })

/** Change ÷ (value − change) for all that the printed numbers may stand for. */
const exactRange = ({ value, change }: Printed): Range => {
  const [v, c] = [amountRange(value), amountRange(change)]
  return corners(
    [v.low, v.high].flatMap((now) => [c.low, c.high].map((delta) => (delta / Math.max(now - delta, 1e-6)) * 100)),
  )
}

/** 6 ÷ 39 instead of 6 ÷ 33. */
const byThisYear = ({ value, change, percent }: Printed): readonly Because[] => {
  const wrong = (change.value / value.value) * 100
  return overlap({ low: wrong, high: wrong }, cutOrRounded(percent)) ? [{ code: 'divided-by-this-year' }] : []
}

const byDirection = (printed: Printed): readonly Because[] => {
  const { percent } = printed
  const turned = { ...percent, value: -percent.value }
  return overlap(exactRange(printed), cutOrRounded(turned)) ? [{ code: 'direction-differs', operands: [0, 2] }] : []
}

/** The percentage fits another quantity of the sentence: it may have been given to the wrong one, by us or by the report. */
const byOther = (statement: AccidentStatement, fields: Fields, percent: Printed['percent']): readonly Because[] => {
  const fits = QUANTITIES.some(({ value, yoy, mom }) => {
    const pair = fields.change.startsWith('mom') ? mom : yoy
    if (pair === null) return false
    const { [value]: other, [pair[0]]: change } = statement.figures
    if (other === undefined || change === undefined || other.value <= change.value || change.value === 0) return false
    return overlap(exactRange({ value: other, change, percent }), cutOrRounded(percent))
  })
  return fits ? [{ code: 'fits-other-figure', operands: [2] }] : []
}

/** Sizes of a change that would give the printed percentage. */
const meantSizes = ({ value, percent }: Printed): readonly number[] => {
  const { low, high } = cutOrRounded({ ...percent, value: Math.abs(percent.value) })
  const sign = Math.sign(percent.value)
  const sizeAt = (share: number) => (value.value * (share / 100)) / (1 + (sign * share) / 100)
  const [from, to] = [Math.ceil(sizeAt(low)), Math.floor(sizeAt(high))]
  return to - from > 20 ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

const bySlip = (printed: Printed): Because | null => {
  const size = Math.abs(printed.change.value)
  const slips = meantSizes(printed).flatMap((meant) => slipOf({ printed: size, meant, operand: 0 }) ?? [])
  return slips.length === 1 ? (slips[0] ?? null) : null
}

const remediesOf = (printed: Printed, slip: Because | null): readonly Remedy[] => {
  const { change, percent, value } = printed
  const meant = slip?.values?.value
  if (typeof meant === 'number') return [{ operand: 0, value: Math.sign(percent.value) * meant, resolves: 1 }]
  const decimals = Math.max(0, -Math.log10(stepOf(percent) || 0.1))
  const exact = (change.value / (value.value - change.value)) * 100
  return [{ operand: 2, value: Number(exact.toFixed(decimals)), resolves: 1 }]
}

const signed = (change: number): string => (change < 0 ? ` + ${-change}` : ` − ${change}`)

const checkChange = ({ report, cell }: ReportSubject, statement: AccidentStatement, fields: Fields): Check | null => {
  const { [fields.value]: value, [fields.change]: change, [fields.percent]: percent } = statement.figures
  const operands = fieldOperands(report, statement, [fields.change, fields.value, fields.percent])
  if (value === undefined || change === undefined || percent === undefined) return null
  const printed: Printed = { value, change, percent }
  const base = value.value - change.value
  const item = { instance: fields.percent, reportId: report.id, operands, expected: null, actual: null }
  const open = [0, ' ÷ (', 1, signed(change.value), ') = '] as const
  const lacks = lacksOf(operands)
  if (lacks.length > 0 || base <= 0)
    return numberCheck(
      { ...item, formula: [...open, 2, '%'] },
      { verdict: 'cannot-tell', because: lacks.length > 0 ? lacks : [{ code: 'base-zero' }] },
    )
  const exact = Number(((change.value / base) * 100).toFixed(2))
  const range = exactRange(printed)
  const holds = overlap(range, cutOrRounded(percent))
  const shown = {
    ...item,
    formula: [...open, `${formatNumber(exact)}% ${holds ? '≈' : '≠'} `, 2, '%'],
    expected: exact,
    actual: percent.value,
  }
  if (holds) return numberCheck(shown, { verdict: 'holds' })
  const near = overlap(range, nearTo(percent))
  const slip = near ? null : bySlip(printed)
  return numberCheck(shown, {
    verdict: 'contradicts',
    severity: near ? 'note' : 'error',
    doubts: [...doubtsOf(operands, () => ({ report, cell })), ...(near ? [] : byOther(statement, fields, percent))],
    scope: isOnOtherBasis(statement) ? [{ code: 'other-basis' }] : [],
    because: near
      ? [{ code: 'last-digit-differs', operands: [2] }]
      : [...byThisYear(printed), ...byDirection(printed), ...(slip === null ? [] : [slip])],
    remedies: remediesOf(printed, slip),
  })
}

const checksOf = (subject: ReportSubject, statement: AccidentStatement): readonly Check[] =>
  QUANTITIES.flatMap(({ value, yoy, mom }) =>
    [yoy, ...(mom === null ? [] : [mom])].flatMap(([change, percent]) => {
      const fields = { value, change, percent }
      return checkChange(subject, statement, fields) ?? wholeBaseCheck(subject.report, statement, fields) ?? []
    }),
  )

/** Change ÷ (value − change) is the printed percentage; a percentage alone comes from a whole number of last year. */
export const accidentChange: ReportRule = {
  id: 'accident-change',
  over: 'report',
  check: (subject) =>
    subject.report.accidents
      .filter(({ role }) => role === 'statistic')
      .flatMap((statement) => checksOf(subject, statement)),
}
