import type { QueryClient } from '@tanstack/react-query'
import { scopeOf } from '../core/metrics/scope'
import { OPENING_FIGURES } from '../core/schema/opening-figures'
import { catalogQuery, figuresQuery } from '../data/queries'
import { reportsQuery } from '../data/reports-query'
import { useView } from '../state/view-store'
import { neededEntries, preloadScreen } from './screens'

/** After so long the frame is shown without its figures. */
const PATIENCE_MS = 800

const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))

/**
 * Loads the catalog and the figures the view is drawn from, and gives how many reports the catalog lists; throws what
 * keeps it from being whole.
 */
export const firstFigures = async (client: QueryClient): Promise<number> => {
  const { screen, agencies, years } = useView.getState()
  const { reports } = await client.query(catalogQuery())
  await client.query(reportsQuery(neededEntries(reports, screen, scopeOf(reports, { agencies, years }))))
  return reports.length
}

/**
 * Asks for what the first view needs, all side by side, and waits for it as long as a reader would: what is there when
 * the page is first drawn is drawn once. What fails is shown where it is needed.
 */
export const awaitFirstView = async (client: QueryClient): Promise<void> => {
  preloadScreen(useView.getState().screen)
  // begun before the catalog says whether this view is drawn from it: most are
  client.query(figuresQuery(OPENING_FIGURES)).catch(() => undefined)
  await Promise.race([firstFigures(client).catch(() => undefined), patience()])
}
