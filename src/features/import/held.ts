import { useQuery } from '@tanstack/react-query'
import type { Report } from '../../core/domain/report'
import { versionKey } from '../../core/library/versions'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { agencyId } from '../../core/text/agency-id'
import { useLibrary } from '../../data/local-reports'
import { catalogQuery, reportQuery } from '../../data/queries'

/** The report that a new one is compared with; `same` and `replaced` have its id and give way to it. */
interface HeldId {
  readonly id: string
  readonly from: 'same' | 'local' | 'replaced' | 'bundled'
}

/** `yearsBack` years before the report. */
const isAbout = (
  { metadata: { agency, year, kind } }: Report,
  entry: Pick<CatalogEntry, 'agency' | 'year' | 'kind'>,
  yearsBack = 0,
): boolean =>
  agency !== null &&
  entry.agency !== null &&
  year !== null &&
  entry.year === year.value - yearsBack &&
  entry.kind === kind &&
  agencyId({ agency: entry.agency, kind }) === agencyId({ agency: agency.value, kind })

/** The report already held for the same agency, year and kind: this very document first, then one of this computer. */
const heldFor = (report: Report, local: readonly Report[], catalog: readonly CatalogEntry[]): HeldId | null => {
  if (local.some(({ id }) => id === report.id)) return { id: report.id, from: 'same' }
  if (catalog.some(({ id }) => id === report.id)) return { id: report.id, from: 'replaced' }
  const key = versionKey(report)
  const ofThisComputer = key === null ? undefined : local.find((other) => versionKey(other) === key)
  if (ofThisComputer !== undefined) return { id: ofThisComputer.id, from: 'local' }
  const bundled = catalog.find((entry) => isAbout(report, entry))
  return bundled === undefined ? null : { id: bundled.id, from: 'bundled' }
}

/** The annual report of the year before, first one of this computer. */
const yearBefore = (report: Report, local: readonly Report[], catalog: readonly CatalogEntry[]): HeldId | null => {
  const ofThisComputer = local.find(({ metadata: { agency, year, kind } }) =>
    isAbout(report, { agency: agency?.value ?? null, year: year?.value ?? null, kind }, 1),
  )
  if (ofThisComputer !== undefined) return { id: ofThisComputer.id, from: 'local' }
  const bundled = catalog.find((entry) => isAbout(report, entry, 1))
  return bundled === undefined ? null : { id: bundled.id, from: 'bundled' }
}

/** What is known of the report held. */
export type Held =
  | { readonly state: 'none' | 'loading' | 'failed' }
  | { readonly state: 'there'; readonly report: Report; readonly from: HeldId['from'] }

/** The report already held for the same agency and year, whole. */
export const useHeld = (report: Report): Held => useFound(report, heldFor)

/** The report held for the year before, whole. */
export const useYearBefore = (report: Report): Held => useFound(report, yearBefore)

const useFound = (report: Report, find: typeof heldFor): Held => {
  const { reports } = useLibrary()
  const catalog = useQuery(catalogQuery())
  const held = find(report, reports, catalog.data?.reports ?? [])
  const ofDataSet = held?.from === 'bundled' || held?.from === 'replaced'
  const bundled = useQuery({ ...reportQuery(held?.id ?? ''), enabled: ofDataSet })
  if (held === null) return { state: catalog.isPending ? 'loading' : catalog.isError ? 'failed' : 'none' }
  const whole = ofDataSet ? bundled.data : reports.find(({ id }) => id === held.id)
  if (whole !== undefined) return { state: 'there', report: whole, from: held.from }
  return { state: bundled.isError ? 'failed' : 'loading' }
}
