import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import { ROOT } from './run.mjs'

/**
 * Bundles the command line with everything it needs into dist-cli: nianbao.js, worker.js and what they share.
 * Files are put in place one rename each, so that a run that has started is never handed half a file.
 */
const target = path.join(ROOT, 'dist-cli')
await mkdir(path.join(ROOT, '.cache'), { recursive: true })
const fresh = await mkdtemp(path.join(ROOT, '.cache', 'cli-'))
try {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: fresh,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { nianbao: path.join(ROOT, 'src/cli/main.ts'), worker: path.join(ROOT, 'src/cli/worker.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })
  await mkdir(target, { recursive: true })
  const files = await readdir(fresh)
  // nianbao.js last: it is what tells that the build is complete
  for (const file of files.sort((left, right) => Number(left === 'nianbao.js') - Number(right === 'nianbao.js')))
    await rename(path.join(fresh, file), path.join(target, file))
} finally {
  await rm(fresh, { recursive: true, force: true })
}
