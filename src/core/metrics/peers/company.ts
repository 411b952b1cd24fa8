import { agencyTypeOf, areOfOneExtent, areOfOneLevel, arePeers } from '../../domain/agencies/agency-type'
import type { Scope } from '../scope'
import type { Company } from './companies'

/** A line of the catalog that names its agency and year. */
export interface PlacedReport {
  readonly id: string
  readonly agency: string
  readonly year: number
}

/** Who is compared, in which year. */
export interface PeerScope {
  /** The agency that is marked. */
  readonly agency: string
  readonly year: number
  /** Years in which it has a report, newest first. */
  readonly years: readonly number[]
  readonly company: Company
  /** How many others each company has in that year. */
  readonly sizes: Readonly<Record<Company, number>>
  /** Others of the company, and those the reader chose besides, by name. */
  readonly others: readonly string[]
  /** Others that would belong here, but report on a whole area where it reports on itself, or the other way. */
  readonly apart: readonly string[]
  /** Those among them that are of its level and kind. */
  readonly peers: ReadonlySet<string>
}

/** What a reader asked for; null: chosen for them. */
export interface PeerWish {
  readonly year: number | null
  readonly company: Company | null
}

/**
 * Whom the first agency of a scope is compared with; null where it has no report in the years of the scope. Without a
 * wish: the latest year, and its peers where there are any.
 */
export const peerScope = (reports: readonly PlacedReport[], scope: Scope, wish: PeerWish): PeerScope | null => {
  const [agency] = scope.agencies
  if (agency === undefined) return null
  const { from, to } = scope.years
  const own = reports.filter((report) => report.agency === agency && report.year >= from && report.year <= to)
  const years = [...new Set(own.map((report) => report.year))].sort((a, b) => b - a)
  const year = years.find((one) => one === wish.year) ?? years[0]
  if (year === undefined) return null
  const type = agencyTypeOf(agency)
  const ofYear = reports.filter((report) => report.year === year && report.agency !== agency)
  const all = [...new Set(ofYear.map((report) => report.agency))].sort()
  const known = all.filter((other) => areOfOneExtent(type, agencyTypeOf(other)))
  const members: Readonly<Record<Company, readonly string[]>> = {
    peers: known.filter((other) => arePeers(type, agencyTypeOf(other))),
    level: known.filter((other) => areOfOneLevel(type, agencyTypeOf(other))),
    year: known,
  }
  const company = wish.company ?? (members.peers.length > 0 ? 'peers' : 'year')
  const isChosen = (other: string) => scope.chosen && scope.agencies.includes(other)
  const isMeant = (other: string) =>
    isChosen(other) || company === 'year' || (company === 'level' && areOfOneLevel(type, agencyTypeOf(other)))
  return {
    agency,
    year,
    years,
    company,
    sizes: { peers: members.peers.length, level: members.level.length, year: members.year.length },
    others: [...new Set([...members[company], ...known.filter(isChosen)])].sort(),
    apart: all.filter((other) => !known.includes(other) && isMeant(other)),
    peers: new Set(members.peers),
  }
}
