import { useQuery } from '@tanstack/react-query'
import type { Report } from '../../core/domain/report'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useLibrary } from '../../data/local-reports'
import { catalogQuery, reportQuery } from '../../data/queries'

/** The report that a new one is compared with. */
export interface HeldId {
  readonly id: string
  readonly from: 'same' | 'local' | 'bundled'
}

const isAbout = (report: Report, entry: Pick<CatalogEntry, 'agency' | 'year' | 'kind'>): boolean =>
  entry.agency !== null &&
  entry.year !== null &&
  entry.agency === report.metadata.agency?.value &&
  entry.year === report.metadata.year?.value &&
  entry.kind === report.metadata.kind

/** The report already held for the same agency, year and kind: this very document first, then one of this computer. */
const heldFor = (report: Report, local: readonly Report[], catalog: readonly CatalogEntry[]): HeldId | null => {
  if (local.some(({ id }) => id === report.id)) return { id: report.id, from: 'same' }
  const ofThisComputer = local.find(({ metadata: { agency, year, kind } }) =>
    isAbout(report, { agency: agency?.value ?? null, year: year?.value ?? null, kind }),
  )
  if (ofThisComputer !== undefined) return { id: ofThisComputer.id, from: 'local' }
  const bundled = catalog.find((entry) => isAbout(report, entry))
  return bundled === undefined ? null : { id: bundled.id, from: 'bundled' }
}

/** What is known of the report held. */
export type Held =
  | { readonly state: 'none' | 'loading' | 'failed' }
  | { readonly state: 'there'; readonly report: Report; readonly from: HeldId['from'] }

/** The report already held for the same agency and year, whole. */
export const useHeld = (report: Report): Held => {
  const { reports } = useLibrary()
  const catalog = useQuery(catalogQuery())
  const held = heldFor(report, reports, catalog.data?.reports ?? [])
  const bundled = useQuery({ ...reportQuery(held?.id ?? ''), enabled: held?.from === 'bundled' })
  if (held === null) return { state: catalog.isPending ? 'loading' : catalog.isError ? 'failed' : 'none' }
  const whole = held.from === 'bundled' ? bundled.data : reports.find(({ id }) => id === held.id)
  if (whole !== undefined) return { state: 'there', report: whole, from: held.from }
  return { state: bundled.isError ? 'failed' : 'loading' }
}
