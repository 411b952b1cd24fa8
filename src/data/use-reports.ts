import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { CatalogEntry } from '../core/schema/wire-catalog'
import { heldReports, reportsQuery } from './reports-query'

interface Asked {
  readonly enabled: boolean
  readonly throwOnError?: boolean
}

/** The published reports of these lines of the catalog ({@link reportsQuery}), at once where they are there already. */
export const useReports = (entries: readonly CatalogEntry[], asked: Asked) => {
  const client = useQueryClient()
  return useQuery({ ...reportsQuery(entries), initialData: () => heldReports(client, entries), ...asked })
}
