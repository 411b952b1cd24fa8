import { queryOptions, useQuery } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import type { Report, ReportFigures } from '../core/domain/report'
import { inRounds } from '../core/library/versions'
import type { Audit } from '../core/schema/wire-audit'
import { numberOf } from './audit'
import { useLocalReports } from './local-reports'
import { catalogQuery, unchanging } from './queries'
import { reportsQuery } from './reports-query'

/** Whose report it is, and of which year. */
const subjectOf = ({ metadata }: ReportFigures): string =>
  JSON.stringify([metadata.agency?.value ?? null, metadata.year?.value ?? null])

const publishedOf = async (
  client: QueryClient,
  agencies: ReadonlySet<string | null>,
): Promise<readonly ReportFigures[]> => {
  const catalog = await client.query(catalogQuery())
  const entries = catalog.reports.filter(({ agency }) => agency !== null && agencies.has(agency))
  return entries.length === 0 ? [] : (await client.query(reportsQuery(entries))).reports
}

const apartQuery = (reports: readonly Report[], local: readonly Report[]) =>
  queryOptions({
    ...unchanging,
    gcTime: 60_000,
    queryKey: ['audit', 'apart', numberOf(reports), numberOf(local)],
    queryFn: async ({ client }): Promise<Audit> => {
      const agencies = new Set(reports.map(({ metadata }) => metadata.agency?.value ?? null))
      const published = await publishedOf(client, agencies)
      const own = new Set(local.map(({ id }) => id))
      const { auditInWorker } = await import('./audit-in-worker')
      const [first = [], ...later] = inRounds(reports)
      const others = [...published.filter(({ id }) => !own.has(id)), ...local]
      const audits = await Promise.all(
        [first, ...later].map((round) => {
          const subjects = new Set(round.map(subjectOf))
          const beside = round === first ? others : [...others, ...first]
          return auditInWorker({ local: round, reports: beside.filter((other) => !subjects.has(subjectOf(other))) })
        }),
      )
      return {
        reports: audits.flatMap((audit) => audit.reports),
        findings: audits.flatMap(({ findings }) => findings),
      }
    },
  })

/**
 * Audit of reports that stand apart from those shown: each by itself and against the other years of its agency, never
 * against another version of the same report. Nothing is audited for an empty list.
 */
export const useAuditApart = (reports: readonly Report[]) => {
  const local = useLocalReports()
  return useQuery({ ...apartQuery(reports, local), enabled: reports.length > 0 })
}
