import { describe, expect, it } from 'vitest'
import { formatFormula } from '../../src/core/audit/formula'
import type { ReportRule } from '../../src/core/audit/rule'
import { subjectOf } from '../../src/core/audit/subject'
import type { AccidentField, AccidentStatement } from '../../src/core/domain/accident'
import { ACCIDENT_FIELDS } from '../../src/core/domain/accident'
import type { Check, FindingClass, FindingSeverity, Operand } from '../../src/core/domain/finding'
import type { Report } from '../../src/core/domain/report'
import { flawsOf } from './sound-check'

/** A report and what the rule must conclude from it: the formulas of the checks with that verdict, in order. */
export interface RuleExample {
  readonly name: string
  readonly report: Report
  readonly formulas: readonly string[]
  /** Class of the contradictions; 报告有误 unless said otherwise. */
  readonly class?: FindingClass
  /** Severity of the contradictions, where it is not the same for all of the rule. */
  readonly severity?: FindingSeverity
  /** Reasons given with the contradictions or doubts, each at least once. */
  readonly because?: readonly string[]
}

export interface RuleExamples {
  readonly passes: readonly RuleExample[]
  readonly fails: readonly RuleExample[]
  readonly cannotTell: readonly RuleExample[]
}

const checksOf = (rule: ReportRule, report: Report, verdict: Check['verdict']): readonly Check[] =>
  rule.check(subjectOf(report)).filter((check) => check.verdict === verdict)

const formulasOf = (checks: readonly Check[]): readonly string[] => checks.map(formatFormula)

const blanked = (report: Report, index: number): Report => ({
  ...report,
  cells: report.cells.map((cell, at) => (at === index ? { ...cell, content: { state: 'blank' }, printed: '' } : cell)),
})

/** Contradictions that rest on the cell at `index`, after it was blanked: there must be none. */
const accusedOver = (rule: ReportRule, report: Report, index: number): readonly string[] => {
  const gap = report.cells[index]
  return formulasOf(
    checksOf(rule, blanked(report, index), 'contradicts').filter((check) =>
      check.operands.some(
        ({ name }) => name.kind === 'cell' && name.indicator === gap?.indicator && name.column === gap.column,
      ),
    ),
  )
}

const without = (statement: AccidentStatement, field: AccidentField): AccidentStatement => {
  const { [field]: _gone, ...figures } = statement.figures
  return { ...statement, figures }
}

const nameOf = ({ name, printed, place }: Operand): string => JSON.stringify([name, printed, place])

const accused = (rule: ReportRule, report: Report): readonly string[] =>
  checksOf(rule, report, 'contradicts').flatMap((check) => check.operands.map(nameOf))

/** Figures accused after one figure of an accident statement is gone, and not before. */
const newlyAccused = (rule: ReportRule, report: Report): readonly string[] => {
  const before = new Set(accused(rule, report))
  return report.accidents.flatMap((statement, index) =>
    ACCIDENT_FIELDS.filter((field) => statement.figures[field] !== undefined).flatMap((field) => {
      const accidents = report.accidents.map((other, at) => (at === index ? without(other, field) : other))
      return accused(rule, { ...report, accidents }).filter((name) => !before.has(name))
    }),
  )
}

/**
 * Runs a rule over examples that pass, fail and cannot be judged, then blanks every cell and takes away every accident
 * figure of each in turn: a gap must never become a contradiction.
 */
export const describeRule = (rule: ReportRule, { passes, fails, cannotTell }: RuleExamples): void => {
  describe(`rule ${rule.id}`, () => {
    it.each(passes)('holds: $name', ({ report, formulas }) => {
      expect(formulasOf(checksOf(rule, report, 'holds'))).toEqual(formulas)
      expect(formulasOf(checksOf(rule, report, 'contradicts'))).toEqual([])
    })
    it.each(fails)('contradicts: $name', ({ report, formulas, class: expected, severity, because = [] }) => {
      const found = checksOf(rule, report, 'contradicts')
      expect(formulasOf(found)).toEqual(formulas)
      expect(new Set(found.map((check) => check.class))).toEqual(new Set([expected ?? 'report-error']))
      expect(found.filter((check) => severity !== undefined && check.severity !== severity)).toEqual([])
      expect(found.flatMap((check) => check.because.map(({ code }) => code))).toEqual(
        expect.arrayContaining([...because]),
      )
    })
    it.each(cannotTell)('cannot tell: $name', ({ report, formulas }) => {
      expect(formulasOf(checksOf(rule, report, 'cannot-tell'))).toEqual(formulas)
      expect(formulasOf(checksOf(rule, report, 'contradicts'))).toEqual([])
    })
    it.each([...passes, ...fails, ...cannotTell])('is sound in form: $name', ({ report }) => {
      const checks = rule.check(subjectOf(report))
      expect(flawsOf(checks)).toEqual([])
      expect(checks.filter(({ reportId }) => reportId !== report.id)).toEqual([])
    })
    it.each([...passes, ...fails, ...cannotTell])('never accuses over a gap: $name', ({ report }) => {
      expect(report.cells.flatMap((_, index) => accusedOver(rule, report, index))).toEqual([])
      expect(newlyAccused(rule, report)).toEqual([])
    })
  })
}
