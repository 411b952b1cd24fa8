import type { FormId } from '../../domain/catalogue'
import type { ListedReport, Scope } from '../scope'

/** A report as the catalog lists it, with its id and form. */
export interface ChoosableReport extends ListedReport {
  readonly id: string
  readonly form: FormId | null
}

/** An annual report of a known agency and year. */
interface Dated {
  readonly id: string
  readonly form: FormId | null
  readonly agency: string
  readonly year: number
  /** Figures it prints, in tables and sentences. */
  readonly figures: number
}

/** Two reports to be held against each other, the base first; null where there is none. */
export interface ReportPair {
  readonly base: string | null
  readonly other: string | null
}

/** No report on either side. */
export const NO_PAIR: ReportPair = { base: null, other: null }

interface DatedPair {
  readonly base: Dated
  readonly other: Dated
}

const pairOf = (base: Dated | undefined, other: Dated | undefined): ReportPair => ({
  base: base?.id ?? null,
  other: other?.id ?? null,
})

/** Annual reports of a known agency and year, latest first. */
const latestFirst = (listed: readonly ChoosableReport[]): readonly Dated[] =>
  listed
    .flatMap(({ id, agency, year, kind, form, counts: { cells, values = cells, claims } }) =>
      kind === 'annual-report' && agency !== null && year !== null
        ? [{ id, agency, year, form, figures: values + claims }]
        : [],
    )
    .sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1))

/** One form, and neither prints less than half of what the other does: else most rows would have one side only. */
const canBeCompared = ({ base, other }: DatedPair): boolean => {
  const [fewer, more] = [Math.min(base.figures, other.figures), Math.max(base.figures, other.figures)]
  return base.form !== null && base.form === other.form && fewer > 0 && fewer * 2 >= more
}

const ofAgencies = (reports: readonly Dated[], first: string, second: string): ReportPair => {
  const [base, other] = [first, second].map((name) => reports.filter(({ agency }) => agency === name))
  const together = (base ?? []).flatMap((one): DatedPair[] => {
    const facing = other?.find(({ year }) => year === one.year)
    return facing === undefined ? [] : [{ base: one, other: facing }]
  })
  const pair = together.find(canBeCompared) ?? together[0]
  return pairOf(pair?.base ?? base?.[0], pair?.other ?? other?.[0])
}

/** Each report of one agency with its last before it, latest first. */
const yearPairs = (own: readonly Dated[]): readonly DatedPair[] =>
  own.flatMap((other, index): DatedPair[] => {
    const base = own.slice(index).find(({ year }) => year < other.year)
    return base === undefined ? [] : [{ base, other }]
  })

/** The latest comparable years of the agency that has the most figures on both sides; of several the latest. */
const ofAnyAgency = (reports: readonly Dated[]): DatedPair | undefined => {
  const owners = new Map<string, Dated[]>()
  for (const report of reports) {
    const own = owners.get(report.agency)
    if (own === undefined) owners.set(report.agency, [report])
    else own.push(report)
  }
  const fewest = ({ base, other }: DatedPair) => Math.min(base.figures, other.figures)
  return [...owners.values()]
    .flatMap((own) => yearPairs(own).find(canBeCompared) ?? [])
    .sort((a, b) => fewest(b) - fewest(a) || b.other.year - a.other.year || (a.other.id < b.other.id ? -1 : 1))[0]
}

/**
 * What is compared before a reader chooses: the first two chosen agencies in the latest year both report on, else the two
 * latest years of the one agency in view, in both cases the latest that can be compared; where nobody chose it and none of
 * its years can, those of another agency.
 */
export const openingPair = (listed: readonly ChoosableReport[], scope: Scope): ReportPair => {
  const { from, to } = scope.years
  const reports = latestFirst(listed).filter(({ year }) => year >= from && year <= to)
  const [first, second] = scope.agencies
  if (first !== undefined && second !== undefined) return ofAgencies(reports, first, second)
  const own = reports.filter(({ agency }) => agency === first)
  const years = yearPairs(own)
  const pair = years.find(canBeCompared) ?? (scope.chosen ? undefined : ofAnyAgency(reports)) ?? years[0]
  return pairOf(pair?.base, pair?.other ?? own[0])
}
