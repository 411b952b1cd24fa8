import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { ROOT, SINGLE, runScript } from './run.mjs'

/** Of the data set what the app asks for: not its data package. */
const LEFT_OUT = /^(?:figures\.(?:json|csv)|datapackage\.json)$/u

/**
 * A module `x.single.ts` stands in for `x.ts` beside it: what a page from a disk does otherwise than a site.
 * @returns {import('vite').Plugin}
 */
const singleTwins = () => {
  const source = path.join(ROOT, 'src')
  /** @type {Map<string, string>} */
  const twins = new Map()
  return {
    name: 'single-twins',
    enforce: 'pre',
    async buildStart() {
      for (const file of await readdir(source, { recursive: true }))
        if (file.endsWith('.single.ts')) twins.set(path.join(source, file.replace(/\.single\.ts$/u, '')), file)
    },
    resolveId(name, importer) {
      if (importer === undefined || !name.startsWith('.')) return null
      const twin = twins.get(path.join(path.dirname(importer), name))
      return twin === undefined ? null : path.join(source, twin)
    },
  }
}

/** @returns {Promise<{ script: string, style: string }>} the whole app, its workers in it */
const buildApp = async () => {
  const built = await build({
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), singleTwins()],
    // browsers refuse a page from a disk a worker that is a module
    worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
    build: {
      target: 'es2022',
      write: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: path.join(ROOT, 'src/app/main.tsx'),
        checks: { bundlerTimings: false },
        output: { codeSplitting: false },
      },
    },
  })
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
  const styles = files.flatMap((file) => (file.type === 'asset' ? [{ name: file.fileName, text: file.source }] : []))
  const [script, style] = [scripts[0], styles[0]]
  if (script === undefined || style === undefined || scripts.length + styles.length !== 2)
    throw new Error(`expected one script and one style, got ${files.map(({ fileName }) => fileName).join(', ')}`)
  // within a page these words would end or nest the element; in strings and patterns the escape is the same character
  return { script: script.replaceAll(/<(?=\/?script)/giu, '\\x3C'), style: style.text.toString() }
}

/**
 * @param {string} text of an element
 * @returns {string} what a content security policy calls it
 */
const digest = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** @returns {Promise<string>} a block for each file of the data set */
const dataBlocks = async () => {
  const folder = path.join(ROOT, 'public/data')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep))
    .filter((parts) => !LEFT_OUT.test(parts.join('/')))
    .sort((a, b) => (a.join('/') < b.join('/') ? -1 : 1))
  const blocks = files.map(async (parts) => {
    const packed = gzipSync(await readFile(path.join(folder, ...parts)), { level: 9 }).toString('base64')
    return `<script type="application/gzip" data-file="data/${parts.map(encodeURIComponent).join('/')}">${packed}</script>`
  })
  return (await Promise.all(blocks)).join('\n')
}

/** Writes the page: index.html with everything it would load inside, and a policy that lets it load nothing. */
export const buildSingle = async () => {
  const [{ script, style }, data, template, icon] = await Promise.all([
    buildApp(),
    dataBlocks(),
    readFile(path.join(ROOT, 'index.html'), 'utf8'),
    readFile(path.join(ROOT, 'public/favicon.svg'), 'base64'),
  ])
  const policy =
    `default-src 'none'; script-src ${digest(script)}; style-src ${digest(style)}; img-src data: blob:; worker-src blob:; ` +
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types default"
  const head = `    <link rel="icon" href="data:image/svg+xml;base64,${icon}" />\n    <style>${style}</style>\n  </head>`
  const html = template
    .replace(/(?<=<meta\s+http-equiv="Content-Security-Policy"\s+content=")[^"]*/u, () => policy)
    .replaceAll(/ *<link [^>]*>\n/gu, '')
    .replace('  </head>', () => head)
    .replace(/<script type="module"[^>]*><\/script>/u, () => `${data}\n<script type="module">${script}</script>`)
  await mkdir(path.join(ROOT, path.dirname(SINGLE)), { recursive: true })
  await writeFile(path.join(ROOT, SINGLE), html)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runScript(buildSingle)
