import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { Finding } from '../core/domain/finding'
import type { Report } from '../core/domain/report'
import { contradictionsOf } from '../core/audit/summary'
import { countChecks } from '../core/audit/tally'
import type { Audit, AuditSummary } from '../core/schema/wire-audit'
import { auditQuery, checksQuery, filesOfReports, findingsOfQuery, keyOf } from './audit-files'
import { useLibraryOpened, useLocalReports } from './local-reports'
import { catalogQuery, unchanging } from './queries'
import { reportsQuery } from './reports-query'

let counted = 0
const numbers = new WeakMap<object, number>()

/** A number for a list of reports, the same as long as it is the same list. */
export const numberOf = (reports: object): number => {
  const known = numbers.get(reports) ?? (counted += 1)
  numbers.set(reports, known)
  return known
}

/** Audit of the imported reports, by themselves and against those of the data set. */
const localQuery = (local: readonly Report[]) =>
  queryOptions({
    ...unchanging,
    gcTime: 60_000,
    queryKey: ['audit', 'local', numberOf(local)],
    queryFn: async ({ client }): Promise<Audit> => {
      const catalog = await client.query(catalogQuery())
      const { reports } = await client.query(reportsQuery(catalog.reports))
      const { auditInWorker } = await import('./audit-in-worker')
      return auditInWorker({ local, reports })
    },
  })

const NO_AUDIT: Audit = { reports: [], findings: [] }

/** Imported reports with their audit; null while it is being made. */
const useLocalAudit = () => {
  const local = useLocalReports()
  const opened = useLibraryOpened()
  // while a new import is audited, what was known of the others stays
  const own = useQuery({ ...localQuery(local), enabled: local.length > 0, placeholderData: keepPreviousData })
  return { audit: local.length > 0 ? (own.data ?? null) : opened ? NO_AUDIT : null, query: own }
}

const caseOf = ({ reportId, rule, instance }: Finding): string => `${reportId} ${rule} ${instance}`

/** Findings of the data set, except where the imported reports gave the same check another outcome. */
const renewed = (published: readonly Finding[], own: readonly Finding[]): readonly Finding[] => {
  const cases = new Set(own.map(caseOf))
  return cases.size === 0 ? published : published.filter((finding) => !cases.has(caseOf(finding)))
}

const joined = (published: AuditSummary, own: Audit): AuditSummary =>
  own === NO_AUDIT
    ? published
    : {
        reports: [...published.reports, ...own.reports],
        findings: [...renewed(published.findings, own.findings), ...contradictionsOf(own.findings)],
        counts: [...published.counts, ...countChecks(own.findings)],
      }

/** What is known of something asked for: loading, failed with a way to try again, or there. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: T }

/** What is published with the audit of the imported reports, made on this computer. */
const useWithLocal = (published: UseQueryResult<AuditSummary>): Loaded<AuditSummary> => {
  const own = useLocalAudit()
  const value = useMemo(
    () => (published.data === undefined || own.audit === null ? null : joined(published.data, own.audit)),
    [published.data, own.audit],
  )
  const error = published.error ?? own.query.error
  if (value !== null) return { state: 'ready', value }
  if (error === null) return { state: 'loading' }
  return { state: 'failed', error, retry: () => void (published.isError ? published : own.query).refetch() }
}

/** The audit of all reports. For what shows some of them only there is {@link useAuditOf}. */
export const useAudit = (): Loaded<AuditSummary> => useWithLocal(useQuery(auditQuery()))

/** What the audit found in some reports, of the data set or imported; others of their agencies may be among them. */
export const useAuditOf = (ids: readonly string[]): Loaded<AuditSummary> => {
  const catalog = useQuery(catalogQuery()).data?.reports
  const key = ids.join(' ')
  const files = useMemo(() => filesOfReports(catalog ?? [], key.split(' ')), [catalog, key])
  return useWithLocal(useQuery({ ...findingsOfQuery(files), enabled: catalog !== undefined }))
}

const NO_FINDINGS: readonly Finding[] = []

/** Outside of the hook, so that the same answers give the same list. */
const together = (results: readonly UseQueryResult<Audit>[]) => ({
  audits: results.flatMap(({ data }) => data ?? []),
  failed: results.find(({ isError }) => isError),
  pending: results.some(({ isPending }) => isPending),
})

const CAN_REST = typeof requestIdleCallback === 'function'
/** Milliseconds after which the checks are fetched even if the page never rests. */
const PATIENCE_MS = 2000

/** True once the page has rested since this was asked for: a reader who goes on to another choice waits for no checks. */
const useRested = (asked: string): boolean => {
  const [rested, setRested] = useState(CAN_REST ? null : asked)
  useEffect(() => {
    const rest = () => setRested(asked)
    if (!CAN_REST) return rest()
    const waiting = requestIdleCallback(rest, { timeout: PATIENCE_MS })
    return () => cancelIdleCallback(waiting)
  }, [asked])
  return rested === asked
}

/** The checks that hold or cannot be told on some reports, as far as they are loaded. */
export const useChecks = (ids: readonly string[]): Loaded<readonly Finding[]> => {
  const own = useLocalAudit()
  const catalog = useQuery(catalogQuery()).data?.reports
  const key = ids.join(' ')
  const rested = useRested(key)
  const imported = new Set(own.audit?.reports.map(({ id }) => id))
  const files = filesOfReports(
    catalog ?? [],
    ids.filter((id) => !imported.has(id)),
  )
  const published = useQueries({
    queries: files
      .filter((file) => file !== undefined)
      .map((file) => ({ ...checksQuery(file), enabled: rested && own.audit !== null })),
    combine: together,
  })
  const value = useMemo(() => {
    const wanted = new Set(key.split(' '))
    const concernsOne = ({ reportId, operands }: Finding) =>
      wanted.has(reportId) || operands.some((operand) => wanted.has(operand.reportId))
    const local = own.audit?.findings ?? NO_FINDINGS
    const here = local.filter((finding) => finding.verdict !== 'contradicts' && concernsOne(finding))
    const known = published.audits.flatMap(({ findings }) => findings.filter(concernsOne))
    return [...new Map([...renewed(known, local), ...here].map((finding) => [keyOf(finding), finding])).values()]
  }, [published.audits, own.audit, key])
  const { failed } = published
  if (failed?.error) return { state: 'failed', error: failed.error, retry: () => void failed.refetch() }
  const loading = own.audit === null || catalog === undefined || published.pending
  return loading ? { state: 'loading' } : { state: 'ready', value }
}
