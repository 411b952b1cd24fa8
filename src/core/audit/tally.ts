import { isExplained } from './explained'
import { RULE_GROUPS } from '../domain/finding'
import { countsOfReports } from './counts-of-reports'
import { contradictionsOf } from './summary'
import type { CheckCount, Finding, RuleId, Verdict } from '../domain/finding'

/** Checks and the contradictions among them. */
interface Checked {
  readonly counts: readonly CheckCount[]
  readonly findings: readonly Finding[]
}

/**
 * How often one rule was tried over a set of reports and how it went; `does-not-apply` counts reports. Contradictions
 * that another scope explains whole are counted as `explained`.
 */
export interface RuleTally {
  readonly rule: RuleId
  readonly counts: Readonly<Record<Verdict | 'explained', number>>
}

const RULE_IDS: readonly RuleId[] = Object.values(RULE_GROUPS).flat()

/** Checks counted by report and rule, in the order found. */
export const countChecks = (findings: readonly Finding[]): readonly CheckCount[] => {
  const found = new Map<string, CheckCount & { readonly counts: Record<Finding['verdict'], number> }>()
  for (const { reportId, rule, verdict } of findings) {
    const key = `${reportId} ${rule}`
    const count = found.get(key) ?? { reportId, rule, counts: { holds: 0, contradicts: 0, 'cannot-tell': 0 } }
    count.counts[verdict] += 1
    found.set(key, count)
  }
  return [...found.values()]
}

/** What is shown first of an audit: its contradictions, and of the other checks how many there are. */
export const summaryOf = <T>(reports: T, findings: readonly Finding[]) => ({
  reports,
  findings: contradictionsOf(findings),
  counts: countChecks(findings),
})

/** What was checked and held on some reports, per rule in the order of the catalogue, so that silence means something. */
export const tallyOf = (
  { counts: checks, findings }: Checked,
  reportIds: ReadonlySet<string>,
): readonly RuleTally[] => {
  const byRule = new Map<RuleId, CheckCount[]>(RULE_IDS.map((rule) => [rule, []]))
  for (const check of countsOfReports(checks, reportIds)) byRule.get(check.rule)?.push(check)
  const explained = findings.filter((finding) => reportIds.has(finding.reportId) && isExplained(finding))
  return [...byRule].map(([rule, own]) => {
    const ofScope = explained.filter((finding) => finding.rule === rule).length
    const counts = { holds: 0, contradicts: -ofScope, explained: ofScope, 'cannot-tell': 0 }
    const touched = new Set<string>()
    for (const check of own) {
      touched.add(check.reportId)
      counts.holds += check.counts.holds
      counts.contradicts += check.counts.contradicts
      counts['cannot-tell'] += check.counts['cannot-tell']
    }
    return { rule, counts: { ...counts, 'does-not-apply': reportIds.size - touched.size } }
  })
}

/** Checks of all rules together. */
export type CheckTotal = Readonly<Record<Finding['verdict'] | 'explained' | 'all', number>>

/** All rules of a tally together, without the reports they do not apply to. */
export const totalOf = (tally: readonly RuleTally[]): CheckTotal => {
  const total = { holds: 0, contradicts: 0, explained: 0, 'cannot-tell': 0, all: 0 }
  for (const { counts } of tally) {
    total.holds += counts.holds
    total.contradicts += counts.contradicts
    total.explained += counts.explained
    total['cannot-tell'] += counts['cannot-tell']
  }
  return { ...total, all: total.holds + total.contradicts + total.explained + total['cannot-tell'] }
}
