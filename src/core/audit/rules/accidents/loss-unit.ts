import type { AccidentStatement } from '../../../domain/accident'
import { addExactly } from '../../../domain/exact-sum'
import type { Because, Check, Operand } from '../../../domain/finding'
import { formatNumber } from '../../formula'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import { countedIn } from './counted'
import { numberCheck } from './number-check'
import { listsIn } from './parts-sum'
import { fieldOperand, fieldOperands } from './quantities'
import { cutOrRounded, overlap } from './ranges'

/** 元 in a 万元. */
export const YUAN = 10_000
const LOSS = 'lossWanYuan'

/** What the document's own arithmetic says of the amount, once in 万元 and once as printed. */
interface Proof {
  readonly code: 'proved-by-percent' | 'proved-by-sum'
  readonly operands: readonly Operand[]
  /** With the amount in 万元: agrees. */
  readonly meant: string
  /** With the amount in 元 as printed: does not. */
  readonly printed: string
}

const percentOf = (value: number, change: number): number => (change / (value - change)) * 100

const spelled = (value: number, change: number): string =>
  `${formatNumber(change)} ÷ (${formatNumber(value)}${change < 0 ? ` + ${-change}` : ` − ${change}`}) = ${formatNumber(
    Number(percentOf(value, change).toFixed(2)),
  )}%`

const byPercent = ({ report }: ReportSubject, statement: AccidentStatement): Proof | null => {
  const { lossWanYuan: loss, yoyLossWanYuan: change, yoyLossPct: percent } = statement.figures
  if (loss === undefined || change === undefined || percent === undefined) return null
  const agrees = (value: number) => {
    const exact = percentOf(value, change.value)
    return overlap({ low: exact, high: exact }, cutOrRounded(percent))
  }
  if (!agrees(loss.value) || agrees(loss.value / YUAN)) return null
  return {
    code: 'proved-by-percent',
    operands: fieldOperands(report, statement, ['yoyLossWanYuan', 'yoyLossPct']),
    meant: `${spelled(loss.value, change.value)} ≈ ${formatNumber(percent.value)}%`,
    printed: `${spelled(loss.value / YUAN, change.value)} ≠ ${formatNumber(percent.value)}%`,
  }
}

const bySum = ({ report }: ReportSubject, statement: AccidentStatement): Proof | null => {
  for (const { whole, parts } of listsIn(countedIn(report))) {
    const values = parts.map((part) => part.statement.figures[LOSS]?.value ?? Number.NaN)
    const total = whole.statement.figures[LOSS]
    if (total === undefined || !parts.some((part) => part.statement === statement)) continue
    if (addExactly(values) !== total.value) continue
    const asPrinted = parts.map(({ statement: part }, index) => (values[index] ?? 0) / (part === statement ? YUAN : 1))
    const spell = (numbers: readonly number[]) => numbers.map(formatNumber).join(' + ')
    return {
      code: 'proved-by-sum',
      operands: fieldOperands(report, whole.statement, [LOSS]),
      meant: `${spell(values)} = ${formatNumber(total.value)}`,
      printed: `${spell(asPrinted)} ≠ ${formatNumber(total.value)}`,
    }
  }
  return null
}

const checkUnit = (subject: ReportSubject, statement: AccidentStatement): readonly Check[] => {
  const { report } = subject
  const figure = statement.figures[LOSS]
  const amount = fieldOperand(report, statement, LOSS)
  if (figure?.unitDoubt !== true || amount === null) return []
  const proofs = [byPercent(subject, statement), bySum(subject, statement)].filter((proof) => proof !== null)
  const [first] = proofs
  const item = {
    instance: `${LOSS}:${statement.sector ?? ''}`,
    reportId: report.id,
    operands: [amount, ...proofs.flatMap(({ operands }) => operands)],
    formula: first === undefined ? [`${formatNumber(figure.value / YUAN)} = ?`] : [first.printed],
    expected: figure.value,
    actual: figure.value / YUAN,
  }
  const because = proofs.map(
    ({ code, meant }): Because => ({ code, operands: [0], values: { value: figure.value, formula: meant } }),
  )
  return [
    numberCheck(
      item,
      first === undefined
        ? { verdict: 'cannot-tell', because: [{ code: 'unit-unproved', operands: [0] }] }
        : { verdict: 'contradicts', severity: 'error', because },
    ),
  ]
}

/** 元 where the document's own percentage or sum shows that 万元 is meant. */
export const accidentLossUnit: ReportRule = {
  id: 'accident-loss-unit',
  over: 'report',
  check: (subject) => subject.report.accidents.flatMap((statement) => checkUnit(subject, statement)),
}
