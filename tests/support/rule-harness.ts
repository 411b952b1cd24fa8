import { describe, expect, it } from 'vitest'
import { formatFormula } from '../../src/core/audit/formula'
import type { ReportRule } from '../../src/core/audit/rule'
import { subjectOf } from '../../src/core/audit/subject'
import type { Check, FindingClass } from '../../src/core/domain/finding'
import type { Report } from '../../src/core/domain/report'

/** A report and what the rule must conclude from it: the formulas of the checks with that verdict, in order. */
export interface RuleExample {
  readonly name: string
  readonly report: Report
  readonly formulas: readonly string[]
  /** Class of the contradictions; 报告有误 unless said otherwise. */
  readonly class?: FindingClass
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

/**
 * Runs a rule over examples that pass, fail and cannot be judged, then blanks every cell of each in turn: a gap must never
 * become a contradiction.
 */
export const describeRule = (rule: ReportRule, { passes, fails, cannotTell }: RuleExamples): void => {
  describe(`rule ${rule.id}`, () => {
    it.each(passes)('holds: $name', ({ report, formulas }) => {
      expect(formulasOf(checksOf(rule, report, 'holds'))).toEqual(formulas)
      expect(formulasOf(checksOf(rule, report, 'contradicts'))).toEqual([])
    })
    it.each(fails)('contradicts: $name', ({ report, formulas, class: expected }) => {
      const found = checksOf(rule, report, 'contradicts')
      expect(formulasOf(found)).toEqual(formulas)
      expect(new Set(found.map((check) => check.class))).toEqual(new Set([expected ?? 'report-error']))
    })
    it.each(cannotTell)('cannot tell: $name', ({ report, formulas }) => {
      expect(formulasOf(checksOf(rule, report, 'cannot-tell'))).toEqual(formulas)
      expect(formulasOf(checksOf(rule, report, 'contradicts'))).toEqual([])
    })
    it.each([...passes, ...fails, ...cannotTell])('never accuses over a gap: $name', ({ report }) => {
      expect(report.cells.flatMap((_, index) => accusedOver(rule, report, index))).toEqual([])
    })
  })
}
