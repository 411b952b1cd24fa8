import './node-version.mjs'
import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureData } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { ROOT, runScript } from './run.mjs'

await runScript(async () => {
  await ensureInstalled()
  await ensureData()
  const vite = spawn(process.execPath, [path.join(ROOT, 'node_modules/vite/bin/vite.js'), ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  vite.on('exit', (code) => process.exit(code ?? 1))
})
