import type { AccidentStatement } from '../../../domain/accident'
import type { Check } from '../../../domain/finding'
import { lacksOf } from '../../compare-sums'
import { formatNumber } from '../../formula'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import { numberCheck } from './number-check'
import { fieldOperands } from './quantities'
import { cutOrRounded, nearTo, overlap } from './ranges'

const TARGETS = [
  ['incidents', 'targetIncidents', 'targetIncidentsPct'],
  ['deaths', 'targetDeaths', 'targetDeathsPct'],
] as const

const checkTarget = (
  { report }: ReportSubject,
  statement: AccidentStatement,
  fields: (typeof TARGETS)[number],
): readonly Check[] => {
  const [value, target, percent] = fields.map((field) => statement.figures[field])
  const operands = fieldOperands(report, statement, fields)
  if (value === undefined || target === undefined || percent === undefined || target.value === 0) return []
  const exact = (value.value / target.value) * 100
  const range = { low: exact, high: exact }
  const lacks = lacksOf(operands)
  const holds = overlap(range, cutOrRounded(percent))
  const near = overlap(range, nearTo(percent))
  const shown = Number(exact.toFixed(2))
  const item = {
    instance: `${fields[2]}:${statement.sector ?? ''}`,
    reportId: report.id,
    operands,
    formula: [0, ' ÷ ', 1, ` = ${formatNumber(shown)}% ${holds ? '≈' : '≠'} `, 2, '%'],
    expected: shown,
    actual: percent.value,
  }
  if (lacks.length > 0) {
    const untold = { ...item, formula: [0, ' ÷ ', 1, ' = ', 2, '%'], expected: null, actual: null }
    return [numberCheck(untold, { verdict: 'cannot-tell', because: lacks })]
  }
  if (holds) return [numberCheck(item, { verdict: 'holds' })]
  return [
    numberCheck(item, {
      verdict: 'contradicts',
      severity: near ? 'note' : 'warning',
      because: near ? [{ code: 'last-digit-differs', operands: [2] }] : [],
    }),
  ]
}

/** A share of the control target is the count divided by the target. */
export const accidentTargetShare: ReportRule = {
  id: 'accident-target-share',
  over: 'report',
  check: (subject) =>
    subject.report.accidents.flatMap((statement) =>
      TARGETS.flatMap((fields) => checkTarget(subject, statement, fields)),
    ),
}
