import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CatalogEntry } from '../core/schema/wire-catalog'
import { useLocalEntries } from './local-reports'
import { catalogQuery } from './queries'

/** The lines of the catalog, those of this computer among them; null while there is none. An imported report takes the place of its namesake. */
export const useEntries = (): readonly CatalogEntry[] | null => {
  const published = useQuery(catalogQuery()).data?.reports
  const local = useLocalEntries()
  return useMemo(() => {
    if (published === undefined) return null
    const imported = new Set(local.map(({ id }) => id))
    return [...published.filter(({ id }) => !imported.has(id)), ...local]
  }, [published, local])
}
