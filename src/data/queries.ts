import { queryOptions } from '@tanstack/react-query'
import type { Result } from '../core/domain/result'
import type { DecodeError } from '../core/schema/decode-error'
import { decodeCatalog } from '../core/schema/decode-catalog'
import { reasonOf } from '../core/schema/decode-error'
import { decodeFigures } from '../core/schema/decode-figures'
import { fetchJson } from './fetch-json'
import { BrokenJson, NetworkFailure, NewerVersion } from './load-error'

const RETRIES = 2

/** The value decoded, or the error its screen shows. */
export const valueOf = <T>(file: string, result: Result<T, DecodeError>): T => {
  if (result.ok) return result.value
  const { error } = result
  throw error.kind === 'newer-version'
    ? new NewerVersion(file, error.found, error.supported)
    : new BrokenJson(file, reasonOf(error))
}

/** Files of a built data set never change while the page is open; only a failed connection is worth another try. */
export const unchanging = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: (failures: number, error: Error) => error instanceof NetworkFailure && failures < RETRIES,
  retryDelay: (failures: number) => 500 * 2 ** failures,
  networkMode: 'always',
  structuralSharing: false,
} as const

/** `catalog.json`: what reports there are. */
export const catalogQuery = () =>
  queryOptions({
    ...unchanging,
    queryKey: ['catalog'],
    queryFn: async ({ signal }) => {
      const file = 'data/catalog.json'
      return valueOf(file, decodeCatalog(await fetchJson(file, signal)))
    },
  })

/** A file of figures: the reports of one agency without their text; where the catalog says. */
export const figuresQuery = (name: string) =>
  queryOptions({
    ...unchanging,
    queryKey: ['figures', name],
    queryFn: async ({ signal }) => {
      const file = `data/${name}`
      return valueOf(file, decodeFigures(await fetchJson(file, signal)))
    },
  })

/** `reports/<id>.json`: one report with its text; what decodes it is loaded with it. */
export const reportQuery = (id: string) =>
  queryOptions({
    ...unchanging,
    gcTime: 10 * 60_000,
    queryKey: ['report', id],
    queryFn: async ({ signal }) => {
      const file = `data/reports/${encodeURIComponent(id)}.json`
      const [{ decodeReport }, json] = await Promise.all([
        import('../core/schema/decode-report'),
        fetchJson(file, signal),
      ])
      return valueOf(file, decodeReport(json))
    },
  })
