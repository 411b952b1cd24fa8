import './node-version.mjs'
import { spawn } from 'node:child_process'
import { access } from 'node:fs/promises'
import path from 'node:path'
import { ROOT, runNode } from './run.mjs'
import { fingerprint, readStamp, writeStamp } from './stamp.mjs'

/** What the command line is made from; the same list as in build.mjs, so that either notices the other's work. */
const SOURCES = [
  'src/core',
  'src/readers',
  'src/cli',
  'src/i18n/diagnostic-detail.ts',
  'src/i18n/diagnostics.ts',
  'scripts/build-cli.mjs',
  'scripts/nianbao.mjs',
  'package-lock.json',
]
const COMMAND = path.join(ROOT, 'dist-cli', 'nianbao.js')

const present = await access(COMMAND).then(
  () => true,
  () => false,
)
const wanted = await fingerprint(SOURCES)
if (!present || (await readStamp('cli-run')) !== wanted) {
  const { code, output } = await runNode('scripts/build-cli.mjs')
  if (code !== 0) {
    console.error(output.trim())
    process.exit(70)
  }
  await writeStamp('cli-run', wanted)
}

// npm runs scripts in the checkout; paths after `npm run nianbao --` are meant from where the person stands
const cwd = process.env.npm_lifecycle_event === 'nianbao' ? process.env.INIT_CWD : undefined
const child = spawn(process.execPath, [COMMAND, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: cwd ?? process.cwd(),
})
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => {
  process.exitCode = signal === null ? (code ?? 1) : 130
})
