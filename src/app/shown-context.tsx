import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext, useEffect } from 'react'
import type { ReactNode } from 'react'
import { catalogQuery } from '../data/queries'
import { useView } from '../state/view-store'
import { firstFigures } from './first-view'
import { useEntries } from '../data/use-entries'
import type { Shown, ShownReports } from './use-shown-reports'
import { useShownReports } from './use-shown-reports'

const ShownContext = createContext<ShownReports>({ state: 'loading' })

const useCatalogAndReports = (): ShownReports => {
  const catalog = useQuery(catalogQuery())
  const reports = useShownReports(useEntries())
  return catalog.isError ? { state: 'failed', error: catalog.error, retry: () => void catalog.refetch() } : reports
}

/** Asks for the figures of a choice as it is made, and not when it has been drawn that they are on their way. */
const fetchAhead = (client: QueryClient) =>
  useView.subscribe(({ screen, agencies, years }, before) => {
    if (screen !== before.screen || agencies !== before.agencies || years !== before.years)
      firstFigures(client).catch(() => undefined)
  })

/** Finds out once what the screen of the view is drawn from, for everything that draws, shares, saves or cites it. */
export const ShownProvider = ({ children }: { readonly children: ReactNode }) => {
  const state = useCatalogAndReports()
  const client = useQueryClient()
  useEffect(() => fetchAhead(client), [client])
  return <ShownContext value={state}>{children}</ShownContext>
}

/** What is known of the reports the screen needs. */
export const useShownState = (): ShownReports => useContext(ShownContext)

/** What the screen shows now; null while that is on its way or cannot be had. */
export const useShown = (): Shown | null => {
  const state = useShownState()
  return state.state === 'ready' && !state.late ? state.shown : null
}
