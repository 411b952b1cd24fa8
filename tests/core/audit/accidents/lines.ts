import { expect } from 'vitest'
import { formatFormula } from '../../../../src/core/audit/formula'
import type { ReportRule, SeriesRule } from '../../../../src/core/audit/rule'
import { seriesSubjectOf, subjectOf } from '../../../../src/core/audit/subject'
import type { Because, Check, Operand } from '../../../../src/core/domain/finding'
import type { Report } from '../../../../src/core/domain/report'
import { flawsOf } from '../../../support/sound-check'

const reasonOf = ({ code, operands = [], values = {} }: Because): string =>
  [
    code,
    ...(operands.length > 0 ? [`of ${operands.join('+')}`] : []),
    ...Object.entries(values).map(([name, value]) => `${name}=${value}`),
  ].join(' ')

const lineOf = (check: Check): string => {
  const found = check.class === null ? check.verdict : `${check.class} ${check.severity}`
  return [`${found}: ${formatFormula(check)}`, ...check.because.map(reasonOf)].join(' | ')
}

const sound = (checks: readonly Check[]): readonly Check[] => {
  expect(flawsOf(checks)).toEqual([])
  return checks
}

/** What a rule finds in one report. */
export const found = (rule: ReportRule, report: Report): readonly Check[] => sound(rule.check(subjectOf(report)))

/** What a rule finds in several reports. */
export const foundIn = (rule: SeriesRule, reports: readonly Report[]): readonly Check[] =>
  sound(rule.check(seriesSubjectOf(reports)))

/** A line a check: the verdict, or class and severity of a contradiction; the formula; its reasons, with operands and values. */
export const lines = (checks: readonly Check[]): readonly string[] => checks.map(lineOf)

const nameOf = ({ name }: Operand): string =>
  name.kind === 'accident' ? name.field : name.kind === 'rate' ? name.part : name.kind

/** The operands of each check: report, field, number as printed. */
export const operandsOf = (checks: readonly Check[]): readonly (readonly string[])[] =>
  checks.map(({ operands }) =>
    operands.map((operand) => [operand.reportId, nameOf(operand), operand.printed].join(' ')),
  )

/** A contradiction in numbers: what was expected, what is there, by how much it differs. */
export const numbersOf = (checks: readonly Check[]): readonly (readonly (number | null)[])[] =>
  checks.map(({ expected, actual, difference }) => [expected, actual, difference])

/** The names of cases: a person's verdict on a case is kept under its name, so that it must not change. */
export const namesOf = (checks: readonly Check[]): readonly string[] => checks.map(({ instance }) => instance)
