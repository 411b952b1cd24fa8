import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { Finding } from '../core/domain/finding'
import type { Report } from '../core/domain/report'
import { concerns, contradictionsOf } from '../core/audit/summary'
import { countChecks } from '../core/audit/tally'
import { findingsFileOf } from '../core/schema/opening-figures'
import type { Audit, AuditSummary } from '../core/schema/wire-audit'
import type { CatalogEntry } from '../core/schema/wire-catalog'
import { fetchJson } from './fetch-json'
import { NotFound } from './load-error'
import { useLibraryOpened, useLocalReports } from './local-reports'
import { catalogQuery, unchanging, valueOf } from './queries'
import { reportsQuery } from './reports-query'

/** `audit.json`: what contradicts in the data set; what decodes it is loaded with it. */
export const auditQuery = () =>
  queryOptions({
    ...unchanging,
    queryKey: ['audit'],
    queryFn: async ({ signal }) => {
      const file = 'data/audit.json'
      const { decodeAuditSummary } = await import('../core/schema/decode-audit')
      return valueOf(file, decodeAuditSummary(await fetchJson(file, signal)))
    },
  })

/** `findings/<agency>.json`: what contradicts in the reports of one file of figures; where there is none, in all. */
const findingsQuery = (figures: string | undefined) =>
  queryOptions({
    ...unchanging,
    gcTime: 10 * 60_000,
    queryKey: ['audit', 'findings', figures ?? null],
    queryFn: async ({ client, signal }): Promise<AuditSummary> => {
      if (figures === undefined) return client.query(auditQuery())
      const file = `data/${findingsFileOf(figures)}`
      try {
        const { decodeAuditSummary } = await import('../core/schema/decode-audit')
        return valueOf(file, decodeAuditSummary(await fetchJson(file, signal)))
      } catch (error) {
        // a data set built before there were such files
        if (error instanceof NotFound) return client.query(auditQuery())
        throw error
      }
    },
  })

/** What contradicts in the reports of some files of figures; a finding that stands in two is there once. */
const findingsOfQuery = (files: readonly (string | undefined)[]) =>
  queryOptions({
    ...unchanging,
    gcTime: 60_000,
    // each file has its own tries
    retry: false,
    queryKey: ['audit', 'of', files],
    queryFn: async ({ client }): Promise<AuditSummary> => {
      const [first = NO_SUMMARY, ...others] = new Set(
        await Promise.all(files.map((file) => client.query(findingsQuery(file)))),
      )
      return others.length === 0 ? first : merged([first, ...others])
    },
  })

const merged = (summaries: readonly AuditSummary[]): AuditSummary => {
  const findings = summaries.flatMap((summary) => summary.findings)
  const reports = summaries.flatMap((summary) => summary.reports)
  return {
    reports: [...new Map(reports.map((report) => [report.id, report])).values()],
    findings: [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()],
    counts: summaries.flatMap((summary) => summary.counts),
  }
}

const keyOf = ({ reportId, fingerprint }: Finding): string => `${reportId} ${fingerprint}`

/** `audit/<id>.json`: the checks on one report that hold or cannot be told. */
const checksQuery = (id: string) =>
  queryOptions({
    ...unchanging,
    gcTime: 10 * 60_000,
    queryKey: ['audit', 'checks', id],
    queryFn: async ({ signal }) => {
      const file = `data/audit/${encodeURIComponent(id)}.json`
      const { decodeAudit } = await import('../core/schema/decode-audit')
      return valueOf(file, decodeAudit(await fetchJson(file, signal)))
    },
  })

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
const NO_SUMMARY: AuditSummary = { ...NO_AUDIT, counts: [] }

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

const indexes = new WeakMap<readonly CatalogEntry[], ReadonlyMap<string, CatalogEntry>>()

const indexOf = (entries: readonly CatalogEntry[]): ReadonlyMap<string, CatalogEntry> => {
  const index = indexes.get(entries) ?? new Map(entries.map((entry) => [entry.id, entry]))
  indexes.set(entries, index)
  return index
}

/** What the audit found in some reports, of the data set or imported; others of their agencies may be among them. */
export const useAuditOf = (ids: readonly string[]): Loaded<AuditSummary> => {
  const catalog = useQuery(catalogQuery()).data?.reports
  const key = ids.join(' ')
  const files = useMemo(() => {
    const index = catalog === undefined ? new Map<string, CatalogEntry>() : indexOf(catalog)
    const entries = key.split(' ').flatMap((id) => index.get(id) ?? [])
    return [...new Set(entries.map(({ figures }) => figures))]
  }, [catalog, key])
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
  const key = ids.join(' ')
  const rested = useRested(key)
  const imported = new Set(own.audit?.reports.map(({ id }) => id))
  const published = useQueries({
    queries: ids
      .filter((id) => !imported.has(id))
      .map((id) => ({ ...checksQuery(id), enabled: rested && own.audit !== null })),
    combine: together,
  })
  const value = useMemo(() => {
    const wanted = new Set(key.split(' '))
    const local = own.audit?.findings ?? NO_FINDINGS
    const here = local.filter(
      (finding) => finding.verdict !== 'contradicts' && [...wanted].some((id) => concerns(finding, id)),
    )
    const known = published.audits.flatMap(({ findings }) => findings)
    const all = [...renewed(known, local), ...here]
    return [...new Map(all.map((finding) => [keyOf(finding), finding])).values()]
  }, [published.audits, own.audit, key])
  const { failed } = published
  if (failed?.error) return { state: 'failed', error: failed.error, retry: () => void failed.refetch() }
  return own.audit === null || published.pending ? { state: 'loading' } : { state: 'ready', value }
}
