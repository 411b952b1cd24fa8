import type { Finding, FindingSeverity } from '../domain/finding'
import { FINDING_SEVERITIES } from '../domain/finding'
import type { Review } from '../domain/review'
import { isExplained } from './explained'

/** A person has judged that nothing need be done: 有合理解释 or 误报. */
export const isSettled = (review: Review | null | undefined): boolean =>
  review?.verdict === 'explained' || review?.verdict === 'dismissed'

/** Findings by severity; those that another scope explains whole apart, as they are no matter of severity. */
export type FindingCounts = Readonly<Record<FindingSeverity | 'explained', number>>

/** Counts findings. */
export const countFindings = (findings: readonly Finding[]): FindingCounts => {
  const counts = { error: 0, warning: 0, note: 0, explained: 0 }
  for (const finding of findings) counts[isExplained(finding) ? 'explained' : finding.severity] += 1
  return counts
}

/** The worst severity that was counted; null where nothing is to be mended. */
export const worstOf = (counts: FindingCounts): FindingSeverity | null =>
  FINDING_SEVERITIES.find((severity) => counts[severity] > 0) ?? null
