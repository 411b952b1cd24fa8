import { useMemo } from 'react'
import type { ChosenPair } from '../../core/metrics/compare/chosen-pair'
import { chosenPair } from '../../core/metrics/compare/chosen-pair'
import { scopeOf } from '../../core/metrics/scope'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useView } from '../../state/view-store'

/** What the address says, else what opens the screen. */
export const usePair = (entries: readonly CatalogEntry[]): ChosenPair<CatalogEntry> => {
  const { base, other } = useView((view) => view.comparison)
  const agencies = useView((view) => view.agencies)
  const years = useView((view) => view.years)
  return useMemo(
    () => chosenPair(entries, scopeOf(entries, { agencies, years }), { base, other }),
    [entries, agencies, years, base, other],
  )
}
