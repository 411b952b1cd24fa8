import './node-version.mjs'
import { access, stat } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { ROOT, SINGLE, StepError, runNode, runScript, since } from './run.mjs'
import { fingerprint, readStamp, writeStamp } from './stamp.mjs'

const PARSER = [
  'src/core',
  'src/readers',
  'src/cli',
  'src/i18n/diagnostic-detail.ts',
  'src/i18n/diagnostics.ts',
  'scripts/build-cli.mjs',
  'scripts/nianbao.mjs',
  'package-lock.json',
]
const APP = [
  'src',
  'scripts/offline.mjs',
  'scripts/prerender.mjs',
  'scripts/site',
  'index.html',
  'embed.html',
  'vite.config.ts',
  'tsconfig.base.json',
  'package-lock.json',
]

/**
 * @typedef {object} Product
 * @property {string} name of the stamp
 * @property {string} title what is said while it is made
 * @property {readonly string[]} from the files it is made from
 * @property {string} result a file that is there once it is made
 * @property {string} [setting] what it is made with besides
 * @property {() => Promise<import('./run.mjs').Outcome>} make
 */

/** @type {Product} */
const cli = {
  name: 'cli',
  title: 'the command line',
  from: PARSER,
  result: 'dist-cli/nianbao.js',
  make: () => runNode('scripts/build-cli.mjs'),
}

/** @type {Product} */
const data = {
  name: 'data',
  title: 'the data set from data/sources',
  from: ['data/sources', ...PARSER],
  result: 'public/data/catalog.json',
  make: () => runNode('scripts/nianbao.mjs', ['build', 'data/sources', '-o', 'public/data']),
}

/** @type {Product} */
const app = {
  name: 'app',
  title: 'the app',
  from: ['data/sources', 'public', ...APP],
  result: 'dist/index.html',
  setting: process.env['NIANBAO_URL'] ?? '',
  make: async () => {
    const built = await runNode('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'])
    const drawn = built.code === 0 ? await runNode('scripts/prerender.mjs') : built
    return drawn.code === 0 ? runNode('scripts/offline.mjs') : drawn
  },
}

/** @type {Product} */
const single = {
  name: 'single',
  title: 'the page in one file',
  from: ['data/sources', 'public', 'scripts/single.mjs', 'src', 'index.html', 'package-lock.json'],
  result: SINGLE,
  make: () => runNode('scripts/single.mjs'),
}

/** @param {string} file */
const exists = (file) =>
  access(path.join(ROOT, file)).then(
    () => true,
    () => false,
  )

/** @param {Product} product */
const madeFrom = async ({ from, setting = '' }) => `${await fingerprint(from)} ${setting}`.trim()

/**
 * Makes a product unless it was made from exactly the files that are there now.
 * @param {Product} product
 */
const ensureMade = async (product) => {
  const wanted = await madeFrom(product)
  if ((await readStamp(product.name)) === wanted && (await exists(product.result))) return
  const startedAt = performance.now()
  console.log(`Building ${product.title} …`)
  await writeStamp(product.name, '')
  const { code, output } = await product.make()
  if (code !== 0 || !(await exists(product.result)))
    throw new StepError(`${output}\nBuilding ${product.title} failed (exit code ${code}).`)
  if (output.trim() !== '') console.log(output.trim())
  await writeStamp(product.name, await madeFrom(product))
  console.log(`Built ${product.title} in ${since(startedAt)}.`)
}

/** The files the app loads, in public/data. */
export const ensureData = async () => {
  await ensureMade(cli)
  await ensureMade(data)
}

/** The static site in dist, data included. */
export const ensureSite = async () => {
  await ensureData()
  await ensureMade(app)
}

/** The app and its data in one file that opens from a disk. */
export const ensureSingle = async () => {
  await ensureData()
  await ensureMade(single)
}

const makeSingle = async () => {
  await ensureSingle()
  const { size } = await stat(path.join(ROOT, SINGLE))
  console.log(`${SINGLE} (${(size / 1e6).toFixed(1)} MB) opens from a disk, without a network.`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runScript(async () => {
    await ensureInstalled()
    if (process.argv.includes('--single')) return makeSingle()
    await ensureSite()
    console.log('dist/ holds the site (works under any path); dist-cli/nianbao.js is the command line.')
  })
