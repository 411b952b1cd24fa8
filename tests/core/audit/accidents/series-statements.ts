import { expect } from 'vitest'
import { formatFormula } from '../../../../src/core/audit/formula'
import type { SeriesRule } from '../../../../src/core/audit/rule'
import { seriesSubjectOf } from '../../../../src/core/audit/subject'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import type { Check, Finding } from '../../../../src/core/domain/finding'
import type { Report } from '../../../../src/core/domain/report'
import { report } from '../../../support/report-builder'
import { flawsOf } from '../../../support/sound-check'

/** A bulletin about 临川市 of a year; `agency` is its publisher, unknown where left out. */
export const bulletinOf = (
  id: string,
  year: number,
  accidents: readonly AccidentStatement[],
  agency: string | null = null,
): Report => report({ id, kind: 'accident-bulletin', title: `临川市${year}年通报`, year, accidents, agency })

const checks = (rule: SeriesRule, reports: readonly Report[]): readonly Check[] => {
  const found = rule.check(seriesSubjectOf(reports))
  expect(flawsOf(found)).toEqual([])
  return found
}

/** Formulas of the checks with this verdict, in order. */
export const formulas = (
  rule: SeriesRule,
  reports: readonly Report[],
  verdict: Finding['verdict'],
): readonly string[] =>
  checks(rule, reports)
    .filter((check) => check.verdict === verdict)
    .map(formatFormula)

/** Class, severity and reasons of the contradictions, once each. */
export const accusations = (rule: SeriesRule, reports: readonly Report[]): readonly string[] => [
  ...new Set(
    checks(rule, reports)
      .filter(({ verdict }) => verdict === 'contradicts')
      .map((check) => [check.class, check.severity, ...check.because.map(({ code }) => code)].join(' ')),
  ),
]
