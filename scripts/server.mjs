import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}
const COMPRESSIBLE = /^(?:text\/|application\/|image\/svg)/u
/** Above this size the last percent of compression is not worth the seconds. */
const LARGE = 400_000
/** Data is asked for when a reader waits for it, each file once; the best compression would take longer than its way. */
const DATA = /^application\/json/u
const CSP_META = /<meta\s+http-equiv="Content-Security-Policy"\s+content="(?<policy>[^"]*)"/iu

/** The one page made to stand in frames of other sites. */
const EMBED = /\/embed\.html$/u

/**
 * @typedef {object} Entry
 * @property {Buffer} body
 * @property {string} type
 * @property {string | null} policy of a page that states one
 * @property {string} etag
 * @property {Map<string, Promise<Buffer>>} encoded by content encoding
 */

/** The best takes seconds for an app, which whoever comes first does not wait for. */
const QUICK = 5
const BEST = 11
/** Milliseconds without a request after which a file is compressed as well as can be. */
const QUIET_MS = 4000

/** @param {Pick<Entry, 'body' | 'type'>} entry */
const isWorthBest = ({ body, type }) => !DATA.test(type) && body.length <= LARGE

/**
 * @param {string} encoding
 * @param {Pick<Entry, 'body' | 'type'>} entry
 * @param {number} [quality] of brotli
 * @returns {Promise<Buffer>}
 */
const encode = (encoding, { body }, quality = QUICK) =>
  encoding === 'br'
    ? brotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
    : gzipped(body, { level: 6 })

/** @param {string | undefined} accepted */
const preferredEncoding = (accepted) => {
  const offered = new Set((accepted ?? '').split(',').map((one) => one.split(';')[0]?.trim()))
  return ['br', 'gzip'].find((encoding) => offered.has(encoding)) ?? null
}

/**
 * The file a request path means, or null where it means none: outside the folder, hidden, or not decodable.
 * @param {string} root
 * @param {string} base
 * @param {string} url
 * @returns {string | null}
 */
export const fileOf = (root, base, url) => {
  const bare = url.split(/[?#]/u)[0] ?? ''
  if (!bare.startsWith(base)) return null
  try {
    const asked = decodeURIComponent(bare.slice(base.length))
    if (/[\0\\]/u.test(asked) || asked.split('/').some((part) => part.startsWith('.'))) return null
    const file = path.join(root, asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked)
    return file.startsWith(root + path.sep) ? file : null
  } catch {
    return null
  }
}

/** @param {Buffer} body of a page */
const policyOf = (body) => CSP_META.exec(body.toString('utf8'))?.groups?.['policy'] ?? null

/**
 * Who may frame a page: nobody, and an embedded card the site that its address declares, anybody where it declares none.
 * @param {string} url
 */
export const frameAncestors = (url) => {
  const [bare = '', query = ''] = url.split('?')
  if (!EMBED.test(bare)) return "'none'"
  const parent = new URLSearchParams(query).get('parent')
  if (parent === null) return '*'
  if (!URL.canParse(parent)) return "'none'"
  const { origin, protocol } = new URL(parent)
  return /^https?:$/u.test(protocol) && origin === parent ? origin : "'none'"
}

/**
 * @param {string} policy
 * @param {string} url
 */
const securityHeaders = (policy, url) => ({
  ...(policy === ''
    ? {}
    : { 'Content-Security-Policy': `${policy.replace(/;\s*$/u, '')}; frame-ancestors ${frameAncestors(url)}` }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
})

/**
 * @typedef {object} Site
 * @property {string} url address of the start page
 * @property {number} port
 * @property {() => Promise<void>} close
 */

/**
 * Serves a folder of static files: right types, compressed when first asked for and better when nobody waits, kept, revalidated by ETag, nothing outside it.
 * @param {{ root: string, port?: number, host?: string, base?: string }} options `port` 0 takes any free one; `base` is
 *   the path the site is served under, `/` unless told
 * @returns {Promise<Site>}
 */
export const serve = async ({ root: folder, port = 0, host = '127.0.0.1', base = '/' }) => {
  const root = await realpath(folder)
  /** @type {Map<string, Entry & { stamp: string }>} */
  const kept = new Map()
  /** @type {Set<Entry>} sent quickly compressed so far */
  const rough = new Set()
  /** @type {NodeJS.Timeout | undefined} */
  let quiet

  /**
   * @param {string} file
   * @returns {Promise<Entry | null>}
   */
  const load = async (file) => {
    const real = await realpath(file).catch(() => null)
    if (real === null || !real.startsWith(root + path.sep)) return null
    const info = await stat(real)
    if (!info.isFile()) return null
    const stamp = `${info.mtimeMs}-${info.size}`
    const known = kept.get(real)
    if (known?.stamp === stamp) return known
    const body = await readFile(real)
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    const type = TYPES[path.extname(real).toLowerCase()] ?? 'application/octet-stream'
    const policy = type === TYPES['.html'] ? policyOf(body) : null
    const entry = { body, type, policy, etag, stamp, encoded: new Map() }
    kept.set(real, entry)
    return entry
  }

  const index = await load(path.join(root, 'index.html'))
  /** @param {string} url @param {Pick<Entry, 'policy'> | null} [entry] */
  const headersOf = (url, entry) => securityHeaders(entry?.policy ?? index?.policy ?? '', url)

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  const answer = async (request, response) => {
    const url = request.url ?? '/'
    whenQuiet()
    const headers = headersOf(url)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end()
      return
    }
    if (base !== '/' && url === base.slice(0, -1)) {
      response.writeHead(308, { ...headers, Location: base }).end()
      return
    }
    const file = fileOf(root, base, url)
    const entry = file === null ? null : await load(file)
    if (entry === null) {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' })
      response.end(request.method === 'HEAD' ? undefined : '404 找不到 · not found\n')
      return
    }
    const common = {
      ...headersOf(url, entry),
      ETag: entry.etag,
      Vary: 'Accept-Encoding',
      'Cache-Control': url.startsWith(`${base}assets/`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    }
    if (request.headers['if-none-match'] === entry.etag) {
      response.writeHead(304, common).end()
      return
    }
    const encoding = COMPRESSIBLE.test(entry.type) ? preferredEncoding(request.headers['accept-encoding']) : null
    const body = encoding === null ? entry.body : await compressed(entry, encoding)
    response.writeHead(200, {
      ...common,
      'Content-Type': entry.type,
      'Content-Length': body.length,
      ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  /**
   * @param {Entry} entry
   * @param {string} encoding
   */
  const compressed = (entry, encoding) => {
    const known = entry.encoded.get(encoding)
    if (known !== undefined) return known
    const made = encode(encoding, entry)
    entry.encoded.set(encoding, made)
    if (encoding === 'br' && isWorthBest(entry)) {
      rough.add(entry)
      whenQuiet()
    }
    return made
  }

  const improve = async () => {
    const [entry] = rough
    if (entry === undefined) return
    rough.delete(entry)
    const best = await encode('br', entry, BEST)
    entry.encoded.set('br', Promise.resolve(best))
    whenQuiet()
  }

  const whenQuiet = () => {
    clearTimeout(quiet)
    quiet = rough.size === 0 ? undefined : setTimeout(() => void improve(), QUIET_MS).unref()
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500, headersOf('/'))
      response.end()
    })
  })
  const bound = await listen(server, port, host)
  const shown = host.includes(':') ? `[${host}]` : host
  return {
    port: bound,
    url: `http://${shown === '127.0.0.1' || shown === '0.0.0.0' ? 'localhost' : shown}:${bound}${base}`,
    close: () =>
      new Promise((resolve) => {
        clearTimeout(quiet)
        rough.clear()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * Takes the asked port, or the next free one of the twenty after it.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>}
 */
const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    let tried = port
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' || port === 0 || tried >= port + 20) {
        reject(error)
        return
      }
      tried += 1
      server.listen(tried, host)
    })
    server.on('listening', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : tried)
    })
    server.listen(tried, host)
  })
