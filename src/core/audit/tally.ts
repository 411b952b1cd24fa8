import { RULE_GROUPS } from '../domain/finding'
import type { Finding, RuleId, Verdict } from '../domain/finding'

/** How often one rule was tried over a set of reports and how it went; `does-not-apply` counts reports. */
export interface RuleTally {
  readonly rule: RuleId
  readonly counts: Readonly<Record<Verdict, number>>
}

const RULE_IDS: readonly RuleId[] = Object.values(RULE_GROUPS).flat()

/** What was checked and held, per rule in the order of the catalogue, so that silence means something. */
export const tallyOf = (findings: readonly Finding[], reportIds: readonly string[]): readonly RuleTally[] => {
  const counts = new Map(
    RULE_IDS.map((rule) => [rule, { holds: 0, contradicts: 0, 'cannot-tell': 0, 'does-not-apply': 0 }]),
  )
  const touched = new Map(RULE_IDS.map((rule) => [rule, new Set<string>()]))
  for (const finding of findings) {
    const count = counts.get(finding.rule)
    if (count !== undefined) count[finding.verdict] += 1
    touched.get(finding.rule)?.add(finding.reportId)
  }
  return [...counts].map(([rule, count]) => {
    const here = touched.get(rule) ?? new Set()
    return { rule, counts: { ...count, 'does-not-apply': reportIds.filter((id) => !here.has(id)).length } }
  })
}
