import { isExplained } from '../../core/audit/explained'
import { concerns } from '../../core/audit/summary'
import type { Seat } from '../../core/audit/order'
import { groupOf, seatOf, worstFirst } from '../../core/audit/order'
import { isSettled } from '../../core/audit/settled'
import type { Finding } from '../../core/domain/finding'
import type { Review } from '../../core/domain/review'
import type { AuditedReport } from '../../core/schema/wire-audit'
import type { AuditFilter } from '../../state/view'

/** A finding with what a person said about it. */
export interface Entry {
  readonly finding: Finding
  readonly review: Review | null
}

/** Findings of one table, or of one group of rules. */
export interface EntryGroup {
  readonly key: string
  readonly seat: Seat
  readonly entries: readonly Entry[]
}

/** What the filter bar asks for. */
interface Selection {
  readonly agencies: readonly string[]
  readonly years: readonly [number, number] | null
}

/** Reports the filter bar leaves, in the order of the audit; one without a year only where no years are chosen. */
export const reportsIn = (
  reports: readonly AuditedReport[],
  { agencies, years }: Selection,
): readonly AuditedReport[] =>
  reports.filter(
    ({ agency, year }) =>
      (agencies.length === 0 || (agency !== null && agencies.includes(agency))) &&
      (years === null || (year !== null && year >= years[0] && year <= years[1])),
  )

/** Findings that concern one of the reports: one over two years is shown in both. */
export const entriesOf = (
  findings: readonly Finding[],
  reports: readonly AuditedReport[],
  reviews: Readonly<Record<string, Review>>,
): readonly Entry[] =>
  findings
    .filter((finding) => reports.some(({ id }) => concerns(finding, id)))
    .map((finding) => ({ finding, review: reviews[finding.fingerprint] ?? null }))

const allows = <T>(chosen: readonly T[], value: T): boolean => chosen.length === 0 || chosen.includes(value)

/**
 * A finding passes where every facet with a choice holds its value; one that another scope explains whole has no severity
 * to choose.
 */
export const matches = ({ finding, review }: Entry, filter: AuditFilter): boolean =>
  (finding.class === null || allows(filter.class, finding.class)) &&
  (isExplained(finding) ? filter.severity.length === 0 : allows(filter.severity, finding.severity)) &&
  allows(filter.rules, groupOf(finding.rule)) &&
  allows(filter.review, review?.verdict ?? 'open')

const keyOf = (seat: Seat): string => (seat.kind === 'table' ? `table ${seat.section}` : `group ${seat.group}`)

/** Worst first; what a person explained or dismissed comes last. */
const ordered = (entries: readonly Entry[]): readonly Entry[] => {
  const byFinding = new Map(entries.map((entry) => [entry.finding, entry]))
  const sorted = worstFirst([...byFinding.keys()]).flatMap((finding) => byFinding.get(finding) ?? [])
  return [...sorted.filter(({ review }) => !isSettled(review)), ...sorted.filter(({ review }) => isSettled(review))]
}

/** By table and group of rules, the one with the worst finding first. */
export const groupsOf = (entries: readonly Entry[]): readonly EntryGroup[] => {
  const groups = new Map<string, { readonly seat: Seat; readonly entries: Entry[] }>()
  for (const entry of ordered(entries)) {
    const seat = seatOf(entry.finding)
    const group = groups.get(keyOf(seat))
    if (group === undefined) groups.set(keyOf(seat), { seat, entries: [entry] })
    else group.entries.push(entry)
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}

/** Findings nobody has explained or dismissed. */
export const openFindings = (entries: readonly Entry[]): readonly Finding[] =>
  entries.flatMap(({ finding, review }) => (isSettled(review) ? [] : [finding]))
