import { useMemo } from 'react'
import { openingPair } from '../../core/metrics/compare/opening-pair'
import { scopeOf } from '../../core/metrics/scope'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useView } from '../../state/view-store'

/** The lines of the two reports in view; null where none is chosen or the chosen one is not there. */
export interface ChosenPair {
  readonly base: CatalogEntry | null
  readonly other: CatalogEntry | null
}

/** What the address says, else what opens the screen. */
export const usePair = (entries: readonly CatalogEntry[]): ChosenPair => {
  const { base, other } = useView((view) => view.comparison)
  const agencies = useView((view) => view.agencies)
  const years = useView((view) => view.years)
  return useMemo(() => {
    const opening = openingPair(entries, scopeOf(entries, { agencies, years }))
    const entryOf = (id: string | null): CatalogEntry | null => entries.find((entry) => entry.id === id) ?? null
    return { base: entryOf(base ?? opening.base), other: entryOf(other ?? opening.other) }
  }, [entries, agencies, years, base, other])
}
