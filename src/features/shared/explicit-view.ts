import { chosenPair } from '../../core/metrics/compare/chosen-pair'
import { peersAmong } from '../../core/metrics/peers/peer-reports'
import { chosenFamily } from '../../core/metrics/roll-up/family-reports'
import { scopeOf } from '../../core/metrics/scope'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import type { Comparison, ScreenId, View } from '../../state/view'

/** Screens about the agencies and years of the filter bar, or those that stand in for a choice. */
const OF_AGENCIES: ReadonlySet<ScreenId> = new Set<ScreenId>([
  'overview',
  'channels',
  'responses',
  'requests',
  'resources',
])

const explicitComparison = (view: View, entries: readonly CatalogEntry[]): Comparison => {
  const { comparison } = view
  const scope = scopeOf(entries, view)
  if (comparison.region !== null)
    return { ...comparison, region: chosenFamily(entries, comparison.region).family?.region ?? comparison.region }
  if (comparison.peers !== null) {
    const peers = peersAmong(entries, scope, { year: comparison.at, company: comparison.company })
    return peers === null ? comparison : { ...comparison, at: peers.year, company: peers.company }
  }
  const { base, other } = chosenPair(entries, scope, comparison)
  return { ...comparison, base: base?.id ?? comparison.base, other: other?.id ?? comparison.other }
}

/**
 * The view with everything said that was chosen for the reader: a link of it shows the same when other reports have come.
 * Neither slides nor what is presented; one card alone where `card` names it.
 */
export const explicitView = (view: View, entries: readonly CatalogEntry[], card: string | null): View => {
  const { agencies, years } = scopeOf(entries, view)
  const isOfAgencies = OF_AGENCIES.has(view.screen)
  const isOfPeers = view.screen === 'compare' && view.comparison.peers !== null
  const known = Number.isFinite(years.from) && Number.isFinite(years.to)
  return {
    ...view,
    ...(isOfAgencies || isOfPeers ? { agencies, years: known ? ([years.from, years.to] as const) : view.years } : {}),
    ...(view.screen === 'compare' ? { comparison: explicitComparison(view, entries) } : {}),
    card,
    deck: [],
    slide: null,
  }
}
