import { useQuery } from '@tanstack/react-query'
import type { Report } from '../../core/domain/report'
import { versionKey } from '../../core/library/versions'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { agencyId } from '../../core/text/agency-id'
import { useLibrary } from '../../data/local-reports'
import { catalogQuery, reportQuery } from '../../data/queries'

/** `same` and `replaced` have the id of the new one and give way to it. */
type HeldFrom = 'same' | 'local' | 'replaced' | 'bundled'

/** The report that a new one is compared with. */
interface HeldId<From> {
  readonly id: string
  readonly from: From
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

type Find<From> = (
  report: Report,
  local: readonly Report[],
  catalog: readonly CatalogEntry[],
  beside: readonly Report[],
) => HeldId<From> | null

/** The report already held for the same agency, year and kind: this very document first, then one of this computer. */
const heldFor: Find<HeldFrom> = (report, local, catalog) => {
  if (local.some(({ id }) => id === report.id)) return { id: report.id, from: 'same' }
  if (catalog.some(({ id }) => id === report.id)) return { id: report.id, from: 'replaced' }
  const key = versionKey(report)
  const ofThisComputer = key === null ? undefined : local.find((other) => versionKey(other) === key)
  if (ofThisComputer !== undefined) return { id: ofThisComputer.id, from: 'local' }
  const bundled = catalog.find((entry) => isAbout(report, entry))
  return bundled === undefined ? null : { id: bundled.id, from: 'bundled' }
}

/** The annual report of the year before: first one of this computer, then one read together with it. */
const yearBefore: Find<HeldFrom | 'beside'> = (report, local, catalog, beside) => {
  const isBefore = ({ metadata: { agency, year, kind } }: Report) =>
    isAbout(report, { agency: agency?.value ?? null, year: year?.value ?? null, kind }, 1)
  const ofThisComputer = local.find(isBefore)
  if (ofThisComputer !== undefined) return { id: ofThisComputer.id, from: 'local' }
  const readToo = beside.find(isBefore)
  if (readToo !== undefined) return { id: readToo.id, from: 'beside' }
  const bundled = catalog.find((entry) => isAbout(report, entry, 1))
  return bundled === undefined ? null : { id: bundled.id, from: 'bundled' }
}

/** What is known of the report held. */
export type Held<From = HeldFrom> =
  | { readonly state: 'none' | 'loading' | 'failed' }
  | { readonly state: 'there'; readonly report: Report; readonly from: From }

/** The report already held for the same agency and year, whole. */
export const useHeld = (report: Report): Held => useFound(report, heldFor, NONE)

/** The report of the year before, whole: held, or read together with this one. */
export const useYearBefore = (report: Report, beside: readonly Report[]): Held<HeldFrom | 'beside'> =>
  useFound(report, yearBefore, beside)

const NONE: readonly Report[] = []

const useFound = <From extends string>(report: Report, find: Find<From>, beside: readonly Report[]): Held<From> => {
  const { reports } = useLibrary()
  const catalog = useQuery(catalogQuery())
  const held = find(report, reports, catalog.data?.reports ?? [], beside)
  const ofDataSet = held?.from === 'bundled' || held?.from === 'replaced'
  const bundled = useQuery({ ...reportQuery(held?.id ?? ''), enabled: ofDataSet })
  if (held === null) return { state: catalog.isPending ? 'loading' : catalog.isError ? 'failed' : 'none' }
  const whole = ofDataSet ? bundled.data : [...reports, ...beside].find(({ id }) => id === held.id)
  if (whole !== undefined) return { state: 'there', report: whole, from: held.from }
  return { state: bundled.isError ? 'failed' : 'loading' }
}
