import { queryOptions } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import type { Finding } from '../core/domain/finding'
import { checksFileOf, findingsFileOf } from '../core/schema/opening-figures'
import type { Audit, AuditSummary } from '../core/schema/wire-audit'
import type { CatalogEntry } from '../core/schema/wire-catalog'
import { fetchJson } from './fetch-json'
import { NotFound } from './load-error'
import { catalogQuery, unchanging, valueOf } from './queries'

/** A file of contradictions; what decodes it is loaded with it. */
const summaryAt = async (file: string, signal: AbortSignal): Promise<AuditSummary> => {
  const { decodeAuditSummary } = await import('../core/schema/decode-audit')
  return valueOf(file, decodeAuditSummary(await fetchJson(file, signal)))
}

/** `audit.json`: what contradicts in the data set. */
export const auditQuery = () =>
  queryOptions({
    ...unchanging,
    queryKey: ['audit'],
    queryFn: ({ signal }) => summaryAt('data/audit.json', signal),
  })

/** `findings/<agency>.json`: what contradicts in the reports of one file of figures; where there is none, in all. */
const findingsQuery = (figures: string | undefined) =>
  queryOptions({
    ...unchanging,
    gcTime: 10 * 60_000,
    queryKey: ['audit', 'findings', figures ?? null],
    queryFn: async ({ client, signal }): Promise<AuditSummary> => {
      if (figures === undefined) return client.query(auditQuery())
      try {
        return await summaryAt(`data/${findingsFileOf(figures)}`, signal)
      } catch (error) {
        // a data set built before there were such files
        if (error instanceof NotFound) return client.query(auditQuery())
        throw error
      }
    },
  })

const NO_SUMMARY: AuditSummary = { reports: [], findings: [], counts: [] }

/** What contradicts in the reports of some files of figures; a finding that stands in two is there once. */
export const findingsOfQuery = (files: readonly (string | undefined)[]) =>
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

/** What tells a finding from all others. */
export const keyOf = ({ reportId, fingerprint }: Finding): string => `${reportId} ${fingerprint}`

/** `audit/<id>.json` of a data set built before there were checks by agency: those on one report. */
const formerChecks = async (id: string, signal: AbortSignal): Promise<Audit> => {
  const file = `data/audit/${encodeURIComponent(id)}.json`
  const { decodeAudit } = await import('../core/schema/decode-audit')
  return valueOf(file, decodeAudit(await fetchJson(file, signal)))
}

const formerChecksOf = async (client: QueryClient, figures: string, signal: AbortSignal): Promise<Audit> => {
  const { reports } = await client.query(catalogQuery())
  const own = reports.filter((entry) => entry.figures === figures)
  const audits = await Promise.all(own.map(({ id }) => formerChecks(id, signal)))
  return {
    reports: audits.flatMap((audit) => audit.reports),
    findings: audits.flatMap((audit) => audit.findings),
  }
}

/** `checks/<agency>.json`: the checks on the reports of one file of figures that hold or cannot be told. */
export const checksQuery = (figures: string) =>
  queryOptions({
    ...unchanging,
    gcTime: 10 * 60_000,
    queryKey: ['audit', 'checks', figures],
    queryFn: async ({ client, signal }): Promise<Audit> => {
      const file = `data/${checksFileOf(figures)}`
      try {
        const { decodeChecks } = await import('../core/schema/decode-audit')
        return valueOf(file, decodeChecks(await fetchJson(file, signal)))
      } catch (error) {
        if (error instanceof NotFound) return formerChecksOf(client, figures, signal)
        throw error
      }
    },
  })

const indexes = new WeakMap<readonly CatalogEntry[], ReadonlyMap<string, CatalogEntry>>()

/** The files of figures in which reports stand; undefined among them: in that of all. */
export const filesOfReports = (
  catalog: readonly CatalogEntry[],
  ids: readonly string[],
): readonly (string | undefined)[] => {
  const index = indexes.get(catalog) ?? new Map(catalog.map((entry) => [entry.id, entry]))
  indexes.set(catalog, index)
  return [...new Set(ids.flatMap((id) => index.get(id) ?? []).map(({ figures }) => figures))]
}
