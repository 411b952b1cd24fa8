import { useMemo } from 'react'
import type { ChosenPair } from '../../core/metrics/compare/chosen-pair'
import { chosenPair } from '../../core/metrics/compare/chosen-pair'
import { scopeOf } from '../../core/metrics/scope'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useView } from '../../state/view-store'
import type { Figures } from './use-figures'
import { useFigures } from './use-figures'

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

/** Two reports with their figures, those of `base` first; fewer where one cannot be read. */
export interface LoadedPair {
  readonly base: CatalogEntry
  readonly other: CatalogEntry
  readonly figures: Figures
}

/** The pair as soon as its figures are there. */
export const useLoadedPair = ({ base, other }: ChosenPair<CatalogEntry>): LoadedPair | null => {
  const entries = useMemo(() => (base === null || other === null ? [] : [base, other]), [base, other])
  const figures = useFigures(entries)
  return useMemo(
    () => (base === null || other === null || figures === null ? null : { base, other, figures }),
    [base, other, figures],
  )
}
