/** A file of the built site; `integrity` is its hash as browsers check it: `sha256-…`. */
export interface SiteFile {
  /** Relative to the site's folder: `assets/index-1a2b.js`. */
  readonly path: string
  readonly integrity: string
}

/** What one version of the site consists of. */
export interface SiteVersion {
  /** Changes whenever a file does. */
  readonly version: string
  /** Needed before this version may be used at all: the page, its scripts and styles, the data of the first screens. */
  readonly shell: readonly SiteFile[]
  /** The rest: fetched in the background, or when it is asked for. */
  readonly rest: readonly SiteFile[]
}

const PREFIX = 'nianbao-'

/** Name of the cache that holds one version; versions never share one, so that none is ever half updated. */
export const cacheName = ({ version }: SiteVersion): string => `${PREFIX}${version}`

/** Caches of other versions of this site; those of other sites on the same origin are left alone. */
export const outdatedCaches = (names: readonly string[], current: SiteVersion): readonly string[] =>
  names.filter((name) => name.startsWith(PREFIX) && name !== cacheName(current))

/** What the page may ask of the service worker. */
export type OfflineRequest = 'fetch-rest' | 'take-over'
