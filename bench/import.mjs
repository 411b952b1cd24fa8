import { spawnSync } from 'node:child_process'
import { readFile, readdir, rm } from 'node:fs/promises'
import { loadavg } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { ensureBrowser } from '../scripts/browser.mjs'
import { ROOT } from '../scripts/run.mjs'
import { serve } from '../scripts/server.mjs'

const WRITER = path.join(ROOT, '.cache/bench/own-reports/own-reports.js')
const COUNT = 200
const RUNS = 3

const folder = path.join(ROOT, '.cache/bench/own-reports/documents')
await rm(folder, { recursive: true, force: true })
const { status } = spawnSync(process.execPath, [WRITER, folder, String(COUNT)], { cwd: ROOT, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
const files = (await readdir(folder)).map((name) => path.join(folder, name))

const server = await serve({ root: path.join(ROOT, 'dist'), port: 0 })
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox'] })

/** Time from choosing the files to the end of reading, to the end of the audit, and the longest time between two frames. */
const once = async () => {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(`${server.url}#/overview?v=1&lang=zh-Hans`)
  await page.locator('.key-figures').waitFor()
  await page.getByRole('button', { name: '导入年报' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    const frames = { longest: 0, last: performance.now() }
    const onFrame = (/** @type {number} */ now) => {
      frames.longest = Math.max(frames.longest, now - frames.last)
      frames.last = now
      requestAnimationFrame(onFrame)
    }
    requestAnimationFrame(onFrame)
    Object.assign(window, { frames })
  })
  const startedAt = performance.now()
  await dialog.locator('input[type=file]').first().setInputFiles(files)
  await dialog.getByRole('progressbar').waitFor()
  await dialog.getByRole('progressbar').waitFor({ state: 'detached', timeout: 120_000 })
  const read = performance.now() - startedAt
  const previews = await dialog.locator('.import-preview').count()
  const gap = await page.evaluate(() => Reflect.get(window, 'frames').longest)
  await context.close()
  return { read, previews, gap }
}

/** A person carries a file over the page for about as long before letting go. */
const CARRIED = 400

/**
 * Time from the first drop on a page opened just now to the preview, and to what contradicts in the first of the reports.
 * @param {readonly string[]} paths
 */
const firstDrop = async (paths) => {
  const dropped = await Promise.all(
    paths.map(async (file) => ({ name: path.basename(file), text: await readFile(file, 'utf8') })),
  )
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(`${server.url}#/overview?v=1&lang=zh-Hans`)
  await page.locator('.key-figures').waitFor()
  await page.waitForLoadState('networkidle')
  const times = await page.evaluate(
    async ({ files, carried }) => {
      const transfer = new DataTransfer()
      for (const { name, text } of files) transfer.items.add(new File([text], name, { type: 'text/html' }))
      const send = (/** @type {string} */ type) =>
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }))
      send('dragenter')
      send('dragover')
      await new Promise((resolve) => setTimeout(resolve, carried))
      const start = performance.now()
      send('drop')
      const shown = (/** @type {() => boolean} */ isThere) =>
        new Promise((resolve) => {
          const look = () => (isThere() ? resolve(performance.now() - start) : requestAnimationFrame(look))
          look()
        })
      const preview = shown(() => document.querySelector('.import-preview') !== null)
      const findings = shown(() => {
        const said = document.querySelector('.import-preview [aria-busy] p')
        return said !== null && !said.textContent.startsWith('正在')
      })
      return { preview: await preview, findings: await findings }
    },
    { files: dropped, carried: CARRIED },
  )
  await context.close()
  return times
}

try {
  for (const count of [1, 1, 1, 2]) {
    const { preview, findings } = await firstDrop(files.slice(0, count))
    console.log(
      `first drop, ${count} ${count === 1 ? 'report' : 'reports'}: preview after ${preview.toFixed(0)} ms, ` +
        `findings of the first after ${findings.toFixed(0)} ms (load ${loadavg()[0]?.toFixed(1)})`,
    )
  }
  for (let run = 0; run < RUNS; run += 1) {
    const { read, previews, gap } = await once()
    console.log(
      `${files.length} reports as HTML chosen at once: ${previews} previews after ${(read / 1000).toFixed(2)} s, ` +
        `longest time between two frames ${gap.toFixed(0)} ms (load ${loadavg()[0]?.toFixed(1)})`,
    )
  }
} finally {
  await browser.close()
  await server.close()
}
