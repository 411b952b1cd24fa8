import { spawn } from 'node:child_process'
import path from 'node:path'

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '..')

/** The page of `npm run build:single`, relative to the checkout. */
export const SINGLE = 'dist-single/nianbao.html'

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 127 when the program could not be started
 * @property {string} output standard output and error in the order they came
 */

/**
 * Runs a program in the checkout without a shell and waits for it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ echo?: boolean, env?: Record<string, string>, timeoutMs?: number }} [options]
 * @returns {Promise<Outcome>}
 */
export const run = (program, args, { echo = false, env = {}, timeoutMs = 0 } = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
    })
    let output = ''
    /** @param {Buffer} chunk */
    const collect = (chunk) => {
      output += chunk.toString()
      if (echo) process.stdout.write(chunk)
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })

/**
 * Runs a JavaScript file of the checkout with this very Node.
 * @param {string} file
 * @param {readonly string[]} [args]
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (file, args = [], options = {}) =>
  run(process.execPath, [path.join(ROOT, file), ...args], options)

/**
 * Runs npm: the one that started us when there is one.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNpm = (args, options = {}) => {
  const npm = process.env['npm_execpath']
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options)
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options)
}

/**
 * A failure the person at the keyboard can act on: printed without a stack.
 */
export class StepError extends Error {
  /** @override */
  name = 'StepError'
}

/**
 * Runs a script's main function and turns its failure into a message and an exit code.
 * @param {() => Promise<void>} main
 */
export const runScript = async (main) => {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof StepError ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}

/**
 * @param {number} startedAt from `performance.now()`
 * @returns {string} such as `1.2 s`
 */
export const since = (startedAt) => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
