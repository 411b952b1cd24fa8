import type { Check, Finding, RuleId } from '../domain/finding'
import type { Report, ReportFigures } from '../domain/report'
import { fingerprintOf } from './fingerprint'
import { withRemedies } from './remedies'
import { REPORT_RULES, SERIES_RULES } from './rules'
import { seriesSubjectOf, subjectOf } from './subject'

/**
 * Reports → findings, deterministic, the order of the reports does not matter.
 *
 * ```
 * Report                               ReportFigures of many reports
 *   └ subjectOf      cells by name       └ seriesSubjectOf   in the order of years
 *       └ REPORT_RULES   checks              └ SERIES_RULES     checks
 *           └ withRemedies                       └ withRemedies
 *               └ fingerprintOf  finding             └ fingerprintOf
 * ```
 */
export const auditReport = (report: Report): readonly Finding[] => {
  const subject = subjectOf(report)
  return named(
    REPORT_RULES.flatMap((rule) => rule.check(subject).map((check) => [rule.id, check] as const)),
    () => report,
  )
}

/** Rules across years, restatements and peers; each finding is shown at its later report. */
export const auditSeries = (reports: readonly ReportFigures[]): readonly Finding[] => {
  const subject = seriesSubjectOf(reports)
  const byId = new Map(reports.map((report) => [report.id, report]))
  return named(
    SERIES_RULES.flatMap((rule) => rule.check(subject).map((check) => [rule.id, check] as const)),
    (check) => byId.get(check.reportId),
  )
}

/** The same check printed twice in a report (a table repeated) keeps two names. */
const named = (
  checks: readonly (readonly [RuleId, Check])[],
  reportOf: (check: Check) => ReportFigures | undefined,
): readonly Finding[] => {
  const seen = new Map<string, number>()
  const mended = withRemedies(checks.map(([, check]) => check))
  return mended.flatMap((check, index) => {
    const rule = checks[index]?.[0]
    const report = reportOf(check)
    if (rule === undefined || report === undefined) return []
    const plain = fingerprintOf(rule, check, report)
    const count = (seen.get(plain) ?? 0) + 1
    seen.set(plain, count)
    return [findingOf(check, rule, count === 1 ? plain : `${plain}-${count}`)]
  })
}

/** The check as it is kept and written: without the signs it was worked out with. */
const findingOf = (check: Check, rule: RuleId, fingerprint: string): Finding => ({
  fingerprint,
  rule,
  instance: check.instance,
  reportId: check.reportId,
  verdict: check.verdict,
  class: check.class,
  severity: check.severity,
  formula: check.formula,
  operands: check.operands,
  expected: check.expected,
  actual: check.actual,
  difference: check.difference,
  because: check.because,
  remedies: check.remedies,
})
