import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import { ROOT } from './run.mjs'

/** Documents, the checks of single reports, the reader of PDF: much, and each wanted only by who opens it. */
const REST = /^(?:data\/(?:reports|checks)|assets\/pdf)\//u
/** Nothing the page loads: data package, what stands for the site in previews of links. */
const LEFT_OUT =
  /^(?:\.vite\/|sw\.js$|robots\.txt$|preview\.png$|enter\.js$|(?:zh-Hans|zh-Hant|en)\/|data\/(?:figures\.csv|datapackage\.json)$)/u

/** @param {string} folder */
const filesIn = async (folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !LEFT_OUT.test(file))
    .sort()

/**
 * What the built site consists of, with the hash of every file.
 * @param {string} folder
 * @returns {Promise<import('../src/offline/files.ts').SiteVersion>}
 */
export const siteVersion = async (folder) => {
  const files = await Promise.all(
    (await filesIn(folder)).map(async (file) => {
      const hash = createHash('sha256').update(await readFile(path.join(folder, file)))
      return { path: file, integrity: `sha256-${hash.digest('base64')}` }
    }),
  )
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16)
  return {
    version,
    shell: files.filter((file) => !REST.test(file.path)),
    rest: files.filter((file) => REST.test(file.path)),
  }
}

/** Writes sw.js beside the page: the service worker with the list of files of exactly this build. */
const folder = path.join(ROOT, 'dist')
await build({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  publicDir: false,
  define: { SITE: JSON.stringify(await siteVersion(folder)) },
  build: {
    target: 'es2022',
    outDir: folder,
    emptyOutDir: false,
    rolldownOptions: {
      input: path.join(ROOT, 'src/offline/service-worker.ts'),
      output: { entryFileNames: 'sw.js', format: 'iife' },
    },
  },
})
