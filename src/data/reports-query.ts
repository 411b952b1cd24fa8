import { queryOptions } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import type { ReportFigures } from '../core/domain/report'
import type { Decoded } from '../core/schema/decode-reports'
import type { CatalogEntry } from '../core/schema/wire-catalog'
import { LoadError, NetworkFailure } from './load-error'
import { figuresQuery, unchanging } from './queries'

/** Where the figures of a data set are that knows no files by agency. */
const ALL_FIGURES = 'figures.json'

const fileOf = ({ figures }: CatalogEntry): string => figures ?? ALL_FIGURES

const filesOf = (entries: readonly CatalogEntry[]): readonly string[] => [...new Set(entries.map(fileOf))]

type Figures = Decoded<ReportFigures>

interface Shard extends Figures {
  readonly error: LoadError | null
}

/** One file of figures; one that is damaged becomes a reason for each of its reports, so that the others can be shown. */
const shardOf = async (client: QueryClient, file: string, entries: readonly CatalogEntry[]): Promise<Shard> => {
  try {
    return { ...(await client.query(figuresQuery(file))), error: null }
  } catch (error) {
    // whether a file can be fetched at all is a matter of the moment: nothing is shown as if it were the whole
    if (!(error instanceof LoadError) || error instanceof NetworkFailure) throw error
    const ids = entries.filter((entry) => fileOf(entry) === file).map(({ id }) => id)
    return { reports: [], broken: ids.map((id) => ({ id, reason: error.message })), error }
  }
}

const joinedOf = (shards: readonly Figures[]): Figures => ({
  reports: shards.flatMap((shard) => shard.reports),
  broken: shards.flatMap((shard) => shard.broken),
})

/** Their reports where all their files are there already, which then need no waiting; undefined where one is not. */
export const heldReports = (client: QueryClient, entries: readonly CatalogEntry[]): Figures | undefined => {
  const files = filesOf(entries)
  const shards = files.flatMap((file) => client.getQueryData(figuresQuery(file).queryKey) ?? [])
  return shards.length > 0 && shards.length === files.length ? joinedOf(shards) : undefined
}

/**
 * The reports of these lines of the catalog, with those that share a file with them. A file that is broken does not take
 * the others down; where none is whole, the failure of the first is the answer.
 */
export const reportsQuery = (entries: readonly CatalogEntry[]) => {
  const files = filesOf(entries)
  return queryOptions({
    ...unchanging,
    gcTime: 60_000,
    // each file has its own tries
    retry: false,
    queryKey: ['reports', files],
    queryFn: async ({ client }): Promise<Figures> => {
      const shards = await Promise.all(files.map((file) => shardOf(client, file, entries)))
      const failed = shards.find((shard) => shard.error !== null)?.error ?? null
      if (failed !== null && shards.every((shard) => shard.error !== null)) throw failed
      return joinedOf(shards)
    },
  })
}

/** Fetches the published figures of an agency that may be chosen next. */
export const prefetchAgency = (client: QueryClient, entries: readonly CatalogEntry[], agency: string): void => {
  const named = entries.filter((entry) => entry.agency === agency)
  // a failure shows when they are asked for
  for (const file of new Set(named.flatMap(({ figures }) => figures ?? [])))
    client.query(figuresQuery(file)).catch(() => undefined)
}
