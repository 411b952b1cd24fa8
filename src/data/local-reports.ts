import { useMemo, useSyncExternalStore } from 'react'
import type { Report } from '../core/domain/report'
import type { CatalogEntry } from '../core/schema/wire-catalog'
import type { Library } from './library'
import { library, subscribeToLibrary, unopenedLibrary } from './library'

/** Imported reports as they are charted, whole, with their lines for the catalog; `opened` once those of earlier visits are among them. */
export interface LocalReports {
  readonly opened: boolean
  readonly reports: readonly Report[]
  readonly entries: readonly CatalogEntry[]
}

/** Reports imported on this computer. They join those of the data set on every screen, marked 本机. */
export const useLocalReports = (): LocalReports => {
  const { reports, entries, opened } = useLibrary()
  // the lines stay the same while an empty library is opened
  const lines = useMemo(
    () => reports.map((report, index) => catalogEntryOf(report, entries[index]?.name ?? null)),
    [reports, entries],
  )
  return useMemo(() => ({ opened, reports, entries: lines }), [opened, reports, lines])
}

/** The library as it is now, with how it is kept and what can be undone. */
export const useLibrary = (): Library => useSyncExternalStore(subscribeToLibrary, library, unopenedLibrary)

const catalogEntryOf = (
  { id, source, metadata, cells, claims, accidents, rates, diagnostics }: Report,
  name: string | null,
): CatalogEntry => {
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
    title: name ?? metadata.title ?? source.name,
    published: metadata.published?.value ?? null,
    counts: {
      cells: cells.length,
      values: cells.filter(({ content }) => content.state === 'value').length,
      claims: claims.length,
      accidents: accidents.length,
      rates: rates.length,
      errors: count('error'),
      warnings: count('warning'),
    },
    file: '',
  }
}
