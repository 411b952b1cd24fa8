import type { OfflineRequest, SiteFile, SiteVersion } from './files'
import { cacheName, outdatedCaches } from './files'

declare const self: ServiceWorkerGlobalScope
/** Put in place when the site is built. */
declare const SITE: SiteVersion
/** Named once, so that the list stands in the file once. */
const site: SiteVersion = SITE

/** Requests under way at once; few, so that the page in front never waits for them. */
const AT_ONCE = 2
const PAGE = 'index.html'

/**
 * Keeps one version of the site on this computer.
 *
 * ```
 * install   every file of the shell, each checked against its hash     → a version is whole or not there
 * activate  caches of other versions go
 * fetch     from the cache; else from the network, checked, and kept
 * message   fetch-rest: the other files, in the background; take-over: the reader agreed to the new version
 * ```
 */
const addressOf = (path: string): string => new URL(path, self.registration.scope).href

const known: ReadonlyMap<string, SiteFile> = new Map(
  [...site.shell, ...site.rest].map((file) => [addressOf(file.path), file]),
)

/** Past the browser's own cache, which may hold the file of another version; the hash settles it. */
const download = (file: SiteFile, priority: RequestPriority): Promise<Response> =>
  fetch(
    new Request(addressOf(file.path), {
      integrity: file.integrity,
      cache: 'no-cache',
      credentials: 'same-origin',
      priority,
    }),
  )

const keep = async (cache: Cache, file: SiteFile): Promise<void> => {
  const address = addressOf(file.path)
  if ((await cache.match(address)) !== undefined) return
  const response = await download(file, 'low')
  if (!response.ok) throw new Error(`${file.path}: ${response.status}`)
  await cache.put(address, response)
}

const keepAll = async (files: readonly SiteFile[]): Promise<void> => {
  const cache = await caches.open(cacheName(site))
  const open = [...files]
  const work = async (): Promise<void> => {
    for (let file = open.pop(); file !== undefined; file = open.pop()) await keep(cache, file)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

const forgetOthers = async (): Promise<void> => {
  const names = await caches.keys()
  await Promise.all(outdatedCaches(names, site).map((name) => caches.delete(name)))
}

/** The file a request means; the page itself for every way of opening it. */
const fileFor = (request: Request): SiteFile | undefined => {
  const bare = new URL(request.url)
  bare.search = ''
  bare.hash = ''
  if (request.mode === 'navigate' && bare.href === self.registration.scope) return known.get(addressOf(PAGE))
  return known.get(bare.href)
}

const answer = async (file: SiteFile): Promise<Response> => {
  const cache = await caches.open(cacheName(site))
  const held = await cache.match(addressOf(file.path))
  if (held !== undefined) return held
  const response = await download(file, 'auto')
  if (response.ok) await cache.put(addressOf(file.path), response.clone())
  return response
}

self.addEventListener('install', (event) => event.waitUntil(keepAll(site.shell)))
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()))
self.addEventListener('fetch', (event) => {
  const file = event.request.method === 'GET' ? fileFor(event.request) : undefined
  if (file !== undefined) event.respondWith(answer(file))
})
self.addEventListener('message', (event) => {
  const request: unknown = event.data
  // what can not be fetched now is fetched when it is asked for
  if (request === ('fetch-rest' satisfies OfflineRequest)) event.waitUntil(keepAll(site.rest).catch(() => undefined))
  if (request === ('take-over' satisfies OfflineRequest)) event.waitUntil(self.skipWaiting())
})
