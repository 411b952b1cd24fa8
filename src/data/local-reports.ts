import { useMemo, useSyncExternalStore } from 'react'
import type { Report } from '../core/domain/report'
import type { CatalogEntry } from '../core/schema/wire-catalog'
import { localReports, subscribeToLibrary } from './library'

/** Imported reports, whole, with their lines for the catalog. */
export interface LocalReports {
  readonly reports: readonly Report[]
  readonly entries: readonly CatalogEntry[]
}

/** Reports imported on this computer. They join those of the data set on every screen, marked 本机. */
export const useLocalReports = (): LocalReports => {
  const reports = useSyncExternalStore(subscribeToLibrary, localReports)
  return useMemo(() => ({ reports, entries: reports.map(localEntry) }), [reports])
}

/** The imported report of that id; undefined for any other. */
export const useLocalReport = (id: string | null): Report | undefined =>
  useSyncExternalStore(subscribeToLibrary, localReports).find((report) => report.id === id)

const localEntry = ({ id, metadata, cells, claims, accidents, rates, diagnostics }: Report): CatalogEntry => {
  const agency = metadata.agency?.value ?? null
  const count = (severity: 'error' | 'warning'): number => diagnostics.filter((one) => one.severity === severity).length
  return {
    id,
    agency,
    agencyId: agency,
    region: null,
    kind: metadata.kind,
    year: metadata.year?.value ?? null,
    form: metadata.form?.value ?? null,
    title: metadata.title,
    published: metadata.published?.value ?? null,
    counts: {
      cells: cells.length,
      claims: claims.length,
      accidents: accidents.length,
      rates: rates.length,
      errors: count('error'),
      warnings: count('warning'),
    },
    file: '',
  }
}
