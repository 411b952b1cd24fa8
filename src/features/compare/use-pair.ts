import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ReportFigures } from '../../core/domain/report'
import { openingPair } from '../../core/metrics/compare/opening-pair'
import { scopeOf } from '../../core/metrics/scope'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useLocalReports } from '../../data/local-reports'
import { reportsQuery } from '../../data/reports-query'
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

/** The figures of these reports, those of this computer among them; null while they load. A failure is the screen's. */
export const useFigures = (entries: readonly CatalogEntry[]): readonly ReportFigures[] | null => {
  const local = useLocalReports().reports
  const mine = new Set(local.map(({ id }) => id))
  const published = entries.filter(({ id }) => !mine.has(id))
  const query = useQuery({ ...reportsQuery(published), enabled: published.length > 0, throwOnError: true })
  return useMemo(() => {
    if (published.length > 0 && query.data === undefined) return null
    const all = [...local, ...(query.data?.reports ?? [])]
    return entries.flatMap((entry) => all.find(({ id }) => id === entry.id) ?? [])
    // oxlint-disable-next-line react/exhaustive-deps -- `published` is made of the others
  }, [entries, local, query.data])
}
