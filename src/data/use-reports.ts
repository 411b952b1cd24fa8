import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { CatalogEntry } from '../core/schema/wire-catalog'
import { heldReports, reportsQuery } from './reports-query'

interface Asked {
  readonly enabled: boolean
  readonly throwOnError?: boolean
}

/**
 * The published reports of these lines of the catalog ({@link reportsQuery}), at once where they are there already; else
 * on their way before the page that waits for them is drawn.
 */
export const useReports = (entries: readonly CatalogEntry[], asked: Asked) => {
  const client = useQueryClient()
  const query = { ...reportsQuery(entries), initialData: () => heldReports(client, entries) }
  // a failure is told by the query in use
  if (asked.enabled && !client.getQueryState(query.queryKey)) client.query(query).catch(() => undefined)
  return useQuery({ ...query, ...asked })
}
