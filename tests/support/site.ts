import path from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { findBrowser, QUIET_FLAGS } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/server.mjs'

/** The built site on a free port, and a real browser. */
export interface Site {
  readonly url: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** The site as it is built. */
export const DIST = path.resolve(import.meta.dirname, '../../dist')

/**
 * What the browser of the tests leaves out: pages of its own it would draw for the address bar of every window, which
 * cost as much as the page looked at, and what Playwright leaves out (of two such lists the last one counts).
 */
const LEFT_OUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

let launched: Promise<Browser> | undefined

/** One browser for all files, which ends with the process of the tests; what must be apart has a context of its own. */
const launch = async (): Promise<Browser> => {
  const executablePath = process.env.CHROME_PATH ?? (await findBrowser())
  if (executablePath === null) throw new Error('no browser: run npm test, which finds or installs one')
  const args = ['--no-sandbox', ...QUIET_FLAGS, `--disable-features=${LEFT_OUT.join(',')}`]
  return chromium.launch({ executablePath, args })
}

/**
 * Starts the server of `npm start` for a browser; `base` serves the site under a sub-path, `root` another build. Closing
 * it closes the pages opened since.
 */
export const openSite = async (base = '/', root = DIST): Promise<Site> => {
  launched ??= launch()
  const [server, browser] = await Promise.all([serve({ root, port: 0, base }), launched])
  const before = new Set(browser.contexts())
  return {
    url: server.url,
    browser,
    close: async () => {
      const opened = browser.contexts().filter((context) => !before.has(context))
      await Promise.all(opened.map((context) => context.close()))
      await server.close()
    },
  }
}

/** A page that writes down everything a developer would see go wrong in the console. */
export interface WatchedPage {
  readonly page: Page
  readonly problems: readonly string[]
}

/** What the browser is told to say where a test keeps the service worker out. */
const WORKER_KEPT_OUT = /Service Worker registration blocked/u

export const WIDE = { viewport: { width: 1280, height: 900 } } as const
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const

/** The address of no page, from which every link begins a page anew. */
export const NOWHERE = 'about:blank'

/**
 * Opens a hash of the site, or a page of nothing. The service worker, which would fetch the whole site beside each test, is kept out unless a
 * test is about it.
 */
export const openPage = async (
  site: Site,
  hash: string,
  options: BrowserContextOptions = WIDE,
): Promise<WatchedPage> => {
  const context = await site.browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block', ...options })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => {
    if ((message.type() === 'error' || message.type() === 'warning') && !WORKER_KEPT_OUT.test(message.text()))
      problems.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // a reload or a link takes what was on its way with it
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  if (hash !== NOWHERE) await page.goto(`${site.url}${hash}`)
  return { page, problems }
}

/** Waits until a screen stands: its main heading, taken over by the app where the build has drawn it, charts drawn. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('html[data-theme]').waitFor({ state: 'attached' })
  await page.getByRole('main').getByRole('heading').first().waitFor()
  await page.waitForLoadState('networkidle')
  // React listens to keys after the paint: a slow machine has fetched and drawn all before it does
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
}

/** Fails unless the element appears within the time a slow machine needs. */
export const expectShown = (locator: Locator): Promise<void> => locator.first().waitFor({ timeout: 60_000 })
