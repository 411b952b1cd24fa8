import './node-version.mjs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { ROOT } from './run.mjs'

/** Bytes of JavaScript, brotli quality 11, that the page sentence and key figures, and the charts, may cost. */
export const BUDGET = { firstScreen: 110_000, withCharts: 230_000 }

/**
 * @typedef {{ file: string, name?: string, imports?: string[], dynamicImports?: string[], isEntry?: boolean }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

/** @returns {Promise<Manifest>} */
const readManifest = async () => JSON.parse(await readFile(path.join(ROOT, 'dist/.vite/manifest.json'), 'utf8'))

/**
 * Chunks a page needs for some entries: they and all they import statically.
 * @param {Manifest} manifest
 * @param {readonly string[]} entries
 * @returns {Set<string>} files
 */
export const filesFor = (manifest, entries) => {
  /** @type {Set<string>} */
  const seen = new Set()
  const open = [...entries]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const chunk = manifest[key]
    if (chunk === undefined || seen.has(chunk.file)) continue
    seen.add(chunk.file)
    open.push(...(chunk.imports ?? []))
  }
  return new Set([...seen].filter((file) => file.endsWith('.js')))
}

/** @param {ReadonlySet<string>} files */
const compressed = async (files) => {
  const sizes = await Promise.all(
    [...files].map(async (file) => brotliCompressSync(await readFile(path.join(ROOT, 'dist', file))).length),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/**
 * What the first screen costs: the entry, Overview in it, and (second figure) its cards and the charts.
 * @returns {Promise<{ firstScreen: number, withCharts: number }>} bytes
 */
export const measureBundle = async () => {
  const manifest = await readManifest()
  const keys = Object.keys(manifest)
  const entry = keys.filter((key) => key === 'index.html')
  const cards = keys.filter((key) => manifest[key]?.name === 'cards')
  const charts = keys.filter((key) => key.includes('ui/charts/'))
  if (entry.length === 0 || cards.length === 0 || charts.length === 0)
    throw new Error('the manifest names no entry, no cards or no charts')
  const first = filesFor(manifest, entry)
  return {
    firstScreen: await compressed(first),
    withCharts: await compressed(filesFor(manifest, [...entry, ...cards, ...charts])),
  }
}
