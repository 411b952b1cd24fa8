import type { FormId } from '../../domain/catalogue'
import type { ListedReport, Scope } from '../scope'

/** A report as the catalog lists it, with its id and form. */
export interface ChoosableReport extends ListedReport {
  readonly id: string
  readonly form: FormId | null
}

interface Dated {
  readonly id: string
  readonly form: FormId | null
  readonly agency: string
  readonly year: number
}

/** Two reports to be held against each other, the base first; null where there is none. */
export interface ReportPair {
  readonly base: string | null
  readonly other: string | null
}

/** Annual reports of a known agency and year, latest first. */
const latestFirst = (listed: readonly ChoosableReport[]): readonly Dated[] =>
  listed
    .flatMap(({ id, agency, year, kind, form }) =>
      kind === 'annual-report' && agency !== null && year !== null ? [{ id, agency, year, form }] : [],
    )
    .sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1))

const ofAgencies = (reports: readonly Dated[], first: string, second: string): ReportPair => {
  const base = reports.filter(({ agency }) => agency === first)
  const other = reports.filter(({ agency }) => agency === second)
  const together = base.find(({ year }) => other.some((one) => one.year === year)) ?? base[0]
  const facing = other.find(({ year }) => year === together?.year) ?? other[0]
  return { base: together?.id ?? null, other: facing?.id ?? null }
}

const ofYears = (reports: readonly Dated[], agency: string): ReportPair => {
  const own = reports.filter((report) => report.agency === agency)
  const [latest] = own
  const before = own.find(({ year }) => year !== latest?.year)
  return { base: before?.id ?? null, other: latest?.id ?? null }
}

const onNewestForm = (reports: readonly Dated[]): readonly Dated[] => {
  const newest = reports.reduce((best, { form }) => (form !== null && form > best ? form : best), '')
  return reports.filter(({ form }) => form === newest)
}

/** The agency with the most reports; the first by name of several. */
const mostReported = (reports: readonly Dated[]): string | null => {
  const counts = new Map<string, number>()
  for (const { agency } of reports) counts.set(agency, (counts.get(agency) ?? 0) + 1)
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return sorted[0]?.[0] ?? null
}

/**
 * What is compared before a reader chooses: the first two chosen agencies in the latest year both report on, else the two
 * latest years of the one agency in view; where nobody chose it and its forms differ, those of the agency with the most reports on the
 * newest form.
 */
export const openingPair = (listed: readonly ChoosableReport[], scope: Scope): ReportPair => {
  const { from, to } = scope.years
  const reports = latestFirst(listed).filter(({ year }) => year >= from && year <= to)
  const [first, second] = scope.agencies
  if (first !== undefined && second !== undefined) return ofAgencies(reports, first, second)
  const pair = first === undefined ? { base: null, other: null } : ofYears(reports, first)
  if (scope.chosen) return pair
  const formOf = (wanted: string | null) => reports.find(({ id }) => id === wanted)?.form ?? null
  if (pair.base !== null && formOf(pair.base) === formOf(pair.other)) return pair
  const onNewest = onNewestForm(reports)
  const most = mostReported(onNewest)
  const instead = most === null ? pair : ofYears(onNewest, most)
  return instead.base === null ? pair : instead
}
