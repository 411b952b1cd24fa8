import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'vite'

/** `npm run bench`: measured by hand and reported, never a timed test. */
const ROOT = path.resolve(import.meta.dirname, '..')

/**
 * @param {readonly string[]} args
 * @param {'inherit' | 'ignore'} stdout
 */
const node = (args, stdout = 'inherit') => {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['inherit', stdout, 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
}

const outDir = path.join(ROOT, '.cache', 'bench')
const BENCHES = ['seed', 'audit', 'search']
/** Writes the documents of a bench. */
const WRITERS = ['many-reports', 'own-reports']
for (const name of [...BENCHES, ...WRITERS]) {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: path.join(ROOT, 'bench', `${name}.ts`),
      target: 'node20',
      outDir: path.join(outDir, name),
      emptyOutDir: true,
      minify: false,
    },
  })
  if (BENCHES.includes(name)) node([path.join(outDir, name, `${name}.js`)])
}
node([path.join(ROOT, 'scripts', 'nianbao.mjs'), '--version'], 'ignore')
node([path.join(ROOT, 'bench', 'throughput.mjs')])
node([path.join(ROOT, 'bench', 'dashboard.mjs')])
node([path.join(ROOT, 'bench', 'import.mjs')])
node([path.join(ROOT, 'bench', 'charts.mjs')])
