import { useMemo } from 'react'
import type { ReportFigures } from '../core/domain/report'
import type { Focus } from '../core/metrics/focus'
import { focusOn } from '../core/metrics/focus'
import { scopeOf } from '../core/metrics/scope'
import type { CatalogEntry } from '../core/schema/wire-catalog'
import type { BrokenReport } from '../core/schema/decode-reports'
import { useLocalReports } from '../data/local-reports'
import { useReports } from '../data/use-reports'
import type { ScreenId } from '../state/view'
import { useView } from '../state/view-store'
import { useLast } from '../ui/use-last'
import { neededEntries } from './screens'

/** What a screen is drawn from. */
export interface Shown {
  readonly screen: ScreenId
  readonly entries: readonly CatalogEntry[]
  readonly focus: Focus
  readonly reports: readonly ReportFigures[]
  readonly broken: readonly BrokenReport[]
}

/** What is known of it; `late`: what is shown is of the choice before, until the reports of this one are there. */
export type ShownReports =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly state: 'ready'; readonly shown: Shown; readonly late: boolean }

/** An imported report takes the place of the one of the data set with its id. */
const joined = (published: readonly ReportFigures[], local: readonly ReportFigures[]): readonly ReportFigures[] => {
  const imported = new Set(local.map(({ id }) => id))
  return local.length === 0 ? published : [...published.filter(({ id }) => !imported.has(id)), ...local]
}

const NOTHING: readonly CatalogEntry[] = []

/** The reports the screen of the view needs, and no others of the data set; loading as long as there is no catalog. */
export const useShownReports = (catalog: readonly CatalogEntry[] | null): ShownReports => {
  const screen = useView((view) => view.screen)
  const agencies = useView((view) => view.agencies)
  const years = useView((view) => view.years)
  const approximate = useView((view) => view.approximate)
  const smallBase = useView((view) => view.smallBase)
  const local = useLocalReports()
  const entries = catalog ?? NOTHING
  const scope = useMemo(() => scopeOf(entries, { agencies, years }), [entries, agencies, years])
  const needed = useMemo(() => {
    const mine = new Set(local.map(({ id }) => id))
    return neededEntries(entries, screen, scope).filter(({ id }) => !mine.has(id))
  }, [entries, local, screen, scope])
  const query = useReports(needed, { enabled: catalog !== null })
  const figures = query.data
  const ready = useMemo((): Shown | null => {
    if (figures === undefined) return null
    const reports = joined(figures.reports, local)
    return {
      screen,
      entries,
      focus: focusOn(scope, reports, { approximate, smallBase }),
      reports,
      broken: figures.broken,
    }
  }, [figures, local, screen, entries, scope, approximate, smallBase])
  const shown = useLast(ready)
  if (query.isError) return { state: 'failed', error: query.error, retry: () => void query.refetch() }
  if (shown === null || shown.screen !== screen) return { state: 'loading' }
  return { state: 'ready', shown, late: ready === null }
}
