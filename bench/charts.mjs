import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { ensureBrowser } from '../scripts/browser.mjs'
import { ROOT } from '../scripts/run.mjs'
import { serve } from '../scripts/server.mjs'

/** Our charts beside the same chart of plain Recharts and of ECharts, in one run: figures to the first painted frame. */
const SIZES = [10, 100, 1000]
const ROUNDS = 9

const site = path.join(ROOT, '.cache/bench/charts')
await build({
  configFile: false,
  root: ROOT,
  base: './',
  logLevel: 'error',
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: site,
    emptyOutDir: true,
    cssCodeSplit: false,
    rolldownOptions: {
      input: path.join(ROOT, 'bench/chart-drawings.ts'),
      output: { entryFileNames: 'charts.js', assetFileNames: 'charts[extname]' },
    },
  },
})
await writeFile(
  path.join(site, 'index.html'),
  '<!doctype html><meta charset="utf-8"><title>charts</title><link rel="stylesheet" href="charts.css"><script type="module" src="charts.js"></script>',
)
const server = await serve({ root: site, port: 0 })
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  await page.goto(server.url)
  await page.waitForFunction('globalThis.drawings !== undefined')
  /** @type {readonly string[]} */
  const drawings = await page.evaluate('globalThis.drawings')
  for (const marks of SIZES) {
    /** @type {Map<string, number[]>} */
    const times = new Map(drawings.map((name) => [name, []]))
    // by turns, so that what else the machine does meets all of them
    for (let round = 0; round < ROUNDS; round += 1)
      for (const name of drawings)
        times.get(name)?.push(await page.evaluate(`globalThis.measure(${JSON.stringify(name)}, ${marks})`))
    for (const [name, own] of times) {
      const sorted = own.sort((a, b) => a - b)
      const [least, median] = [sorted[0] ?? Number.NaN, sorted[Math.floor(sorted.length / 2)] ?? Number.NaN]
      console.log(
        `${String(marks).padStart(5)} marks, ${name.padEnd(15)} first painted after ${median.toFixed(0)} ms (least ${least.toFixed(0)})`,
      )
    }
  }
} finally {
  await browser.close()
  await server.close()
}
