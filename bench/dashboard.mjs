import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { ensureBrowser } from '../scripts/browser.mjs'
import { ROOT } from '../scripts/run.mjs'
import { serve } from '../scripts/server.mjs'

const WRITER = path.join(ROOT, '.cache/bench/many-reports/many-reports.js')
const COUNTS = [1000, 10_000]
const CHANGES = 120
const COLD_LOADS = 5
/** How long a reader aims at an option before choosing it. */
const AIM_MS = 300
/** How long a reader at least looks at what came before the next change. */
const LOOK_MS = 200

/** @param {readonly string[]} args */
const node = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  // 1: a report has remarks of the reader
  if (status !== 0 && status !== 1) throw new Error(`exit code ${status}: ${args.join(' ')}`)
}

/**
 * Version of the files of a data set; null where there is none.
 * @param {string} folder
 * @returns {Promise<number | null>}
 */
const versionOf = async (folder) => {
  const file = path.join(folder, 'catalog.json')
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')).schemaVersion : null
}

/**
 * The built site over a data set of synthetic reports; the data set is made once, and once more for a new version of its
 * files, and kept in the cache folder.
 * @param {number} count
 * @returns {Promise<string>} folder to serve
 */
const siteOf = async (count) => {
  const home = path.join(ROOT, '.cache/bench', `many-${count}`)
  const documents = path.join(home, 'documents')
  const unfinished = path.join(home, 'unfinished')
  const site = path.join(home, 'site')
  if ((await versionOf(path.join(site, 'data'))) !== (await versionOf(path.join(ROOT, 'public/data')))) {
    await rm(path.join(site, 'data'), { recursive: true, force: true })
    node(WRITER, documents, String(count))
    await rm(unfinished, { recursive: true, force: true })
    node(path.join(ROOT, 'dist-cli/nianbao.js'), 'build', documents, '-o', unfinished)
    await mkdir(site, { recursive: true })
    await rename(unfinished, path.join(site, 'data'))
  }
  const dist = path.join(ROOT, 'dist')
  const isData = (/** @type {string} */ from) => path.relative(dist, from).split(path.sep)[0] === 'data'
  await cp(dist, site, { recursive: true, filter: (from) => !isData(from) })
  return site
}

/** @param {readonly number[]} times @param {number} share */
const quantile = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? Number.NaN

/** @param {readonly number[]} times */
const told = (times) => `median ${quantile(times, 0.5).toFixed(0)}, 95 % within ${quantile(times, 0.95).toFixed(0)} ms`

/**
 * Time from an address, or from a choice, to the painted page that is about an agency: its head says so, nothing there is of the choice
 * before, and a chart or table stands below. (The options of a choice name every agency, so the whole text says nothing.)
 * @param {import('playwright-core').Page} page
 * @param {string | null} hash null: Enter in the field that has the focus
 * @param {string} words what the page shows then
 */
const changeTo = (page, hash, words) =>
  page.evaluate(
    ([hash, words]) =>
      new Promise((resolve) => {
        const startedAt = performance.now()
        const look = () => {
          const main = document.querySelector('main')
          const head = [...(main?.querySelectorAll('.page-sentence, .page-subtitle') ?? [])].map(
            (one) => one.textContent,
          )
          const late =
            main?.getAttribute('aria-busy') === 'true' || main?.querySelector('.compare > [aria-busy="true"]')
          const there = !late && head.join(' ').includes(words ?? '')
          if (!there || main?.querySelector('figure svg, table') === null) {
            requestAnimationFrame(look)
            return
          }
          // asked before a frame is painted; the first task after it runs when it has been, and before what is drawn later
          void scheduler.postTask(() => resolve(performance.now() - startedAt), { priority: 'user-blocking' })
        }
        if (hash !== null) location.hash = hash ?? ''
        else document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
        requestAnimationFrame(look)
      }),
    [hash, words],
  )

/**
 * A page opened with nothing kept: until the app has drawn it. What the build drew into the page is of the real data set,
 * so the name of the agency the synthetic one opens with can only come from the app.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {string} opening
 */
const coldLoad = async (browser, url, opening) => {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' })
  const page = await context.newPage()
  const startedAt = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('.page-subtitle', { hasText: opening }).waitFor()
  return { context, page, time: performance.now() - startedAt }
}

/**
 * A column of the catalog, a value a report.
 * @param {Readonly<Record<string, any>>} columns
 * @param {number} count
 * @param {string} key
 * @returns {readonly any[]}
 */
const valuesOf = (columns, count, key) => {
  const column = columns[key]
  if (Array.isArray(column)) return column
  return Array.from({ length: count }, (_, index) => ('all' in column ? column.all : column.words[column.at[index]]))
}

/**
 * The reports of the catalog a site is served with.
 * @param {string} url
 * @returns {Promise<readonly { id: string, agency: string, year: number, figures: string }[]>}
 */
const reportsAt = async (url) => {
  const { count, columns } = (await (await fetch(`${url}data/catalog.json`)).json()).reports
  const [ids, agencies, years, figures] = ['id', 'agency', 'year', 'figures'].map((key) =>
    valuesOf(columns, count, key),
  )
  return (ids ?? []).map((id, at) => ({ id, agency: agencies?.[at], year: years?.[at], figures: figures?.[at] }))
}

/** @param {number} count */
const measure = async (count) => {
  const server = await serve({ root: await siteOf(count), port: 0 })
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox'] })
  try {
    const reports = await reportsAt(server.url)
    const opening = reports.find(({ figures }) => figures === 'figures/opening.json')?.agency ?? ''
    const cold = []
    for (let run = 0; run < COLD_LOADS; run += 1) {
      const { context, time } = await coldLoad(browser, server.url, opening)
      cold.push(time)
      await context.close()
    }
    const { page } = await coldLoad(browser, server.url, opening)
    const names = [...new Set(reports.map(({ agency }) => agency))]
    const pick = (/** @type {number} */ index) => names[(index * 37 + 11) % names.length] ?? ''
    await changeTo(page, '#/channels?v=1', '')
    const toAgency = (/** @type {number} */ index) =>
      changeTo(page, `#/channels?v=1&a=${encodeURIComponent(pick(index))}`, pick(index))
    const filter = []
    const again = []
    for (const times of [filter, again])
      for (let index = 0; index < CHANGES; index += 1) {
        times.push(await toAgency(index))
        await page.waitForTimeout(LOOK_MS)
      }
    // typed and chosen as a reader does, of agencies whose figures were not fetched before
    const picked = []
    for (let index = 2 * CHANGES; index < 3 * CHANGES; index += 1) {
      await changeTo(page, '#/channels?v=1', '')
      await page.locator('.picker input').fill(pick(index))
      await page.locator('.picker .options li').first().hover()
      await page.waitForTimeout(AIM_MS)
      picked.push(await changeTo(page, null, pick(index)))
    }
    await changeTo(page, '#/compare?v=1', '')
    const compare = []
    for (let index = CHANGES; index < 2 * CHANGES; index += 1) {
      const [one, other] = reports.filter(
        ({ agency, year }) => agency === pick(index) && (year === 2022 || year === 2023),
      )
      compare.push(await changeTo(page, `#/compare?v=1&one=${one?.id}&other=${other?.id}`, pick(index)))
      await page.waitForTimeout(LOOK_MS)
    }
    const session = await page.context().newCDPSession(page)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = /** @type {{ usedSize: number }} */ (await session.send('Runtime.getHeapUsage'))
    console.log(
      `${String(count).padStart(6)} synthetic reports: first screen drawn by the app after a cold load ${told(cold)}; ` +
        `filter change by address to painted chart ${told(filter)}, to an agency seen before ${told(again)}, chosen in the list ${told(picked)}; compare change ${told(compare)}; heap ${(usedSize / 2 ** 20).toFixed(0)} MB`,
    )
  } finally {
    await browser.close()
    await server.close()
  }
}

for (const count of COUNTS) await measure(count)
