import type { ReportKind } from '../domain/report'

/** What the filter bar says: no agencies = none chosen yet, no years = all. */
export interface ViewFilter {
  readonly agencies: readonly string[]
  readonly years: readonly [number, number] | null
}

/** A report as the catalog lists it: enough to choose what a screen is about before any figure is loaded. */
export interface ListedReport {
  readonly agency: string | null
  readonly kind: ReportKind
  readonly year: number | null
  readonly counts: {
    readonly cells: number
    /** Cells that hold a number; unknown in older catalogs. */
    readonly values?: number
    readonly claims: number
    readonly accidents: number
  }
}

/** What a screen is about. */
export interface Scope {
  readonly agencies: readonly string[]
  /** False where nothing is chosen and the fullest report's agency stands in. */
  readonly chosen: boolean
  readonly years: { readonly from: number; readonly to: number }
}

/** How much a report has to show: table and accidents together weigh more than a longer table alone. */
const fullness = ({ counts: { cells, values = cells, claims, accidents } }: ListedReport): number =>
  values + claims + (cells > 0 && accidents > 0 ? 1000 : 0)

interface Fullest {
  readonly agency: string
  readonly fullness: number
}

const fullestAgency = (listed: readonly ListedReport[]): readonly string[] => {
  let best: Fullest | null = null
  for (const report of listed) {
    const { agency } = report
    if (agency === null) continue
    const found: Fullest = { agency, fullness: fullness(report) }
    const more = best === null || found.fullness > best.fullness
    if (best === null || more || (found.fullness === best.fullness && agency < best.agency)) best = found
  }
  return best === null ? [] : [best.agency]
}

/** Every agency with an annual report, by name. */
export const annualAgencies = (listed: readonly ListedReport[]): readonly string[] =>
  [
    ...new Set(listed.flatMap(({ kind, agency }) => (kind === 'annual-report' && agency !== null ? [agency] : []))),
  ].sort()

/** Agencies and years of a view; without a chosen agency the one with the fullest annual report in those years. */
export const scopeOf = (listed: readonly ListedReport[], filter: ViewFilter): Scope => {
  const annual = listed.filter(({ kind, agency }) => kind === 'annual-report' && agency !== null)
  const years = annual.flatMap(({ year }) => year ?? [])
  const [from, to] = filter.years ?? [Math.min(...years), Math.max(...years)]
  const chosen = filter.agencies.length > 0
  if (chosen) return { agencies: filter.agencies, chosen, years: { from, to } }
  const inYears = annual.filter(({ year }) => year !== null && year >= from && year <= to)
  return { agencies: fullestAgency(inYears), chosen, years: { from, to } }
}
