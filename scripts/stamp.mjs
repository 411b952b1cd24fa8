import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from './run.mjs'

const STAMPS = path.join(ROOT, '.cache', 'stamps')

/**
 * @param {string} place file or folder, relative to the checkout
 * @returns {Promise<string[]>} the files, sorted
 */
const filesIn = async (place) => {
  const entries = await readdir(path.join(ROOT, place), { withFileTypes: true }).catch(() => null)
  if (entries === null) return [place]
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const name = `${place}/${entry.name}`
      return entry.isDirectory() ? filesIn(name) : [name]
    }),
  )
  return nested.flat().sort()
}

/**
 * A fingerprint of the contents of files and folders. A missing file counts as empty.
 * @param {readonly string[]} places
 * @returns {Promise<string>}
 */
export const fingerprint = async (places) => {
  const hash = createHash('sha256')
  for (const file of (await Promise.all(places.map(filesIn))).flat()) {
    const content = await readFile(path.join(ROOT, file)).catch(() => Buffer.alloc(0))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} name
 * @returns {Promise<string>} what was last stamped, or an empty string
 */
export const readStamp = (name) => readFile(path.join(STAMPS, name), 'utf8').catch(() => '')

/**
 * @param {string} name
 * @param {string} value
 */
export const writeStamp = async (name, value) => {
  await mkdir(STAMPS, { recursive: true })
  await writeFile(path.join(STAMPS, name), value)
}
