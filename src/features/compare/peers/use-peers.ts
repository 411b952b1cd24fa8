import { useMemo } from 'react'
import type { PeerScope } from '../../../core/metrics/peers/company'
import { peersAmong, reportsOfPeers } from '../../../core/metrics/peers/peer-reports'
import type { PeerMeasure } from '../../../core/metrics/peers/measures'
import { measureOf, OPENING_MEASURE } from '../../../core/metrics/peers/measures'
import type { Ranking } from '../../../core/metrics/peers/ranking'
import { rankStandings } from '../../../core/metrics/peers/ranking'
import type { Standing } from '../../../core/metrics/peers/standing'
import { standingOf, standingsBeside } from '../../../core/metrics/peers/standing'
import { scopeOf } from '../../../core/metrics/scope'
import type { Scope } from '../../../core/metrics/scope'
import type { AnnualReport } from '../../../core/metrics/selection'
import { annualReports } from '../../../core/metrics/selection'
import type { CatalogEntry } from '../../../core/schema/wire-catalog'
import { useView } from '../../../state/view-store'
import { useFigures } from '../use-figures'

/** Who is compared by what. */
export interface PeerChoice {
  readonly scope: PeerScope
  readonly years: Scope['years']
  readonly measure: PeerMeasure
}

/** What the address says, else what opens the screen; null where the agency has no report in these years. */
export const usePeerChoice = (entries: readonly CatalogEntry[]): PeerChoice | null => {
  const { peers, at, company } = useView((view) => view.comparison)
  const agencies = useView((view) => view.agencies)
  const years = useView((view) => view.years)
  // who is compared stays the same while what they are compared by changes
  const who = useMemo(() => {
    const scope = scopeOf(entries, { agencies, years })
    const found = peersAmong(entries, scope, { year: at, company })
    return found === null ? null : { scope: found, years: scope.years }
  }, [entries, agencies, years, at, company])
  return useMemo(() => (who === null ? null : { ...who, measure: measureOf(peers ?? OPENING_MEASURE) }), [who, peers])
}

/** Reports of everyone compared, and the lines of those whose figures cannot be read. */
export interface PeerReports {
  readonly annual: readonly AnnualReport[]
  readonly unread: readonly CatalogEntry[]
}

/** The reports of everyone compared, in every year in view; null while they load. */
export const usePeerReports = (entries: readonly CatalogEntry[], { scope, years }: PeerChoice): PeerReports | null => {
  const needed = useMemo(() => reportsOfPeers(entries, scope, years), [entries, scope, years])
  const figures = useFigures(needed)
  return useMemo(
    () => (figures === null ? null : { annual: annualReports(figures.reports), unread: figures.unread }),
    [figures],
  )
}

/** Everyone's report of the year: of several of one agency the last, by id. */
export const reportsOfYear = (reports: readonly AnnualReport[], { agency, year, others }: PeerScope) => {
  const ofYear = reports.filter((entry) => entry.year === year)
  const lastOf = (name: string): readonly AnnualReport[] =>
    ofYear
      .filter((entry) => entry.agency === name)
      .sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
      .slice(-1)
  const [own] = lastOf(agency)
  return own === undefined ? null : { own, all: [own, ...others.flatMap(lastOf)] }
}

/** Everyone's value beside the marked agency's, in order as far as there is one. */
export interface PeerStandings {
  readonly own: Standing
  readonly ranking: Ranking
}

export const standingsOf = (
  { own, all }: { readonly own: AnnualReport; readonly all: readonly AnnualReport[] },
  measure: PeerMeasure,
  smallBase: number,
): PeerStandings => ({
  own: standingOf(own, measure, own),
  ranking: rankStandings(standingsBeside(own, all, measure), smallBase),
})
