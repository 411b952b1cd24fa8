import { useMemo, useSyncExternalStore } from 'react'
import type { Report } from '../core/domain/report'
import type { CatalogEntry } from '../core/schema/wire-catalog'
import type { Library } from './library'
import { library, subscribeToLibrary, unopenedLibrary } from './library'

/** One part of the library: who uses it is not drawn again for the others, as when an empty library is opened. */
const useOfLibrary = <T>(part: (library: Library) => T): T =>
  useSyncExternalStore(
    subscribeToLibrary,
    () => part(library()),
    () => part(unopenedLibrary()),
  )

const reportsOf = ({ reports }: Library) => reports
const linesOf = ({ entries }: Library) => entries
const isOpened = ({ opened }: Library) => opened
const whole = (all: Library) => all

/** Reports imported on this computer, as they are charted. They join those of the data set on every screen, marked 本机. */
export const useLocalReports = (): readonly Report[] => useOfLibrary(reportsOf)

/** Their lines for the catalog. */
export const useLocalEntries = (): readonly CatalogEntry[] => {
  const reports = useOfLibrary(reportsOf)
  const lines = useOfLibrary(linesOf)
  return useMemo(
    () => reports.map((report, index) => catalogEntryOf(report, lines[index]?.name ?? null)),
    [reports, lines],
  )
}

/** True once those of earlier visits are among them. */
export const useLibraryOpened = (): boolean => useOfLibrary(isOpened)

/** The library as it is now, with how it is kept and what can be undone. */
export const useLibrary = (): Library => useOfLibrary(whole)

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
