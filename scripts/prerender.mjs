import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { ROOT } from './run.mjs'

const SITE = path.join(ROOT, 'dist')
const DRAWER = path.join(ROOT, '.cache/prerender')

/** @returns {Promise<{ drawFirstView: (data: { catalog: unknown, figures: unknown }) => Promise<{ html: string, listed: number }> }>} the app for Node */
const loadDrawer = async () => {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { ssr: 'src/app/prerender.tsx', outDir: DRAWER, emptyOutDir: true },
  })
  return import(pathToFileURL(path.join(DRAWER, 'prerender.js')).href)
}

/** @param {string} file of the data set */
const dataOf = async (file) => JSON.parse(await readFile(path.join(SITE, 'data', file), 'utf8'))

const WAITING = /<div id="root">\s*<p class="problem">(?<words>[^<]+)<\/p>/u
const HEAD_END = '<link rel="icon"'

/** Writes what the page shows first into dist/index.html, so that it is read before any script has run. */
const [{ drawFirstView }, catalog, figures] = await Promise.all([
  loadDrawer(),
  dataOf('catalog.json'),
  dataOf('figures/opening.json'),
])
const page = path.join(SITE, 'index.html')
const html = await readFile(page, 'utf8')
const words = WAITING.exec(html)?.groups?.['words']
if (words === undefined || !html.includes(HEAD_END)) throw new Error('index.html has no place for what is drawn')
const drawn = await drawFirstView({ catalog, figures })
await writeFile(
  page,
  html
    .replace(HEAD_END, () => `<script src="./opening.js"></script>\n    ${HEAD_END}`)
    .replace(
      WAITING,
      () =>
        `<p id="waiting" class="problem">${words}</p>\n    <div id="root" data-drawn="${drawn.listed}">${drawn.html}`,
    ),
)
