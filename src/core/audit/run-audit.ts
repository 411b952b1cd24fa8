import type { Check, Finding, RuleId } from '../domain/finding'
import type { Report, ReportFigures } from '../domain/report'
import { fingerprintsOf } from './fingerprint'
import { remediesAmong } from './remedies'
import { REPORT_RULES, SERIES_RULES } from './rules'
import { seriesSubjectOf, subjectOf } from './subject'

/**
 * Reports → findings, deterministic, the order of the reports does not matter.
 *
 * ```
 * Report                               ReportFigures of many reports
 *   └ subjectOf      cells by name       └ seriesSubjectOf   in the order of years
 *       └ REPORT_RULES   checks              └ SERIES_RULES     checks
 *           └ remediesAmong                      └ remediesAmong
 *               └ fingerprintsOf  finding            └ fingerprintsOf
 * ```
 */
export const auditReport = (report: Report): readonly Finding[] => {
  const subject = subjectOf(report)
  return named(
    REPORT_RULES.map(({ id, check }) => ({ rule: id, checks: check(subject) })),
    [report],
  )
}

/** Rules across years, restatements and peers; each finding is shown at its later report. */
export const auditSeries = (reports: readonly ReportFigures[]): readonly Finding[] => {
  const subject = seriesSubjectOf(reports)
  return named(
    SERIES_RULES.map(({ id, check }) => ({ rule: id, checks: check(subject) })),
    reports,
  )
}

interface Judged {
  readonly rule: RuleId
  readonly checks: readonly Check[]
}

/** The same check printed twice in a report (a table repeated) keeps two names. */
const named = (judged: readonly Judged[], reports: readonly ReportFigures[]): readonly Finding[] => {
  const fingerprints = new Map(reports.map((report) => [report.id, fingerprintsOf(report)]))
  const mend = remediesAmong(judged.flatMap(({ checks }) => checks))
  const seen = new Map<string, number>()
  return judged.flatMap(({ rule, checks }) =>
    checks.flatMap((check) => {
      const plain = fingerprints.get(check.reportId)?.(rule, check)
      if (plain === undefined) return []
      const count = (seen.get(plain) ?? 0) + 1
      seen.set(plain, count)
      return [findingOf(mend(check), rule, count === 1 ? plain : `${plain}-${count}`)]
    }),
  )
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
