import type { ReportFigures } from '../../core/metrics/report-figures'
import { textDigest } from '../../core/text/text-digest'

/** Of which day and state the figures on a slide are. */
export interface DataStamp {
  /** Day the latest report was published; null where none says so. */
  readonly published: string | null
  /** Latest year reported on; null where none says so. */
  readonly year: number | null
  /** The same for the same figures, whatever the language; another as soon as one figure is. */
  readonly fingerprint: string
}

const digests = new WeakMap<ReportFigures, string>()

const digestOf = (report: ReportFigures): string => {
  const known = digests.get(report)
  if (known !== undefined) return known
  const { id, cells, claims, accidents, rates } = report
  const digest = textDigest(JSON.stringify([id, cells, claims, accidents, rates]))
  digests.set(report, digest)
  return digest
}

/** The date and fingerprint of what reports state; their order does not matter. Null where there are none: nothing has no fingerprint. */
export const dataStamp = (reports: readonly ReportFigures[]): DataStamp | null => {
  if (reports.length === 0) return null
  const published = reports.flatMap(({ metadata }) => metadata.published?.value ?? []).sort()
  const years = reports.flatMap(({ metadata }) => metadata.year?.value ?? [])
  return {
    published: published.at(-1) ?? null,
    year: years.length === 0 ? null : Math.max(...years),
    fingerprint: textDigest(reports.map(digestOf).sort().join(' ')),
  }
}
