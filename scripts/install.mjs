import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ROOT, StepError, runNpm } from './run.mjs'

/**
 * @typedef {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> }} Lockfile
 */

/**
 * @param {string} file
 * @returns {Promise<Lockfile | null>}
 */
const readLockfile = async (file) => {
  try {
    return JSON.parse(await readFile(path.join(ROOT, file), 'utf8'))
  } catch {
    return null
  }
}

/**
 * Names what `npm ci` would change: npm keeps a copy of the lockfile of what it installed in node_modules.
 * @param {Lockfile} wanted
 * @param {Lockfile | null} installed
 * @returns {string[]}
 */
export const missingPackages = (wanted, installed) =>
  Object.entries(wanted.packages ?? {})
    .filter(([place, entry]) => {
      const found = installed?.packages?.[place]
      if (place === '') return false
      return found === undefined ? !(entry.optional || entry.devOptional) : found.version !== entry.version
    })
    .map(([place]) => place.replace('node_modules/', ''))

/**
 * Installs the packages of the lockfile unless they are there already.
 * @returns {Promise<boolean>} whether anything was installed
 */
export const ensureInstalled = async () => {
  const wanted = await readLockfile('package-lock.json')
  if (wanted === null) throw new StepError('package-lock.json is missing or broken: check the file out again.')
  const missing = missingPackages(wanted, await readLockfile('node_modules/.package-lock.json'))
  if (missing.length === 0) return false
  console.log(`Installing ${missing.length} packages (npm ci) …`)
  const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund'])
  if (code === 0) return true
  // a registry that lacks a package of another platform fails npm ci, not npm install
  console.log('npm ci did not work; trying npm install …')
  if ((await runNpm(['install', '--no-save', '--no-audit', '--no-fund'])).code === 0) return true
  throw new StepError(
    `${output}\nThe packages could not be installed (npm ci, exit code ${code}).\n` +
      'Is the package registry reachable from here (`npm ping`), and is there space on the disk?',
  )
}
