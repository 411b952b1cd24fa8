import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../../..')
const COMMAND = join(ROOT, 'dist-cli', 'nianbao.js')

/** Builds the command line if its sources are newer: what a person in a checkout runs. */
export const buildCommand = (): void => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'nianbao.mjs'), '--version'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built command in English unless `LANG` is given. */
export const nianbao = (
  args: readonly string[],
  { input, env = {}, cwd }: { input?: string; env?: Record<string, string>; cwd?: string } = {},
): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', ...env },
    ...(input === undefined ? {} : { input }),
    ...(cwd === undefined ? {} : { cwd }),
  })
  return { code: status, out: stdout, err: stderr }
}

/** Runs the command and stops listening after the first bytes, as `| head` does. */
export const nianbaoCutShort = (args: readonly string[]): Promise<Run> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    child.on('close', (code) => done({ code, out: '', err }))
  })

/** A folder that is removed after the tests of the file. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
