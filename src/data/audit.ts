import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Finding } from '../core/domain/finding'
import type { Report, ReportFigures } from '../core/domain/report'
import type { Audit } from '../core/schema/wire-audit'
import { fetchJson } from './fetch-json'
import { unchanging, valueOf } from './queries'

/** `audit.json`: every check over the data set; what decodes it is loaded with it. */
const auditQuery = () =>
  queryOptions({
    ...unchanging,
    queryKey: ['audit'],
    queryFn: async ({ signal }) => {
      const file = 'data/audit.json'
      const { decodeAudit } = await import('../core/schema/decode-audit')
      return valueOf(file, decodeAudit(await fetchJson(file, signal)))
    },
  })

let counted = 0
const numbers = new WeakMap<object, number>()

/** A number for a list of reports, the same as long as it is the same list. */
const numberOf = (reports: object): number => {
  const known = numbers.get(reports) ?? (counted += 1)
  numbers.set(reports, known)
  return known
}

interface LocalAudit {
  readonly local: readonly Report[]
  /** Those of the data set and of this computer. */
  readonly reports: readonly ReportFigures[]
}

/** Audit of the imported reports, by themselves and against all others. */
const localAuditQuery = ({ local, reports }: LocalAudit) =>
  queryOptions({
    ...unchanging,
    gcTime: 60_000,
    queryKey: ['audit', 'local', numberOf(local), numberOf(reports)],
    queryFn: async (): Promise<Audit> => {
      const { auditLocal } = await import('./audit-local')
      return auditLocal(local, reports)
    },
  })

const touches = (finding: Finding, ids: ReadonlySet<string>): boolean =>
  ids.has(finding.reportId) || finding.operands.some(({ reportId }) => ids.has(reportId))

const joined = (published: Audit, own: Audit): Audit => {
  const replaced = new Set(own.reports.map(({ id }) => id))
  return {
    reports: [...published.reports.filter(({ id }) => !replaced.has(id)), ...own.reports],
    findings: [...published.findings.filter((finding) => !touches(finding, replaced)), ...own.findings],
  }
}

/** What is known of the audit: loading, failed with a way to try again, or there. */
export type AuditState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly state: 'ready'; readonly audit: Audit }

const NO_AUDIT: Audit = { reports: [], findings: [] }

/** The audit of the data set with that of the imported reports, made on this computer. */
export const useAudit = ({ local, reports }: LocalAudit): AuditState => {
  const published = useQuery(auditQuery())
  const own = useQuery({ ...localAuditQuery({ local, reports }), enabled: local.length > 0 })
  const mine = local.length === 0 ? NO_AUDIT : own.data
  const audit = useMemo(
    () => (published.data === undefined || mine === undefined ? null : joined(published.data, mine)),
    [published.data, mine],
  )
  const failed = published.error ?? own.error
  if (audit !== null) return { state: 'ready', audit }
  if (failed === null) return { state: 'loading' }
  return { state: 'failed', error: failed, retry: () => void (published.isError ? published : own).refetch() }
}
