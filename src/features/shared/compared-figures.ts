import type { QueryClient } from '@tanstack/react-query'
import { sectionOf } from '../../core/domain/catalogue-index'
import { chosenPair } from '../../core/metrics/compare/chosen-pair'
import { measureOf } from '../../core/metrics/peers/measures'
import { peersAmong, reportsOfPeers } from '../../core/metrics/peers/peer-reports'
import { chosenFamily, reportsOfFamily } from '../../core/metrics/roll-up/family-reports'
import { summableIndicators } from '../../core/metrics/roll-up/summable'
import { scopeOf } from '../../core/metrics/scope'
import type { AnnualReport } from '../../core/metrics/selection'
import { annualReports } from '../../core/metrics/selection'
import type { ShownFigure, StatedIn } from '../../core/metrics/shared/shown-figures'
import { shownFigures } from '../../core/metrics/shared/shown-figures'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import type { View } from '../../state/view'
import { loadFigures } from './load-figures'

type Figures = Promise<readonly ShownFigure[]>

const ofPair = async (client: QueryClient, view: View, entries: readonly CatalogEntry[]): Figures => {
  const { base, other } = chosenPair(entries, scopeOf(entries, view), view.comparison)
  const lines = [base, other].flatMap((line) => line ?? [])
  return shownFigures(annualReports(await loadFigures(client, lines)), () => true)
}

/** Shares of outcomes and of applicants stand beside every measure. */
const isShared = ({ indicator, column }: StatedIn): boolean =>
  indicator === 'requests.received' || (sectionOf(indicator) === 'outcomes' && column === 'total')

const ofPeers = async (client: QueryClient, view: View, entries: readonly CatalogEntry[], id: string): Figures => {
  const scope = scopeOf(entries, view)
  const { at, company } = view.comparison
  const peers = peersAmong(entries, scope, { year: at, company })
  if (peers === null) return []
  const measure = measureOf(id)
  const measured = new Set([measure.of, ...(measure.kind === 'count' ? [] : [measure.per])].map((one) => one.indicator))
  const reports = annualReports(await loadFigures(client, reportsOfPeers(entries, peers, scope.years)))
  const isAsked = (stated: StatedIn, { year }: AnnualReport): boolean =>
    measured.has(stated.indicator) || (year === peers.year && isShared(stated))
  return shownFigures(reports, isAsked)
}

const ofFamily = async (client: QueryClient, view: View, entries: readonly CatalogEntry[]): Figures => {
  const { region, item } = view.comparison
  const { family } = chosenFamily(entries, region)
  if (family === null) return []
  const reports = annualReports(await loadFigures(client, reportsOfFamily(entries, family)))
  const items = summableIndicators(reports)
  const shown = items.find((one) => one === item) ?? items[0]
  const [from, to] = view.years ?? [-Infinity, Infinity]
  return shownFigures(reports, ({ indicator }, { year }) => indicator === shown && year >= from && year <= to)
}

/** The printed figures of what is compared: two reports, agencies side by side, or a region and its parts. */
export const comparedFigures = (client: QueryClient, view: View, entries: readonly CatalogEntry[]): Figures => {
  const { region, peers } = view.comparison
  if (region !== null) return ofFamily(client, view, entries)
  return peers === null ? ofPair(client, view, entries) : ofPeers(client, view, entries, peers)
}
