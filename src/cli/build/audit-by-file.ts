import { countsOfReports } from '../../core/audit/counts-of-reports'
import { contradictionsOf } from '../../core/audit/summary'
import { countChecks } from '../../core/audit/tally'
import type { Finding } from '../../core/domain/finding'
import type { Audit, AuditSummary } from '../../core/schema/wire-audit'
import type { CatalogEntry } from '../../core/schema/wire-catalog'

/** Reports whose figures take part in a finding, and the one it is on. */
const concerned = ({ reportId, operands }: Finding): ReadonlySet<string> =>
  new Set([reportId, ...operands.map((operand) => operand.reportId)])

const grouped = <T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const known = groups.get(key)
      if (known === undefined) groups.set(key, [item])
      else known.push(item)
    }
  return groups
}

/** What an audit says of the reports of one file of figures: its contradictions with the counts, and the other checks. */
interface AuditOfFile {
  readonly summary: AuditSummary
  readonly checks: Audit
}

/**
 * An audit by the files of figures: of each the findings that concern its reports, with every report they name, and the
 * counts of its reports. A finding over reports of two files stands in both.
 */
export const auditByFile = (
  { reports, findings }: Audit,
  entries: readonly CatalogEntry[],
): ReadonlyMap<string, AuditOfFile> => {
  const counts = countChecks(findings)
  const fileOf = new Map(entries.flatMap(({ id, figures }) => (figures === undefined ? [] : [[id, figures] as const])))
  const byId = new Map(reports.map((report) => [report.id, report]))
  const found = grouped(findings, (finding) => new Set([...concerned(finding)].flatMap((id) => fileOf.get(id) ?? [])))
  const held = grouped(entries, ({ figures }) => (figures === undefined ? [] : [figures]))
  return new Map(
    [...held].map(([file, own]) => {
      const ids = new Set(own.map(({ id }) => id))
      const naming = (some: readonly Finding[]): Audit => {
        const named = new Set([...ids, ...some.flatMap((finding) => [...concerned(finding)])])
        return { reports: [...named].flatMap((id) => byId.get(id) ?? []), findings: some }
      }
      const all = found.get(file) ?? []
      const summary = { ...naming(contradictionsOf(all)), counts: countsOfReports(counts, ids) }
      return [file, { summary, checks: naming(all.filter(({ verdict }) => verdict !== 'contradicts')) }]
    }),
  )
}
