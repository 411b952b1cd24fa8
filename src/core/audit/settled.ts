import type { Finding, FindingSeverity } from '../domain/finding'
import { FINDING_SEVERITIES } from '../domain/finding'
import type { Review } from '../domain/review'

/** A person has judged that nothing need be done: 有合理解释 or 误报. */
export const isSettled = (review: Review | null | undefined): boolean =>
  review?.verdict === 'explained' || review?.verdict === 'dismissed'

/** Findings by severity. */
export const countSeverities = (findings: readonly Finding[]): Readonly<Record<FindingSeverity, number>> => {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** The worst severity among findings; null where there is none. */
export const worstOf = (findings: readonly Finding[]): FindingSeverity | null =>
  FINDING_SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null
